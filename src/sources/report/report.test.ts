import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentError, type Problem } from '../../domain/problem.ts';
import type { Format } from './formats.ts';
import { githubReport } from './github-report.ts';
import { gitlabReport } from './gitlab-report.ts';
import { problemsOfDistrict } from './of-district.ts';
import { rulePage, rulePages } from './rule-page.ts';
import { shownProblems } from './shown-problem.ts';
import { writeReport } from './write-report.ts';

const text = 'name: Marshby\nverified: 2026-02-31\n';
const wrongDay: Problem = {
  ...contentError('wrong-value', 'districts/marshby.yaml', ['verified'], 'No such day.', 'Write a day.'),
  correction: { replace: 'value', with: '2026-02-28' },
};
const advice: Problem = { ...wrongDay, severity: 'advice', field: [], file: 'force.yaml' };

function shown(...problems: Problem[]) {
  return shownProblems(problems, { readText: () => text, folder: 'content/' });
}

function written(format: Format, problems: Problem[], release = false): string {
  return writeReport(shown(...problems), { format, asOf: '2026-11-21', files: 9, elsewhere: [], release });
}

test('a problem as text shows the line, what is wrong, the line as it should read, and where to read on', () => {
  expect(written('text', [wrongDay])).toBe(`content/districts/marshby.yaml:2:11
    2 | verified: 2026-02-31
      |           ^^^^^^^^^^
  Error: No such day.
  Instead: Write a day.
    2 | verified: 2026-02-28
  More: content/README.md#broken-fields

1 error in 1 file.
`);
});

test('lines to add are shown as they stand in the file, at the name of their list, in every form', () => {
  const add = ['  - id: bins', '    due: 2026-12-14'];
  const forgotten: Problem = {
    ...contentError('R5', wrongDay.file, ['verified'], wrongDay.message, wrongDay.fix),
    add,
  };
  expect(written('text', [forgotten])).toContain(`:2:1
    2 | verified: 2026-02-31
      | ^^^^^^^^
  Error: No such day.
  Instead: Write a day.
  Lines to copy and complete:
  - id: bins
    due: 2026-12-14
  More: `);
  expect(written('github', [forgotten])).toContain(
    'Write a day.%0A  - id: bins%0A    due: 2026-12-14%0AMore',
  );
  expect(JSON.parse(written('json', [forgotten]))).toMatchObject({ problems: [{ add }] });
});

test('with an error elsewhere the files are right, and the content is not', () => {
  const about = { format: 'text', asOf: '2026-11-21', files: 9, release: false } as const;
  expect(writeReport([], { ...about, elsewhere: [wrongDay] })).toBe(
    'Not shown: 1 error in files of other districts.\nThese files are right; but while there is an error in others, no site is built. "npm run check" shows it.\n',
  );
});

test('problems for GitLab have a name each that stays when a line moves', () => {
  const entries = (text: string, ...problems: Problem[]) =>
    JSON.parse(gitlabReport(shownProblems(problems, { readText: () => text, folder: 'content/' }))) as {
      fingerprint: string;
      location: object;
    }[];
  const [first, second, third] = entries(text, wrongDay, wrongDay, advice);
  expect(first).toEqual({
    description: 'No such day. Instead: Write a day. More: content/README.md#broken-fields',
    check_name: 'wrong-value',
    fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/) as string,
    severity: 'blocker',
    location: { path: 'content/districts/marshby.yaml', lines: { begin: 2 } },
  });
  expect(third).toMatchObject({ severity: 'info', location: { lines: { begin: 1 } } });
  expect(new Set([first, second, third].map((entry) => entry?.fingerprint)).size).toBe(3);
  const [moved] = entries(`# Moved\n${text}`, wrongDay);
  expect(moved).toEqual({ ...first, location: { ...first?.location, lines: { begin: 3 } } });
});

test('a problem as JSON says where it is in numbers', () => {
  expect(JSON.parse(written('json', [wrongDay]))).toEqual({
    asOf: '2026-11-21',
    files: 9,
    problems: [
      {
        severity: 'error',
        rule: 'wrong-value',
        file: 'content/districts/marshby.yaml',
        line: 2,
        column: 11,
        endColumn: 21,
        field: ['verified'],
        message: 'No such day.',
        instead: 'Write a day.',
        corrected: 'verified: 2026-02-28',
        page: 'content/README.md#broken-fields',
      },
    ],
    allowed: [],
  });
});

describe('an annotation for GitHub', () => {
  test('names file, line, columns and rule', () => {
    expect(githubReport(shown(wrongDay))).toBe(
      '::error file=content/districts/marshby.yaml,line=2,col=11,endColumn=21,title=wrong-value::No such day.%0AInstead: Write a day.%0Averified: 2026-02-28%0AMore: content/README.md#broken-fields\n',
    );
  });

  test.each([
    ['a line end', 'a\n::error::b'],
    ['a carriage return', 'a\r\n::set-output name=x::y'],
    ['a per cent sign', 'a%0A::error::b'],
  ])('is one line, though the content holds %s', (_, message) => {
    const report = githubReport(shown({ ...wrongDay, message }));
    expect(report.trimEnd()).not.toMatch(/[\r\n]/);
    expect(report).not.toContain('a%0A::error::b%0AInstead: x');
    expect(decodeURIComponent(report.split('::')[2]?.split('%0AInstead')[0] ?? '')).toMatch(/^a/);
  });

  test('has no line for a problem of a whole file', () => {
    expect(githubReport(shown(advice))).toMatch(/^::notice file=content\/force\.yaml,line=1,title=/);
  });
});

test.each([
  ['errors come first, then advice', [advice, wrongDay], false, '1 error, 1 piece of advice in 2 files.\n'],
  [
    'with advice only, the content is right',
    [advice],
    false,
    '1 piece of advice in 1 file.\nThe content is right: 9 files, as the site stands on 2026-11-21.\n',
  ],
  ['nothing is wrong', [], false, 'The content is right: 9 files, as the site stands on 2026-11-21.\n'],
  [
    'before a release every weight is counted',
    [wrongDay],
    true,
    '1 error, 0 promises not met, 0 pieces of advice in 1 file.\n',
  ],
])('%s', (_, problems, release, end) => {
  expect(written('text', problems, release).endsWith(end)).toBe(true);
});

test('the problems of a district are those of its own files and its councils’', () => {
  const files = [
    ...[
      'districts/fen.md',
      'teams/fen.yaml',
      'reports/fen/2026-10.md',
      'media/fen/a.png',
      'councils/wash.yaml',
    ],
    ...['districts/fenland.md', 'reports/fenland/2026-10.md', 'councils/fen.yaml', 'force.yaml'],
  ];
  const entry = {
    collection: 'districts' as const,
    id: 'fen',
    file: 'districts/fen.md',
    data: { councils: [{ council: 'wash' }, null, 3] },
  };
  const own = problemsOfDistrict(
    files.map((file) => ({ ...wrongDay, file })),
    'fen',
    [entry],
  );
  expect(own.map(({ file }) => file)).toEqual(files.slice(0, 5));
});

describe('every rule is explained on the editor’s page', () => {
  const headings = [...readFileSync('content/README.md', 'utf8').matchAll(/^#+ (.+)$/gm)].map(
    ([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(' ', '-')
        .replaceAll(/[^a-z0-9-]/g, ''),
  );

  test.each([...Object.keys(rulePages), rulePage('a rule without a heading')])(
    'there is a heading %s',
    (page) => {
      expect(headings).toContain(page);
    },
  );

  const rules = globSync('src/{domain,sources}/**/*.ts', {
    exclude: ['**/*.test.ts', 'src/sources/verify/**'],
  })
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(
        /\b(?:contentError\(|problem\(|problemAt\(\s*\w+,\s*'\w*',|rule:)\s*'([A-Za-z0-9-]+)'/g,
      ),
    ])
    .map(([, rule = '']) => rule);
  test.each([...new Set(rules)].sort())('the rule "%s" stands below one', (rule) => {
    expect(Object.values(rulePages).flat()).toContain(rule);
  });
});
