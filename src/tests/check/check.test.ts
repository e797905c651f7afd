import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../sources/check.ts';
import { change, leftAfterCorrecting, report, reportAfter, smallContent } from './bad-file.ts';
import type { BadRow } from './bad-rows.ts';
import { bodyRows } from './body-rows.ts';
import { fieldRows } from './field-rows.ts';
import { fileRows } from './file-rows.ts';
import { safetyRows } from './safety-rows.ts';
import { textRows } from './text-rows.ts';

describe('every bad file has a report that says where, what and what to write instead', () => {
  test.each([
    ['text', textRows],
    ['fields', fieldRows],
    ['bodies', bodyRows],
    ['files', fileRows],
    ['publications', safetyRows],
  ])('the golden file of bad %s', async (name, rows) => {
    const reports: string[] = [];
    for (const row of rows) reports.push(`======== ${row.name}\n${await reportAfter(...row.changes)}`);
    await expect(reports.join('\n')).toMatchFileSnapshot(`../golden/check/${name}.txt`);
  });

  test.each([...textRows, ...fieldRows, ...bodyRows, ...fileRows, ...safetyRows])(
    '$name',
    async (row: BadRow) => {
      const left = await leftAfterCorrecting(...row.changes);
      if (row.mends) expect(left).toEqual([]);
      else expect(left.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    },
  );
});

test('the small site is right', () => {
  expect(report(smallContent())).toBe('');
});

test('front matter in JavaScript does not run', async () => {
  for (const { name, changes } of textRows) if (name.startsWith('---j')) await reportAfter(...changes);
  expect(globalThis).not.toHaveProperty('ranJs');
});

test('a file with Windows line ends is read as one with plain ones', async () => {
  const content = smallContent();
  const before = checkContent({ contentDir: content });
  for (const file of ['reports/marshby/2026-10.md', 'teams/marshby.yaml', 'pages/about.mdx']) {
    await change(content, [file, withWindowsEnds(content, file)]);
  }
  const after = checkContent({ contentDir: content });
  expect(after.problems).toEqual([]);
  const fields = ({ content }: typeof after) => content.entries.map(({ id, data }) => ({ id, data }));
  expect(fields(after)).toEqual(fields(before));
});

test.runIf(process.platform !== 'win32')('links are reported, and nothing is read through them', () => {
  const content = smallContent();
  writeFileSync(join(content, '..', 'secret.md'), 'secret words');
  symlinkSync('../../../secret.md', join(content, 'reports/marshby/2026-09.md'));
  symlinkSync('..', join(content, 'media/everything'));
  expect(report(content)).toMatchInlineSnapshot(`
    "content/media/everything:1:1
      Error: This is a link, not a file; it could lead out of the content folder.
      Instead: Put the file itself here.
      More: content/README.md#links-and-pictures

    content/reports/marshby/2026-09.md:1:1
      Error: This is a link, not a file; it could lead out of the content folder.
      Instead: Put the file itself here.
      More: content/README.md#links-and-pictures

    2 errors in 2 files.
    "
  `);
});

test('a demonstration is not published as the site of a force; its promises are told all the same', () => {
  const { problems, site } = checkContent({ contentDir: smallContent(), release: true });
  expect(site).toBeDefined();
  expect(problems.map(({ rule, file, field }) => ({ rule, file, field }))).toEqual([
    { rule: 'demonstration', file: 'force.yaml', field: ['demonstration'] },
  ]);
});

test('a content folder that is not there is one problem', () => {
  expect(checkContent({ contentDir: join(smallContent(), 'nowhere') }).problems).not.toEqual([]);
});

function withWindowsEnds(content: string, file: string): string {
  return readFileSync(join(content, file), 'utf8').replaceAll('\n', '\r\n');
}
