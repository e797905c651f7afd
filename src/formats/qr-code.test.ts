import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readQrCode } from '../tests/read-qr-code.ts';
import { qrCode } from './qr-code.ts';

test.each([
  'https://police.example/subscribe/',
  'https://www.fenland.police.example/castle-point-and-rochford/subscribe/',
  'https://police.example/thurrock/you-said-we-did/off-road-bikes-on-the-sea-wall/',
])('a phone reads %s from the drawing', async (address) => {
  const { size, path } = qrCode(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 4}" height="${size * 4}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#10202f"/></svg>`;
  expect(await readQrCode(sharp(Buffer.from(svg)))).toBe(address);
});

test('the same text gives the same drawing, with a light edge of four squares', () => {
  const { path } = qrCode('https://police.example/');
  expect(qrCode('https://police.example/').path).toBe(path);
  expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
  expect(Math.min(...[...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]))).toBe(
    4,
  );
});
