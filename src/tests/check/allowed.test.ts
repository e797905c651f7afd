import { describe, expect, test } from 'vitest';
import { checkContent } from '../../sources/check.ts';
import { shownIn } from '../../sources/content-fault.ts';
import type { Format } from '../../sources/report/formats.ts';
import { writeReport } from '../../sources/report/write-report.ts';
import { change, smallContent } from './bad-file.ts';
import { report } from './bad-rows.ts';

const walked = 'We walked it on nine evenings, from Marshby to Little Fen.';

/** A report whose text names a plate, with what its `allow` says of it. */
async function checkedWith(body: string, ...allow: { rule: string; text: string }[]) {
  const contentDir = smallContent();
  await change(contentDir, [report, walked, body]);
  const lines = allow.map(
    ({ rule, text }) => `  - rule: ${rule}\n    text: "${text}"\n    why: The van was ours.\n`,
  );
  if (allow.length > 0)
    await change(contentDir, [
      report,
      'published: 2026-11-05\n',
      `published: 2026-11-05\nallow:\n${lines.join('')}`,
    ]);
  return { contentDir, ...checkContent({ contentDir }) };
}

const plate = { rule: 'vehicle-registration', text: 'EK29 VTR' };

test('a text that is allowed stops nothing and is told to whoever reviews', async () => {
  const { problems, allowed, site } = await checkedWith('Our old van, EK29 VTR, is sold.', plate);
  expect(problems).toEqual([]);
  expect(site).toBeDefined();
  expect(allowed).toMatchObject([
    { rule: 'vehicle-registration', field: ['allow', 0], message: '"EK29 VTR" may stand: The van was ours.' },
  ]);
});

test('one exception does not cover another plate, another rule or another file', async () => {
  const other = await checkedWith('Our van, EK29 VTR, followed EK30 VTR.', plate);
  expect(other.problems.map(({ message }) => message)).toHaveLength(1);
  expect(other.problems[0]?.position).toMatchObject({ length: 8 });
  const rule = await checkedWith('Ring 07700 900638 about EK29 VTR.', plate);
  expect(rule.problems.map((one) => one.rule)).toEqual(['phone-number']);
});

test('an exception that nothing needs is advice to delete it', async () => {
  const { problems, allowed } = await checkedWith('Our old van is sold.', plate);
  expect(allowed).toEqual([]);
  expect(problems).toMatchObject([{ severity: 'advice', rule: 'allow', field: ['allow', 0] }]);
});

test('the beginning of a long sentence is enough to allow it, a word of it is not', async () => {
  const long = `We walked ${'and walked '.repeat(20)}home.`;
  expect((await checkedWith(long, { rule: 'long-sentence', text: 'We walked and walked' })).problems).toEqual(
    [],
  );
  const word = await checkedWith(long, { rule: 'long-sentence', text: 'home' });
  expect(word.problems.map(({ rule }) => rule).sort()).toEqual(['allow', 'long-sentence']);
});

describe('allowed texts stand in every form of report', () => {
  async function written(format: Format): Promise<string> {
    const { contentDir, problems, allowed, asOf } = await checkedWith(
      'Our old van, EK29 VTR, is sold.',
      plate,
    );
    const about = { format, asOf, files: 9, elsewhere: [], release: false };
    return writeReport(shownIn(problems, contentDir), { ...about, allowed: shownIn(allowed, contentDir) });
  }

  test('as a line of text', async () => {
    expect(await written('text')).toMatch(
      /^1 exception allowed, see \S+2026-10\.md:4\.\nThe content is right/,
    );
  });

  test('as a notice for GitHub', async () => {
    expect(await written('github')).toMatch(
      /^::notice file=\S+2026-10\.md,line=4,.*may stand: The van was ours/,
    );
  });

  test('as a notice in JSON', async () => {
    const { problems, allowed } = JSON.parse(await written('json')) as Record<string, unknown[]>;
    expect(problems).toEqual([]);
    expect(allowed).toMatchObject([{ severity: 'notice', rule: 'vehicle-registration', line: 4 }]);
  });
});
