import { createRequire } from 'node:module';
import type { Sharp } from 'sharp';

/** The reader is written in CommonJS, and what bundlers and Node make of its default export differs. */
const { default: jsqr } = createRequire(import.meta.url)('jsqr') as {
  default: (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
};

/** What a phone reads from a picture of a QR code; undefined if nothing. */
export async function readQrCode(picture: Sharp): Promise<string | undefined> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
