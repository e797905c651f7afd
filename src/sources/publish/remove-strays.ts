import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PublishError } from './publish-error.ts';

/** Folders whose files a build step writes under names of its own: Vite's assets. */
const STEP_FOLDERS = ['_astro/'];

/**
 * Refuses a file of `public/` that stands where a page belongs: Astro would leave the page out without a word.
 * @throws PublishError naming the files
 */
export async function refuseShadowedRoutes(made: ReadonlySet<string>, publicFolder: string): Promise<void> {
  const shadowing = (await listFiles(publicFolder)).filter((file) => made.has(file));
  if (shadowing.length === 0) return;
  throw new PublishError(
    `A page has the same address as a file in ${publicFolder}: ${shadowing.join(', ')}.`,
  );
}

/**
 * Deletes what no route and no step has made from a fresh release, so that nothing is published by accident.
 * `made` holds paths relative to the release; files of `public/` are made by copying. Returns what was deleted.
 */
export async function removeStrays(
  release: string,
  made: ReadonlySet<string>,
  publicFolder: string,
): Promise<string[]> {
  const copied = new Set(await listFiles(publicFolder));
  const strays = (await listFiles(release)).filter(
    (file) => !made.has(file) && !copied.has(file) && !STEP_FOLDERS.some((folder) => file.startsWith(folder)),
  );
  await Promise.all(strays.map((file) => rm(join(release, file))));
  return strays;
}

/** All files under a folder as sorted relative paths with forward slashes; none when it does not exist. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
