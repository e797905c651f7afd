import type { Conflict } from './conflict.ts';
import { joinCommits, type Chosen } from './join-commits.ts';
import type { Git } from './git.ts';
import type { Workplace } from './workplace.ts';

/** What came of asking the other side for what others published. */
export type Received =
  | Joined
  | { state: 'unreachable'; why: string }
  | { state: 'refused'; why: string }
  | { state: 'conflict'; conflicts: Conflict[] };

export interface Joined {
  state: 'joined';
  /** The commit that stands there now; undefined if nobody has sent anything yet. */
  theirs: string | undefined;
  /** What holds both: what to send. */
  commit: string;
  /** False if it must not come into this folder yet, because it would write over files that are half written. */
  isHere: boolean;
  /** The branch of the other side that a site is built from, if it says so. */
  mainBranch: string | undefined;
}

/** What stands on the other side. */
export type Fetched =
  { ok: true; theirs: string | undefined; mainBranch: string | undefined } | { ok: false; why: string };

/** Asks the other side what stands there, and gets it, without touching the folder. */
export async function fetchTheirs({ git, remote }: Workplace): Promise<Fetched> {
  if (!remote) return { ok: false, why: '' };
  const ref = `refs/heads/${remote.branch}`;
  const asked = await git('ls-remote', '--symref', remote.name, 'HEAD', ref);
  if (!asked.ok) return { ok: false, why: asked.err.trim() };
  const mainBranch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(asked.out)?.[1];
  if (!asked.out.split('\n').some((line) => line.endsWith(`\t${ref}`)))
    return { ok: true, theirs: undefined, mainBranch };
  const fetched = await git('fetch', remote.name, ref);
  if (!fetched.ok) return { ok: false, why: fetched.err.trim() };
  return { ok: true, theirs: (await git('rev-parse', 'FETCH_HEAD')).out.trim(), mainBranch };
}

/**
 * Gets what others published and joins it with what was committed here, by a merge: no commit is ever rewritten, so
 * that nothing can be lost. If two people changed the same lines, nothing moves. The folder follows only if nothing in
 * it is in the way.
 */
export async function receive(place: Workplace, chosen: Chosen): Promise<Received> {
  const { git } = place;
  const fetched = await fetchTheirs(place);
  if (!fetched.ok) return { state: 'unreachable', why: fetched.why };
  const { theirs, mainBranch } = fetched;
  const head = (await git('rev-parse', 'HEAD')).out.trim();
  if (theirs === undefined || (await isIn(git, theirs, head)))
    return { state: 'joined', theirs, commit: head, isHere: true, mainBranch };
  const joined = (await isIn(git, head, theirs))
    ? { commit: theirs }
    : await joinCommits(place, theirs, chosen);
  if ('conflicts' in joined) return { state: 'conflict', conflicts: joined.conflicts };
  if ('failed' in joined) return { state: 'refused', why: joined.failed };
  const { commit } = joined;
  return { state: 'joined', theirs, commit, isHere: await moveTo(git, commit), mainBranch };
}

/** Makes the folder stand where a commit is; or leaves all as it is, if a file that differs was changed here. */
export async function moveTo(git: Git, commit: string): Promise<boolean> {
  // What was only touched is not changed.
  await git('update-index', '-q', '--refresh');
  if (!(await git('read-tree', '-m', '-u', 'HEAD', commit)).ok) return false;
  if ((await git('update-ref', '-m', 'publish: join', 'HEAD', commit)).ok) return true;
  await git('read-tree', '-m', '-u', commit, 'HEAD');
  return false;
}

/** Whether a commit is part of another's history. */
export async function isIn(git: Git, commit: string, of: string): Promise<boolean> {
  return (await git('merge-base', '--is-ancestor', commit, of)).ok;
}
