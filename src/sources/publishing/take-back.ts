import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../check.ts';
import { reportOn } from '../content-fault.ts';
import { filesOfCommit } from './changed-files.ts';
import { gitIn, pathsOf, type Git } from './git.ts';
import { TAKEN_BACK, type Publication } from './publications.ts';
import { changeFacts } from './site-facts.ts';
import { toldCalendars } from './told-calendars.ts';
import type { Workplace } from './workplace.ts';

/** All files as they would be without a publication, as a tree of git's; or why that cannot be, in lines. */
export type Without = { tree: string } | { refused: string[] };

/**
 * Tries, in a folder of its own, whether a publication can be taken back, so that nobody is asked about what cannot be
 * done: what came later stays, and the check must pass on what remains.
 */
export async function tryWithout(place: Workplace, publication: Publication): Promise<Without> {
  const folder = mkdtempSync(join(tmpdir(), 'openbeat-undo-'));
  const root = join(folder, 'all');
  try {
    const { ok, err } = await place.git('worktree', 'add', '--quiet', '--detach', root, 'HEAD');
    return ok ? await without(root, place, publication) : { refused: [FAILED, err.trim()] };
  } finally {
    await place.git('worktree', 'remove', '--force', root);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the folder what was tried, in a commit; else leaves all as it was and says why. */
export async function takeBack(
  { git }: Workplace,
  { commit, subject }: Publication,
  tree: string,
): Promise<string[] | undefined> {
  const paths = await pathsBetween(git, 'HEAD', tree);
  const moved = await git('read-tree', '-m', '-u', 'HEAD', tree);
  if (!moved.ok) return [FAILED, moved.err.trim()];
  const words = ['-m', `Take back: ${subject}`, '-m', `${TAKEN_BACK}: ${commit}`];
  const kept = await git('commit', '--only', ...words, '--', ...paths);
  if (kept.ok) return undefined;
  await git('read-tree', '-m', '-u', tree, 'HEAD');
  return [FAILED, kept.err.trim()];
}

const FAILED = 'Git could not take it back; nothing is changed.';

async function without(root: string, place: Workplace, publication: Publication): Promise<Without> {
  const { prefix, contentDir } = place;
  const { commit, number } = publication;
  const git = gitIn(root);
  const reverted = await git('revert', '--no-commit', commit);
  const open = pathsOf(await git('diff', '--name-only', '--diff-filter=U', '-z'));
  if (!reverted.ok && open.length === 0) return { refused: [FAILED, reverted.err.trim()] };
  const record = `${prefix}identity.lock`;
  // What calendars were told stays in the record.
  const staysTold = (await wasSent(place, commit)) && (await git('cat-file', '-e', `HEAD:${record}`)).ok;
  if (staysTold) await git('checkout', 'HEAD', '--', record);
  const later = open.filter((path) => !(staysTold && path === record));
  if (later.length > 0) return { refused: laterWords(later, number) };
  const tree = (await git('write-tree')).out.trim();
  if ((await pathsBetween(git, 'HEAD', tree)).length === 0)
    return {
      refused: ['Nothing of what it changed stands there any more, so there is nothing to take back.'],
    };
  const remains = join(root, prefix);
  const errors = checkContent({ contentDir: remains }).problems.filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length === 0) return { tree };
  const told = toldCalendars(await filesOfCommit(place, commit), errors, changeFacts(contentDir), prefix);
  const others = told.length > 0 ? errors.filter(({ rule }) => rule !== 'announced') : errors;
  return {
    refused: [
      ...told,
      ...(others.length > 0 ? faultWords(reportOn(others, remains, false, contentDir)) : []),
    ],
  };
}

function laterWords(paths: readonly string[], number: number): string[] {
  return [
    `These files were changed again since, so it cannot be taken back by itself: ${paths.join(', ')}`,
    `Nothing is changed. ${number > 1 ? 'Take back first what was published after it, or write' : 'Write'} in them what should stand there, and type "npm run publish".`,
  ];
}

function faultWords(report: string): string[] {
  return [
    'It cannot be taken back, because the check would stop what remains:',
    report.trimEnd(),
    'Nothing is changed. Write in the files what should stand there, and type "npm run publish".',
  ];
}

async function pathsBetween(git: Git, from: string, to: string): Promise<string[]> {
  return pathsOf(await git('diff-tree', '--name-only', '--no-renames', '-r', '-z', from, to));
}

async function wasSent({ git, remote }: Workplace, commit: string): Promise<boolean> {
  if (!remote) return false;
  const known = `refs/remotes/${remote.name}/${remote.branch}`;
  return (await git('merge-base', '--is-ancestor', commit, known)).ok;
}
