import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder, type SiteFolders } from '../folders.ts';
import { clearBuilding, markBuilding, recover } from './building-marker.ts';
import { copyOut } from './copy-out.ts';
import { listReleases, newRelease, pruneReleases, publishedRelease, switchTo } from './releases.ts';
import { refuseShadowedRoutes, removeStrays } from './remove-strays.ts';

let root: string;
let folders: SiteFolders;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'releases-'));
  folders = { content: join(root, 'content'), build: join(root, 'build'), dist: join(root, 'dist') };
});
afterEach(() => rmSync(root, { recursive: true }));

test('a release is seen at dist once it is switched to, and the last three stay', async () => {
  for (const words of ['one', 'two', 'three', 'four', 'five']) {
    await release(words);
    expect(readFileSync(join(folders.dist, 'index.html'), 'utf8')).toBe(words);
  }
  expect(await listReleases(folders)).toEqual(['000003', '000004', '000005']);
});

test('going back to an older release keeps it when others are pruned', async () => {
  for (const words of ['one', 'two', 'three', 'four']) await release(words);
  await switchTo(folders, join(folders.build, 'releases', '000002'));
  await newRelease(folders);
  await pruneReleases(folders);
  expect(await publishedRelease(folders)).toBe('000002');
  expect(existsSync(join(folders.dist, 'index.html'))).toBe(true);
});

test('a dist that is a real folder is never replaced', async () => {
  mkdirSync(folders.dist);
  await expect(release('one')).rejects.toThrow('is a folder');
});

test('after a build that was cut off, its release and the cache are gone and the published release stays', async () => {
  await release('good');
  const cutOff = await newRelease(folders);
  mkdirSync(cacheFolder(folders), { recursive: true });
  // A process number that no system hands out.
  writeFileSync(join(folders.build, 'building'), '999999999');
  expect(await recover(folders)).toBe(true);
  expect(existsSync(cutOff)).toBe(false);
  expect(existsSync(cacheFolder(folders))).toBe(false);
  expect(readFileSync(join(folders.dist, 'index.html'), 'utf8')).toBe('good');
});

test('a build that is still at work is not disturbed', async () => {
  mkdirSync(folders.build, { recursive: true });
  writeFileSync(join(folders.build, 'building'), String(process.ppid));
  await expect(recover(folders)).rejects.toThrow(`process ${process.ppid}`);
});

test('a finished build leaves nothing to recover from', async () => {
  await markBuilding(folders);
  await clearBuilding(folders);
  expect(await recover(folders)).toBe(false);
});

test('what no route and no step made is removed from a release', async () => {
  const folder = await newRelease(folders);
  const copied = join(root, 'public');
  mkdirSync(copied);
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(copied, 'robots.txt'), '');
  for (const file of ['robots.txt', 'index.html', '_astro/a.css', 'old.html'])
    writeFileSync(join(folder, file), '');
  expect(await removeStrays(folder, new Set(['index.html']), copied)).toEqual(['old.html']);
  expect(existsSync(join(folder, 'old.html'))).toBe(false);
});

test('a file of public/ that would take the place of a page is refused', async () => {
  const copied = join(root, 'public');
  mkdirSync(copied);
  writeFileSync(join(copied, 'index.html'), '');
  await expect(refuseShadowedRoutes(new Set(['index.html']), copied)).rejects.toThrow('index.html');
  await refuseShadowedRoutes(new Set(['about/index.html']), copied);
});

test('a copy for hosts replaces an earlier copy whole and nothing else', async () => {
  const out = join(root, 'out');
  await release('one');
  await copyOut(folders.dist, out);
  writeFileSync(join(out, 'gone.html'), '');
  await copyOut(folders.dist, out);
  expect(existsSync(join(out, 'gone.html'))).toBe(false);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('one');
  await expect(copyOut(folders.dist, root)).rejects.toThrow('holds files that are not a copy of this site');
  await expect(copyOut(folders.dist, folders.dist)).rejects.toThrow('is a link');
});

async function release(words: string): Promise<void> {
  const folder = await newRelease(folders);
  for (const part of ['_astro', 'pagefind']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'index.html'), words);
  await switchTo(folders, folder);
  await pruneReleases(folders);
}
