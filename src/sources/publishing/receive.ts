import { updateLock } from '../lock-file.ts';
import { readConflict, type Conflict } from './conflict.ts';
import { pathsOf } from './git.ts';
import { contentPathOf, typedFile, type Workplace } from './workplace.ts';

/** Which side counts for a file that two people changed in the same place, by its path below the content folder. */
export interface Chosen {
  mine: readonly string[];
  theirs: readonly string[];
}

export type Received =
  | { state: 'joined'; theirs: string | undefined }
  | { state: 'unreachable'; why: string }
  | { state: 'refused'; why: string }
  | { state: 'conflict'; conflicts: Conflict[] };

const LOCK = 'identity.lock';

/**
 * Gets what others published and joins it with what was committed here, by a merge: no commit is ever rewritten, so
 * that nothing can be lost. If two people changed the same lines, the folder is left as it was before.
 */
export async function receive(place: Workplace, chosen: Chosen): Promise<Received> {
  const { git, remote } = place;
  if (!remote) return { state: 'unreachable', why: '' };
  const asked = await git('ls-remote', '--heads', remote.name, `refs/heads/${remote.branch}`);
  if (!asked.ok) return { state: 'unreachable', why: asked.err.trim() };
  // A place that nobody has sent anything to.
  if (asked.out.trim() === '') return { state: 'joined', theirs: undefined };
  const fetched = await git('fetch', remote.name, `refs/heads/${remote.branch}`);
  if (!fetched.ok) return { state: 'unreachable', why: fetched.err.trim() };
  const theirs = (await git('rev-parse', 'FETCH_HEAD')).out.trim();
  if ((await git('merge-base', '--is-ancestor', theirs, 'HEAD')).ok) return { state: 'joined', theirs };
  if ((await git('merge-base', '--is-ancestor', 'HEAD', theirs)).ok) {
    const forward = await git('merge', '--ff-only', theirs);
    return forward.ok ? { state: 'joined', theirs } : { state: 'refused', why: forward.err.trim() };
  }
  return join(place, theirs, chosen);
}

async function join(place: Workplace, theirs: string, chosen: Chosen): Promise<Received> {
  const { git } = place;
  const merged = await git('merge', '--no-ff', '--no-commit', theirs);
  const open = pathsOf(await git('diff', '--name-only', '--diff-filter=U', '-z'));
  if (!merged.ok && open.length === 0) {
    await git('merge', '--abort');
    return { state: 'refused', why: merged.err.trim() || merged.out.trim() };
  }
  const left: string[] = [];
  for (const path of open) if (!(await settle(place, path, chosen))) left.push(path);
  if (left.length > 0) {
    const conflicts: Conflict[] = [];
    for (const path of left) conflicts.push(await readConflict(git, path, theirs));
    await git('merge', '--abort');
    return { state: 'conflict', conflicts };
  }
  // Each side's record lacks what the other announced; it is made from the meetings that are there now.
  updateLock(place.contentDir);
  await git('add', '--', `${place.prefix}${LOCK}`);
  const kept = await git('commit', '-m', 'Join what others published');
  if (kept.ok) return { state: 'joined', theirs };
  await git('merge', '--abort');
  return { state: 'refused', why: kept.err.trim() };
}

/** Ends the merge of one file as somebody chose; true if that was possible. */
async function settle(place: Workplace, path: string, chosen: Chosen): Promise<boolean> {
  const file = contentPathOf(place, path);
  if (file === undefined) return false;
  const isChosen = (typed: readonly string[]): boolean => typed.some((one) => typedFile(place, one) === file);
  const side = isChosen(chosen.mine)
    ? 'ours'
    : isChosen(chosen.theirs) || file === LOCK
      ? 'theirs'
      : undefined;
  if (side === undefined) return false;
  const { git } = place;
  const there = await git('checkout', `--${side}`, '--', path);
  // A side without the file has taken it away.
  return (await (there.ok ? git('add', '--', path) : git('rm', '--quiet', '--', path))).ok;
}
