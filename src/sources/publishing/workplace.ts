import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gitIn, type Git } from './git.ts';

/** A content folder within its git repository, fit to publish from. */
export interface Workplace {
  /** Git at the top of the repository: all paths count from there. */
  git: Git;
  root: string;
  contentDir: string;
  /** The content folder as git names it, with a slash at the end: `content/`; empty if it is the whole repository. */
  prefix: string;
  branch: string;
  /** Where publications are sent, if a place is set up. */
  remote?: { name: string; branch: string };
}

/** Work that somebody began in git and did not end, by what it leaves in git's folder, and what ends it. */
const HALF_DONE: readonly (readonly [string, string, string])[] = [
  ['rebase-merge', 'rebase', 'git rebase --abort'],
  ['rebase-apply', 'rebase', 'git rebase --abort'],
  ['MERGE_HEAD', 'merge', 'git merge --abort'],
  ['REVERT_HEAD', 'revert', 'git revert --abort'],
  ['CHERRY_PICK_HEAD', 'cherry-pick', 'git cherry-pick --abort'],
];

/** The first version of git that can merge without touching the folder. */
const NEEDED = '2.38';

/** Looks at the repository around a content folder; or says in words why nothing can be published from it now. */
export async function findWorkplace(contentDir: string): Promise<Workplace | { refused: string[] }> {
  if (!existsSync(contentDir)) return refuse(`There is no folder ${contentDir}.`);
  const inside = gitIn(contentDir);
  const top = await inside('rev-parse', '--show-toplevel', '--show-prefix');
  if (!top.found)
    return refuse('Git is not installed on this computer: get it from git-scm.com, then publish again.');
  if (!top.ok)
    return refuse(
      'This folder is not kept in git, so there is nowhere to publish it from.',
      'Get the folder with "git clone" from where your force keeps it; whoever looks after the site knows the address.',
    );
  const version = /\d+\.\d+/.exec((await inside('--version')).out)?.[0] ?? '';
  if (isOlder(version, NEEDED))
    return refuse(
      `Git on this computer is ${version}, and publishing needs ${NEEDED} or later: get it from git-scm.com, then publish again.`,
    );
  const [root = '', prefix = ''] = top.out.split('\n');
  const git = gitIn(root);
  const half = await halfDone(git, root);
  if (half) return half;
  const head = await git('symbolic-ref', '--quiet', '--short', 'HEAD');
  if (!head.ok)
    return refuse(
      'This folder shows an old version and stands on no branch: what is published from here would be on no site.',
      'Type "git switch main" (or the name of your branch) and publish again. Your changes come along; if git will not take them, it says so and changes nothing.',
    );
  const branch = head.out.trim();
  const remote = await findRemote(git, branch);
  return { git, root, contentDir: resolve(contentDir), prefix, branch, ...(remote ? { remote } : {}) };
}

function isOlder(version: string, than: string): boolean {
  const [[major = 0, minor = 0], [least = 0, next = 0]] = [version, than].map((one) =>
    one.split('.').map(Number),
  ) as [number[], number[]];
  return major < least || (major === least && minor < next);
}

/** A path as git names it, seen from the content folder; undefined for a file that is no content. */
export function contentPathOf({ prefix }: Workplace, path: string): string | undefined {
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** A file that somebody typed (`content/force.yaml` or `force.yaml`), as its path below the content folder. */
export function typedFile({ contentDir, prefix }: Workplace, typed: string): string {
  const plain = typed.replaceAll('\\', '/').replace(/^\.\//, '');
  const below = relative(contentDir, resolve(typed)).replaceAll('\\', '/');
  if (!below.startsWith('..') && existsSync(join(contentDir, below))) return below;
  return prefix !== '' && plain.startsWith(prefix) ? plain.slice(prefix.length) : plain;
}

async function halfDone(git: Git, root: string): Promise<{ refused: string[] } | undefined> {
  for (const [file, name, end] of HALF_DONE) {
    const path = await git('rev-parse', '--git-path', file);
    if (!existsSync(resolve(root, path.out.trim()))) continue;
    return refuse(
      `A ${name} was begun in this folder and not ended. Nothing is lost, and nothing was published.`,
      `If you know of it, end it as you meant to. If not, copy files you have changed since to another place, type "${end}", and publish again.`,
    );
  }
  return undefined;
}

async function findRemote(git: Git, branch: string): Promise<Workplace['remote']> {
  const [name, merge] = await Promise.all([
    git('config', `branch.${branch}.remote`),
    git('config', `branch.${branch}.merge`),
  ]);
  if (name.ok && merge.ok)
    return { name: name.out.trim(), branch: merge.out.trim().replace(/^refs\/heads\//, '') };
  const all = (await git('remote')).out.split('\n').filter(Boolean);
  const only = all.includes('origin') ? 'origin' : all.length === 1 ? all[0] : undefined;
  return only === undefined ? undefined : { name: only, branch };
}

function refuse(...refused: string[]): { refused: string[] } {
  return { refused };
}
