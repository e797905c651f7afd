import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, type SiteFolders } from '../folders.ts';

/** What decides how a page looks besides the content. Tests and the built site are no part of it. */
const CODE = ['src', 'public', 'astro.config.ts', 'package-lock.json'];

/**
 * Drops the cache when anything but the content has changed since it was written. Astro hashes the modules of a
 * route, but not the names of the style sheets that another route's change may rename.
 */
export async function dropCacheOfOtherCode(folders: SiteFolders): Promise<void> {
  const file = join(cacheFolder(folders), 'code-digest');
  const digest = await codeDigest();
  if ((await readFile(file, 'utf8').catch(() => '')) === digest) return;
  await rm(cacheFolder(folders), { force: true, recursive: true });
  await mkdir(cacheFolder(folders), { recursive: true });
  await writeFile(file, digest);
}

async function codeDigest(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const files = (await Promise.all(CODE.map(filesUnder))).flat().sort();
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(file));
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join('src', 'tests')));
}
