import { compareText } from '../../domain/problem.ts';
import { gitIn, pathsOf } from './git.ts';
import { contentPathOf, findWorkplace, type Workplace } from './workplace.ts';

/**
 * The files below a content folder that differ from what was published last, new and deleted ones too, in order of
 * their paths. Undefined where nobody can tell: without git, or in a repository that is fit for no publication.
 */
export async function changedPaths(contentDir: string): Promise<string[] | undefined> {
  const place = await findWorkplace(contentDir);
  if ('refused' in place) return undefined;
  const { git, prefix } = place;
  const within = ['--', prefix === '' ? '.' : prefix];
  const base = await lastPublished(place);
  const [tracked, untracked] = await Promise.all([
    git('diff', '--name-only', '--no-renames', '-z', base, ...within),
    git('ls-files', '--others', '--exclude-standard', '-z', ...within),
  ]);
  if (!tracked.ok) return undefined;
  return [...new Set([...pathsOf(tracked), ...pathsOf(untracked)])]
    .flatMap((path) => contentPathOf(place, path) ?? [])
    .sort(compareText);
}

/** What else than the files decides over `changedPaths`, as one text: each commit, fetch and push makes another. */
export async function gitState(contentDir: string): Promise<string> {
  return (await gitIn(contentDir)('show-ref', '--head')).out;
}

/** The commit up to which everything here was sent; where nothing is sent, the last one. */
async function lastPublished({ git, remote }: Workplace): Promise<string> {
  if (!remote) return 'HEAD';
  const common = await git('merge-base', 'HEAD', `refs/remotes/${remote.name}/${remote.branch}`);
  return common.ok ? common.out.trim() : 'HEAD';
}
