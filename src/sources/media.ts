import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { digestBytes } from './digest.ts';
import { siteFolders } from './folders.ts';

/** Pictures are never shown wider than the text column on a sharp screen. In pixels. */
const MOST_WIDTH = 1216;

/** Size in pixels of the published copy of a picture. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * The public copy of a media file: pictures as WebP, no wider than they are shown, upright, without the place, time
 * and device that cameras write into them; documents as they are. Same file, same bytes.
 * @param file the path below `content/media`
 * @throws Error if the file is no longer the one that was checked
 */
export async function publicCopy(
  file: string,
  digest: string,
  contentDir: string = siteFolders().content,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: 'image/webp' | 'application/pdf' }> {
  const bytes = await readMedia(file, contentDir);
  if (digestBytes(bytes) !== digest)
    throw new Error(`media/${file} was changed while the site was being built. Build again.`);
  if (file.endsWith('.pdf')) return { bytes: Uint8Array.from(bytes), type: 'application/pdf' };
  const picture = sharp(bytes).autoOrient().resize({ width: MOST_WIDTH, withoutEnlargement: true });
  return { bytes: Uint8Array.from(await picture.webp({ quality: 80 }).toBuffer()), type: 'image/webp' };
}

/**
 * What bodies and pages need to show media files: their addresses, and the sizes of pictures so that nothing jumps
 * while they load.
 * @param addresses public paths by path below `content/media`, as views carry them
 */
export async function publishedMedia(
  addresses: Readonly<Record<string, string>>,
  contentDir: string = siteFolders().content,
): Promise<Map<string, { address: string } & Partial<PictureSize>>> {
  const sized = await Promise.all(
    Object.entries(addresses).map(async ([file, address]) => {
      const size = file.endsWith('.pdf') ? {} : await pictureSize(file, address, contentDir);
      return [file, { address, ...size }] as const;
    }),
  );
  return new Map(sized);
}

/** Sizes by public address, which names the bytes: a picture on many pages is measured once. */
const sizes = new Map<string, Promise<PictureSize>>();

function pictureSize(file: string, address: string, contentDir: string): Promise<PictureSize> {
  const known = sizes.get(address);
  if (known) return known;
  const size = measure(file, contentDir);
  sizes.set(address, size);
  return size;
}

async function measure(file: string, contentDir: string): Promise<PictureSize> {
  const { autoOrient } = await sharp(await readMedia(file, contentDir)).metadata();
  const width = Math.min(autoOrient.width, MOST_WIDTH);
  return { width, height: Math.max(1, Math.round((autoOrient.height * width) / autoOrient.width)) };
}

function readMedia(file: string, contentDir: string): Promise<Buffer> {
  if (!/^[a-z0-9-]+\/[a-z0-9._-]+$/.test(file)) throw new Error(`${file} is not the path of a media file.`);
  return readFile(join(contentDir, 'media', file));
}
