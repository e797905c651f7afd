import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printedPages } from './print-pdfs.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'print-pdfs-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

test('without a build it says what to run', () => {
  expect(() => printedPages(dist, 'thurrock')).toThrow(
    'There is no built site to print: run "npm run build" first.',
  );
});

test('a district that was not built is told, with those that were', () => {
  build('', 'harlow/print/leaflet', 'thurrock/print/leaflet');
  expect(() => printedPages(dist, 'thurock')).toThrow(
    'The built site has no district "thurock". It has harlow, thurrock.',
  );
});

test('each page for paper has a file named after what it is; texts to copy are none', () => {
  build(
    '',
    'harlow/print/leaflet',
    'thurrock/print/poster/2026-12-03-print',
    'thurrock/print/leaflet',
    'thurrock/print/press/report/2026-10',
    'thurrock/print/large-print/2026-10',
  );
  expect(printedPages(dist, 'thurrock')).toEqual([
    { path: '/thurrock/print/large-print/2026-10/', file: 'thurrock-large-print-2026-10.pdf' },
    { path: '/thurrock/print/leaflet/', file: 'thurrock-leaflet.pdf' },
    { path: '/thurrock/print/poster/2026-12-03-print/', file: 'thurrock-poster-2026-12-03-print.pdf' },
  ]);
});

function build(...pages: string[]): void {
  for (const page of pages) {
    mkdirSync(join(dist, page), { recursive: true });
    writeFileSync(join(dist, page, 'index.html'), '');
  }
}
