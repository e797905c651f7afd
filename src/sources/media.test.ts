import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { digestBytes } from './digest.ts';
import { publicCopy, publishedMedia } from './media.ts';

async function mediaFolder(bytes: Buffer, file: string): Promise<{ folder: string; digest: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'openbeat-media-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'media/marshby'), { recursive: true });
  writeFileSync(join(folder, 'media', file), bytes);
  return { folder, digest: digestBytes(bytes) };
}

function photo(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#356' } });
}

test('a photo is published upright, no wider than it is shown, without where and when it was taken', async () => {
  const sideways = photo(3000, 2000).jpeg().withMetadata({ orientation: 6 });
  const bytes = await sideways
    .withExif({ IFD0: { Copyright: 'A. Person' }, IFD3: { GPSLatitude: '51/1 28/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const { folder, digest } = await mediaFolder(bytes, 'marshby/photo.jpg');
  const copy = await publicCopy('marshby/photo.jpg', digest, folder);
  const { format, width, height, exif, orientation } = await sharp(copy.bytes).metadata();
  expect(copy.type).toBe('image/webp');
  expect({ format, width, height, exif, orientation }).toEqual({ format: 'webp', width: 1216, height: 1824 });
  const sizes = await publishedMedia({ 'marshby/photo.jpg': `/media/${digest}.webp` }, folder);
  expect(sizes.get('marshby/photo.jpg')).toEqual({ address: `/media/${digest}.webp`, width, height });
});

test('the same picture gives the same bytes, and a small one is not made larger', async () => {
  const { folder, digest } = await mediaFolder(await photo(40, 30).png().toBuffer(), 'marshby/small.png');
  const first = await publicCopy('marshby/small.png', digest, folder);
  expect(await sharp(first.bytes).metadata()).toMatchObject({ width: 40, height: 30 });
  expect(await publicCopy('marshby/small.png', digest, folder)).toEqual(first);
});

test('a document is published as it is', async () => {
  const bytes = Buffer.from('%PDF-1.7 demo');
  const { folder, digest } = await mediaFolder(bytes, 'marshby/plan.pdf');
  const copy = await publicCopy('marshby/plan.pdf', digest, folder);
  expect({ ...copy, bytes: Buffer.from(copy.bytes) }).toEqual({ bytes, type: 'application/pdf' });
  expect(await publishedMedia({ 'marshby/plan.pdf': '/media/x.pdf' }, folder)).toEqual(
    new Map([['marshby/plan.pdf', { address: '/media/x.pdf' }]]),
  );
});

test('a file that changed since it was checked is not published', async () => {
  const { folder } = await mediaFolder(Buffer.from('%PDF-1.7'), 'marshby/plan.pdf');
  await expect(publicCopy('marshby/plan.pdf', '0'.repeat(20), folder)).rejects.toThrow('marshby/plan.pdf');
  await expect(publicCopy('../secret.pdf', '0'.repeat(20), folder)).rejects.toThrow('../secret.pdf');
});
