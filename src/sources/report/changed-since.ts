import { gitIn, pathsOf } from '../publishing/git.ts';

/**
 * The files of a content folder that differ from where this branch left another: what a pull request changes, and what
 * is changed in the folder but in no commit. One sentence if git does not know that commit or branch.
 */
export async function changedSince(
  contentDir: string,
  commit: string,
): Promise<ReadonlySet<string> | { unknown: string }> {
  const git = gitIn(contentDir);
  const names = ['diff', '--name-only', '--no-renames', '--relative', '-z', '--merge-base'];
  const [tracked, untracked] = await Promise.all([
    git(...names, '--end-of-options', commit, '--', '.'),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  if (tracked.ok) return new Set([...pathsOf(tracked), ...pathsOf(untracked)]);
  const why = tracked.found
    ? 'git finds no common past with it from here'
    : 'there is no git on this machine';
  return { unknown: `What changed since "${commit}" cannot be told: ${why}.` };
}
