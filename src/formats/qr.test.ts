import jsqr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrPath } from './qr.ts';

/** What a phone would read from a code drawn so many pixels wide. */
async function read(address: string, pixels: number): Promise<string | undefined> {
  const { size, path } = qrPath(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path fill="#10202f" d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg), { density: 300 })
    .resize(pixels, pixels)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  // The package is CommonJS: its function stands one step deeper than its types say.
  const decode = typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof jsqr }).default;
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  'https://essex.police.example/thurrock/',
  'https://police.example/castle-point-and-rochford/print/leaflet/',
  `https://police.example/${'a-very-long-name-'.repeat(10)}/`,
])('a phone reads %s, large and small', async (address) => {
  expect(await read(address, 900)).toBe(address);
  expect(await read(address, 300)).toBe(address);
});

test('a code has its quiet zone, and is the same each time', () => {
  const first = qrPath('https://police.example/');
  expect(qrPath('https://police.example/')).toEqual(first);
  const starts = [...first.path.matchAll(/M(\d+) (\d+)h(\d+)/g)];
  expect(Math.min(...starts.flatMap(([, x, y]) => [Number(x), Number(y)]))).toBe(4);
  expect(Math.max(...starts.map(([, x, , run]) => Number(x) + Number(run)))).toBe(first.size - 4);
});
