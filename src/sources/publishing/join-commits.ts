import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { updateLock } from '../lock-file.ts';
import { readConflict, type Conflict } from './conflict.ts';
import { blobAt, commitOf, keepFile, mergeTrees, treeWith, withContentOf, type Blob } from './trees.ts';
import { contentPathOf, typedFile, type Workplace } from './workplace.ts';

/** Which side counts for a file that two people changed in the same place, by its path below the content folder. */
export interface Chosen {
  mine: readonly string[];
  theirs: readonly string[];
}

/** A commit that holds what was committed here and there; or why there is none. */
export type JoinedCommit = { commit: string } | { conflicts: Conflict[] } | { failed: string };

export const LOCK = 'identity.lock';

/** Joins the branch with what others sent, in git alone: neither the folder nor what is staged in it takes part. */
export async function joinCommits(place: Workplace, theirs: string, chosen: Chosen): Promise<JoinedCommit> {
  const { git } = place;
  const merged = await mergeTrees(git, 'HEAD', theirs);
  if ('failed' in merged) return merged;
  const settled = new Map<string, Blob | undefined>();
  const conflicts: Conflict[] = [];
  for (const file of merged.open) {
    const side = sideFor(place, file.path, chosen);
    if (side) settled.set(file.path, file.stages[side]);
    else conflicts.push(await readConflict(git, file, theirs));
  }
  if (conflicts.length > 0) return { conflicts };
  const tree = await withRecord(place, await treeWith(place, merged.tree, settled), theirs);
  // Whoever merged it there by another commit has it all: then theirs is where to stand.
  const theirTree = (await git('rev-parse', `${theirs}^{tree}`)).out.trim();
  if (tree === theirTree && merged.open.length === 0) return { commit: theirs };
  const kept = await commitOf(git, tree, ['HEAD', theirs], ['-m', 'Join what others published']);
  return kept.ok ? { commit: kept.out.trim() } : { failed: kept.err.trim() };
}

function sideFor(place: Workplace, path: string, { mine, theirs }: Chosen): 2 | 3 | undefined {
  const file = contentPathOf(place, path);
  if (file === undefined) return undefined;
  const isIn = (typed: readonly string[]): boolean => typed.some((one) => typedFile(place, one) === file);
  if (isIn(mine)) return 2;
  return isIn(theirs) || file === LOCK ? 3 : undefined;
}

/**
 * A tree with the record of all that was sent before, and of what goes out now: each side's lacks what the other
 * announced, and what was never sent was announced to nobody.
 */
async function withRecord(place: Workplace, tree: string, sent: string): Promise<string> {
  const path = `${place.prefix}${LOCK}`;
  const theirs = await blobAt(place.git, sent, path);
  if (!theirs) return tree;
  const before = await treeWith(place, tree, new Map([[path, theirs]]));
  return withLaterRecord(place, before);
}

/** A tree whose record knows all meetings that are in it. */
export async function withLaterRecord(place: Workplace, tree: string): Promise<string> {
  const path = `${place.prefix}${LOCK}`;
  return withContentOf(place, tree, async (contentDir) => {
    if (!existsSync(join(contentDir, LOCK)) || updateLock(contentDir).added.length === 0) return tree;
    return treeWith(place, tree, new Map([[path, await keepFile(place, join(contentDir, LOCK), LOCK)]]));
  });
}
