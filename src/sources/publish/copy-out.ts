import { cp, lstat, readdir, realpath, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PublishError } from './publish-error.ts';

/** What every published site has, and hardly anything else: by these an earlier copy is known. */
const SIGNATURE = ['_astro', 'index.html', 'pagefind'];

/**
 * Copies the published site as a plain folder, for hosts that take files. The folder must be new, empty or an
 * earlier copy, which is replaced whole: a page that is gone from the site must not stay in the copy.
 * @throws PublishError when the folder holds anything else
 */
export async function copyOut(dist: string, folder: string): Promise<void> {
  const target = resolve(folder);
  await refuseOtherFolders(target);
  const fresh = `${target}.new`;
  await rm(fresh, { force: true, recursive: true });
  await cp(await realpath(dist), fresh, { recursive: true });
  await rm(target, { force: true, recursive: true });
  await rename(fresh, target);
}

/** Stops before the build when `--out` names a folder that must not be replaced. */
export async function refuseOtherFolders(folder: string): Promise<void> {
  const itself = await lstat(folder).catch(() => undefined);
  if (itself?.isSymbolicLink()) {
    throw new PublishError(`${folder} is a link, such as dist itself. Name a folder of its own after --out.`);
  }
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new PublishError(`${folder} cannot be used as the output folder (${error.code ?? error.message}).`);
  });
  if (found.length > 0 && !SIGNATURE.every((name) => found.includes(name))) {
    throw new PublishError(
      `${folder} holds files that are not a copy of this site. Name a new or empty folder after --out.`,
    );
  }
}
