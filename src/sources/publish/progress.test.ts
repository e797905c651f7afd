import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { terminalProgress } from './progress.ts';

/** Collects what a terminal, or a file in its place, is told; the seconds are left out. */
function listener(isTTY: boolean): { out: NodeJS.WriteStream; told: () => string } {
  let told = '';
  const out = new Writable({
    write(piece, _encoding, done) {
      told += String(piece);
      done();
    },
  }) as NodeJS.WriteStream;
  out.isTTY = isTTY;
  return { out, told: () => stripVTControlCharacters(told).replace(/\d+\.\d s/g, 'N s') };
}

test('in a file each step is one line at its end, with what came of it', async () => {
  const { out, told } = listener(false);
  const progress = terminalProgress(out);
  const result = await progress.step('Render the pages', async (note) => {
    note('1 so far');
    note('2 pages');
    return 7;
  });
  expect(result).toBe(7);
  expect(told()).toBe('✓ Render the pages, 2 pages, N s\n');
});

test('a step that fails is marked and still fails', async () => {
  const { out, told } = listener(false);
  const fails = terminalProgress(out).step('Index for search', () => Promise.reject(new Error('no')));
  await expect(fails).rejects.toThrow('no');
  expect(told()).toBe('✗ Index for search, N s\n');
});

test('on a terminal the line of a step changes in place', async () => {
  const { out, told } = listener(true);
  await terminalProgress(out).step('Index for search', async () => undefined);
  expect(told()).toBe('\r✓ Index for search, N s\n');
});
