import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeServiceWorker } from './service-worker.ts';

let release: string;
beforeEach(() => {
  release = mkdtempSync(join(tmpdir(), 'worker-'));
  for (const folder of ['_astro', 'offline']) mkdirSync(join(release, folder));
  write('_astro/service-worker.js', 'work(kept);');
  write('_astro/retired-worker.js', 'leave();');
  write('_astro/page.css', '@font-face{src:url(./face.woff2)}');
  write('_astro/page.js', 'go();');
  write('_astro/other.css', '');
  write('_astro/face.woff2', 'font');
  write(
    'offline/index.html',
    '<link rel="stylesheet" href="/_astro/page.css"><script type="module" src="/_astro/page.js"></script>',
  );
});
afterEach(() => rmSync(release, { recursive: true }));

function write(file: string, text: string): void {
  writeFileSync(join(release, file), text);
}

/** The worker a release gets, once the bundler has left its parts there. */
async function workerOf(changes: Record<string, string> = {}): Promise<string> {
  write('_astro/service-worker.js', 'work(kept);');
  write('_astro/retired-worker.js', 'leave();');
  for (const [file, text] of Object.entries(changes)) write(file, text);
  await writeServiceWorker(release);
  return readFileSync(join(release, 'service-worker.js'), 'utf8');
}

test('the worker keeps the page of contacts with its style, script and font, and nothing else', async () => {
  const { version, ...kept } = JSON.parse(/^const kept=(.*);$/m.exec(await workerOf())?.[1] ?? '') as {
    version: string;
  };
  expect(version).toMatch(/^[0-9a-f]{20}$/);
  expect(kept).toEqual({
    page: '/offline/',
    assets: ['/_astro/page.css', '/_astro/page.js', '/_astro/face.woff2'],
  });
  expect(readdirSync(join(release, '_astro')).filter((name) => name.includes('worker'))).toEqual([]);
});

test('the same site has the same worker; another page, asset or code is another worker', async () => {
  const first = await workerOf();
  expect(await workerOf({ '_astro/other.css': 'p{}' })).toBe(first);
  for (const change of [
    { '_astro/page.js': 'stop();' },
    { '_astro/face.woff2': 'another font' },
    { '_astro/service-worker.js': 'work(kept, better);' },
    { 'offline/index.html': '<p>New contacts' },
  ])
    expect(await workerOf(change)).not.toBe(first);
});

test('a site without the page has the worker that clears up', async () => {
  rmSync(join(release, 'offline'), { recursive: true });
  expect(await workerOf()).toBe('leave();');
});
