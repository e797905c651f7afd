import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, type SiteFolders } from '../folders.ts';
import { PublishError } from './publish-error.ts';
import { removeUnpublished } from './releases.ts';

/**
 * Says that a build has begun and not yet published. Astro writes a page into its cache the moment it is rendered,
 * so after a build that failed or was killed the cache may hold words that were never published, under keys that
 * still match: such a cache is never read again.
 */
export async function markBuilding(folders: SiteFolders): Promise<void> {
  await mkdir(folders.build, { recursive: true });
  await writeFile(marker(folders), String(process.pid));
}

/** Says that the build has published. */
export async function clearBuilding(folders: SiteFolders): Promise<void> {
  await rm(marker(folders), { force: true });
}

/**
 * Cleans up after a build that was cut off: its cache and its unpublished release go. Returns whether there was one.
 * @throws PublishError when the process that left the marker is still at work
 */
export async function recover(folders: SiteFolders): Promise<boolean> {
  const owner = await readFile(marker(folders), 'utf8').catch(() => undefined);
  if (owner === undefined) return false;
  if (isRunning(Number(owner))) {
    throw new PublishError(
      `Another build (process ${owner}) is at work in this folder. Wait until it has ended; ` +
        `if no build is running, delete ${marker(folders)}.`,
    );
  }
  await rm(cacheFolder(folders), { force: true, recursive: true });
  await removeUnpublished(folders);
  return true;
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function marker(folders: SiteFolders): string {
  return join(folders.build, 'building');
}
