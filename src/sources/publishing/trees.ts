import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitIn, type Git, type GitAnswer } from './git.ts';
import type { Workplace } from './workplace.ts';

/** A file as git keeps it. */
export interface Blob {
  mode: string;
  id: string;
}

/** A file that a merge could not settle: what it was before both (1), here (2) and there (3); a side without it has none. */
export interface OpenFile {
  path: string;
  stages: Partial<Record<1 | 2 | 3, Blob>>;
}

/** All files of two commits as one; or why git could not tell, in its words. */
export type Merged = { tree: string; open: OpenFile[] } | { failed: string };

/** Merges two commits without touching the folder, whatever somebody has changed, staged or half done in it. */
export async function mergeTrees(git: Git, ours: string, theirs: string): Promise<Merged> {
  const { ok, out, err } = await git('merge-tree', '--write-tree', '-z', '--no-messages', ours, theirs);
  const [tree = '', ...rest] = out.split('\0');
  if (!/^[0-9a-f]{40,64}$/.test(tree)) return { failed: err.trim() };
  const open = new Map<string, OpenFile>();
  for (const line of ok ? [] : rest) {
    const [, mode = '', id = '', stage = '', path = ''] =
      /^(\d+) ([0-9a-f]+) ([123])\t([^]+)$/.exec(line) ?? [];
    if (path === '') continue;
    const file = open.get(path) ?? { path, stages: {} };
    file.stages[Number(stage) as 1 | 2 | 3] = { mode, id };
    open.set(path, file);
  }
  return { tree, open: [...open.values()] };
}

/** The file of a commit or tree; undefined if it has none of that path. */
export async function blobAt(git: Git, tree: string, path: string): Promise<Blob | undefined> {
  const { out } = await git('ls-tree', '-z', '--full-tree', tree, '--', path);
  const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(out) ?? [];
  return mode === undefined || id === undefined ? undefined : { mode, id };
}

/** A tree with other files at these paths; `undefined` takes a file away. */
export async function treeWith(
  place: Workplace,
  tree: string,
  files: ReadonlyMap<string, Blob | undefined>,
): Promise<string> {
  if (files.size === 0) return (await place.git('rev-parse', `${tree}^{tree}`)).out.trim();
  return inOwnFolder(async (folder) => {
    const git = gitIn(place.root, { index: join(folder, 'index') });
    await mustDo(git, 'read-tree', tree);
    for (const [path, blob] of files)
      if (blob) await mustDo(git, 'update-index', '--add', '--cacheinfo', `${blob.mode},${blob.id},${path}`);
      else await mustDo(git, 'update-index', '--force-remove', '--', path);
    return mustDo(git, 'write-tree');
  });
}

/** The content of a commit or tree, written out below a folder of its own, for as long as `use` lasts. */
export async function withContentOf<T>(
  place: Workplace,
  tree: string,
  use: (contentDir: string) => T | Promise<T>,
): Promise<T> {
  return inOwnFolder(async (folder) => {
    const git = gitIn(place.root, { index: join(folder, 'index') });
    const contentDir = join(folder, 'content');
    await mustDo(git, 'read-tree', `${tree}:${place.prefix.replace(/\/$/, '')}`);
    await mustDo(git, 'checkout-index', '--all', `--prefix=${contentDir}/`);
    return use(contentDir);
  });
}

/** Keeps a file that stands anywhere as one of the repository, at a path below the content folder. */
export async function keepFile(place: Workplace, from: string, file: string): Promise<Blob> {
  const path = `${place.prefix}${file}`;
  return { mode: '100644', id: await mustDo(place.git, 'hash-object', '-w', `--path=${path}`, '--', from) };
}

/** Keeps a text as a file of the repository, at a path below the content folder; its id. */
export async function keepText(place: Workplace, text: string, file: string): Promise<string> {
  return inOwnFolder(async (folder) => {
    const from = join(folder, 'text');
    writeFileSync(from, text);
    return (await keepFile(place, from, file)).id;
  });
}

/** Paths that differ between two commits or trees. */
export async function pathsBetween(git: Git, from: string, to: string): Promise<string[]> {
  const { out } = await git('diff-tree', '--name-only', '--no-renames', '-r', '-z', from, to);
  return out.split('\0').filter(Boolean);
}

/** Makes a commit of a tree, on no branch yet; signed, if whoever works here signs. */
export async function commitOf(
  git: Git,
  tree: string,
  parents: readonly string[],
  words: readonly string[],
): Promise<GitAnswer> {
  const signs = (await git('config', '--bool', 'commit.gpgsign')).out.trim() === 'true';
  return git(
    'commit-tree',
    ...(signs ? ['-S'] : []),
    ...parents.flatMap((parent) => ['-p', parent]),
    ...words,
    tree,
  );
}

/** Runs git for its answer, on what cannot fail unless the disk is full or the repository broken. */
export async function mustDo(git: Git, ...words: string[]): Promise<string> {
  const { ok, out, err } = await git(...words);
  if (!ok) throw new Error(`git ${words[0] ?? ''}: ${err.trim()}`);
  return out.trim();
}

async function inOwnFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'openbeat-tree-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
