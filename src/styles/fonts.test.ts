import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'openbeat-font-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the fonts are what the script makes, with their licence, and the one that browsers load is at most 15 KB', () => {
  execFileSync(process.execPath, ['scripts/subset-font.ts', folder]);
  const files = ['atkinson-hyperlegible-next.woff2', 'card-bold.woff', 'card-regular.woff', 'LICENSE.txt'];
  for (const file of files) {
    const made = readFileSync(join(folder, file));
    const kept = readFileSync(new URL(`fonts/${file}`, import.meta.url));
    expect(made.equals(kept), file).toBe(true);
  }
  expect(readFileSync(join(folder, 'atkinson-hyperlegible-next.woff2')).length).toBeLessThan(15_000);
});
