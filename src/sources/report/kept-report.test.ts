import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepReport, keptReport, stampOf } from './kept-report.ts';

const LATER = Date.now() + 3_600_000;
const report = { text: 'The content is right.\n', exitCode: 0 };
let root: string;
let file: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openbeat-kept-'));
  mkdirSync(join(root, 'content/reports'), { recursive: true });
  writeFileSync(join(root, 'content/reports/2026-10.md'), 'two bikes');
  file = join(root, 'build/check/text.json');
  keepReport(file, stamp(), report);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const stamp = (...facts: string[]) => stampOf([join(root, 'content')], facts, LATER);

test('while nothing changes, the kept report is told', () => {
  expect(keptReport(file, stamp())).toMatchObject(report);
});

test.each<[string, () => void]>([
  ['other text', () => writeFileSync(join(root, 'content/reports/2026-10.md'), 'three bikes')],
  [
    'other text of the same size, with the time put back',
    () => {
      const path = join(root, 'content/reports/2026-10.md');
      const { atime, mtime } = statSync(path);
      writeFileSync(path, 'six bikes');
      utimesSync(path, atime, mtime);
    },
  ],
  ['another file', () => writeFileSync(join(root, 'content/reports/2026-11.md'), '')],
  ['another name', () => renameSync(join(root, 'content/reports'), join(root, 'content/report'))],
  ['a file less', () => rmSync(join(root, 'content/reports/2026-10.md'))],
])('%s: nothing kept is told', (_, change) => {
  change();
  expect(keptReport(file, stamp())).toBeUndefined();
});

test('with another option or on another day nothing kept is told', () => {
  expect(keptReport(file, stamp('--only marshby'))).toBeUndefined();
});

test('a report on files that were saved just now is not kept: a second save might look the same', () => {
  const other = join(root, 'build/check/json.json');
  const fresh = stampOf([join(root, 'content')], [], Date.now());
  keepReport(other, fresh, report);
  expect(keptReport(other, fresh)).toBeUndefined();
});

test('a kept report that is damaged, or cannot be written, is as none', () => {
  writeFileSync(file, '{');
  expect(keptReport(file, stamp())).toBeUndefined();
  keepReport(join(file, 'below/a/file.json'), stamp(), report);
});
