import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { SiteFolders } from '../folders.ts';
import { PublishError } from './publish-error.ts';

/** How many releases stay on disk, the published one included: enough to go back after a bad morning. */
const KEPT_RELEASES = 3;

/** Finished releases, oldest first. Names are numbers padded to one width, so they sort as text. */
export async function listReleases(folders: SiteFolders): Promise<string[]> {
  const names = await readdir(releasesFolder(folders)).catch(() => []);
  return names.filter((name) => /^\d{6}$/.test(name)).sort();
}

/** The release that `dist` shows, or undefined before the first one. */
export async function publishedRelease(folders: SiteFolders): Promise<string | undefined> {
  const target = await readlink(folders.dist).catch(() => undefined);
  return target === undefined ? undefined : basename(target);
}

/** The folder of the next release: numbered one past the last, empty. */
export async function newRelease(folders: SiteFolders): Promise<string> {
  const last = (await listReleases(folders)).at(-1) ?? '0';
  const folder = join(releasesFolder(folders), String(Number(last) + 1).padStart(6, '0'));
  await mkdir(folder, { recursive: true });
  return folder;
}

/**
 * Points `dist` at a release by renaming a finished link over it, so that there is no moment without a site.
 * Refuses to replace a `dist` that is a real folder, because somebody else made it.
 */
export async function switchTo(folders: SiteFolders, release: string): Promise<void> {
  await refuseRealFolder(folders);
  const link = `${folders.dist}.next`;
  await rm(link, { force: true, recursive: true });
  await symlink(relative(dirname(folders.dist), release), link, 'junction');
  // Windows does not rename over a link; the moment without a site is its price.
  if (process.platform === 'win32') await rm(folders.dist, { force: true, recursive: true });
  await rename(link, folders.dist);
}

/** Stops a build early whose last step would fail: `dist` must be absent or a link. */
export async function refuseRealFolder(folders: SiteFolders): Promise<void> {
  const found = await lstat(folders.dist).catch(() => undefined);
  if (found && !found.isSymbolicLink()) {
    throw new PublishError(
      `${folders.dist} is a folder, and Openbeat keeps a link to the newest release there. ` +
        'Move the folder away and build again; to get a plain folder, use "npm run build -- --out DIR".',
    );
  }
}

/** Deletes the oldest releases, never the published one. */
export async function pruneReleases(folders: SiteFolders): Promise<void> {
  const published = await publishedRelease(folders);
  const old = (await listReleases(folders)).slice(0, -KEPT_RELEASES).filter((name) => name !== published);
  await Promise.all(old.map((name) => removeRelease(folders, name)));
}

/** Deletes releases newer than the published one: only a build that was cut off leaves any. */
export async function removeUnpublished(folders: SiteFolders): Promise<void> {
  const published = (await publishedRelease(folders)) ?? '';
  const later = (await listReleases(folders)).filter((name) => name > published);
  await Promise.all(later.map((name) => removeRelease(folders, name)));
}

async function removeRelease(folders: SiteFolders, name: string): Promise<void> {
  await rm(join(releasesFolder(folders), name), { force: true, recursive: true });
}

function releasesFolder(folders: SiteFolders): string {
  return join(folders.build, 'releases');
}
