import { pathsOf, type Git } from './git.ts';
import { LOCK, withLaterRecord } from './join-commits.ts';
import type { Publication } from './publications.ts';
import { isIn } from './receive.ts';
import { sentRecord } from './sent-record.ts';
import { blobAt, keepText, mergeTrees, mustDo, treeWith, type Blob } from './trees.ts';
import type { Workplace } from './workplace.ts';

/** All files without a publication, as a tree of git's; or those that were changed again since. */
export type Reversal = { tree: string } | { later: string[] } | { failed: string };

/**
 * What the branch would hold without a publication, in git alone: neither the folder nor what is staged in it takes
 * part. Lines that somebody else had changed, too, when it was joined, go back to theirs: that is what residents read
 * before.
 */
export async function reversalOf(place: Workplace, { commit }: Publication): Promise<Reversal> {
  const { git, prefix } = place;
  const listed = await git('diff-tree', '--root', '--no-commit-id', '--name-only', '-r', '-z', commit);
  const settled = await settledJoins(git, commit);
  const [from, to] = [new Map<string, Blob | undefined>(), new Map<string, Blob | undefined>()];
  for (const path of pathsOf(listed)) {
    if (path === `${prefix}${LOCK}`) continue;
    const joined = settled.get(path);
    const after = await blobAt(git, joined ?? commit, path);
    const before = await blobAt(git, joined === undefined ? `${commit}^` : `${joined}^2`, path);
    // Another publication of the same join was taken back, and the lines are theirs again.
    if (joined !== undefined && before?.id === (await blobAt(git, 'HEAD', path))?.id) continue;
    from.set(path, after);
    to.set(path, before);
  }
  const base = await lone(git, await treeWith(place, 'HEAD', from));
  const ours = await lone(git, 'HEAD^{tree}', base);
  const theirs = await lone(git, await treeWith(place, 'HEAD', to), base);
  const merged = await mergeTrees(git, ours, theirs);
  if ('failed' in merged) return merged;
  if (merged.open.length > 0) return { later: merged.open.map(({ path }) => path) };
  return { tree: await withLaterRecord(place, await withoutRecord(place, merged.tree, commit)) };
}

/** A commit that git needs for comparing, and that stays on no branch; nobody has to be known for it. */
async function lone(git: Git, tree: string, parent?: string): Promise<string> {
  const who = ['-c', 'user.name=openbeat', '-c', 'user.email=openbeat@localhost'];
  const { out } = await git('rev-parse', tree);
  return mustDo(
    git,
    ...who,
    'commit-tree',
    ...(parent === undefined ? [] : ['-p', parent]),
    ...['-m', 'Compare', out.trim()],
  );
}

/** The joins in which somebody chose for a file between this commit's text and another, by path; the last of each. */
async function settledJoins(git: Git, commit: string): Promise<Map<string, string>> {
  const settled = new Map<string, string>();
  const joins = await git(
    'rev-list',
    '--merges',
    '--ancestry-path',
    '--topo-order',
    '--reverse',
    `${commit}..HEAD`,
  );
  for (const one of joins.out.split('\n').filter(Boolean)) {
    if (!(await isIn(git, commit, `${one}^1`)) || (await isIn(git, commit, `${one}^2`))) continue;
    const merged = await mergeTrees(git, `${one}^1`, `${one}^2`);
    if ('open' in merged) for (const { path } of merged.open) settled.set(path, one);
  }
  return settled;
}

/** A tree whose record keeps what was sent, because calendars have it, and nothing of the publication beyond that. */
async function withoutRecord(place: Workplace, tree: string, commit: string): Promise<string> {
  const { git, prefix } = place;
  const path = `${prefix}${LOCK}`;
  const blob = await blobAt(git, 'HEAD', path);
  if (!blob) return tree;
  const textAt = async (at: string): Promise<string> => (await git('show', `${at}:${path}`)).out;
  const here = await textAt('HEAD');
  const kept =
    (await sentRecord(place)) ??
    (place.remote ? here : without(here, await textAt(commit), await textAt(`${commit}^`)));
  const id = await keepText(place, kept, LOCK);
  return treeWith(place, tree, new Map([[path, { ...blob, id }]]));
}

/** A record without the lines that one commit brought. */
function without(here: string, after: string, before: string): string {
  const old = new Set(before.split('\n'));
  const brought = new Set(after.split('\n').filter((line) => !old.has(line)));
  return here
    .split('\n')
    .filter((line) => !brought.has(line))
    .join('\n');
}
