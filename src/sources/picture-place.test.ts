import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { digestBytes } from './digest.ts';
import { publicCopy } from './media.ts';
import { hiddenWords, tellsPlace } from './picture-place.ts';

const plain = sharp({ create: { width: 8, height: 6, channels: 3, background: '#1d70b8' } });
/** Aveley, as a phone writes it. */
const placed = plain.clone().withExif({
  IFD0: { Make: 'Camera' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 30/1 6/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '0/1 15/1 12/1',
  },
});

test.each(['jpeg', 'png', 'webp'] as const)('a %s that says where it was taken is told', async (format) => {
  expect(tellsPlace(await placed.clone().toFormat(format).toBuffer())).toBe(true);
  expect(tellsPlace(await plain.clone().toFormat(format).toBuffer())).toBe(false);
});

test('a camera’s name alone is no place', async () => {
  const named = await plain
    .clone()
    .withExif({ IFD0: { Make: 'Camera' } })
    .jpeg()
    .toBuffer();
  expect((await sharp(named).metadata()).exif).toBeDefined();
  expect(tellsPlace(named)).toBe(false);
});

test('the published copy says nothing of place, time or camera', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openbeat-place-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const bytes = await placed.clone().jpeg().toBuffer();
  mkdirSync(join(folder, 'media/marshby'), { recursive: true });
  writeFileSync(join(folder, 'media/marshby/gate.jpg'), bytes);
  expect(hiddenWords(bytes, 'media/marshby/gate.jpg')).toMatchObject([
    {
      severity: 'advice',
      rule: 'picture-place',
      message: expect.stringContaining('the site’s copy does not') as string,
    },
  ]);
  const copy = await publicCopy('marshby/gate.jpg', digestBytes(bytes), folder);
  const { exif, xmp, iptc } = await sharp(copy.bytes).metadata();
  expect({ exif, xmp, iptc }).toEqual({});
  expect(tellsPlace(Buffer.from(copy.bytes))).toBe(false);
});

test('a PDF’s author is told, because a PDF is published as it is', () => {
  const pdf = (info: string) =>
    hiddenWords(Buffer.from(`%PDF-1.7\n1 0 obj << ${info} >>`), 'media/marshby/a.pdf');
  expect(pdf('/Author (Jo Example) /Title (A)')).toMatchObject([{ rule: 'document-author' }]);
  expect(pdf('/Title (A)')).toEqual([]);
  expect(pdf('/Author ()')).toEqual([]);
});

test('broken Exif data are no reason to stop', () => {
  expect(tellsPlace(Buffer.from('\xff\xd8Exif\0\0II*\0\xff\xff\xff\x7f', 'latin1'))).toBe(false);
  expect(tellsPlace(Buffer.from('\xff\xd8Exif\0\0II', 'latin1'))).toBe(false);
});
