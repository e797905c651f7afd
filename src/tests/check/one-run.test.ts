import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../domain/problem.ts';
import { brokenPromises } from '../../sources/broken-promises.ts';
import { checkContent } from '../../sources/check.ts';
import { listFiles } from '../../sources/content-files.ts';
import { unjudgedWords } from '../../sources/report/unjudged-words.ts';
import { change, smallContent, type Change } from './bad-file.ts';

const mine = 'reports/marshby/2026-10.md';
const other = 'reports/coldharbour/2026-10.md';
const meeting = 'meetings/marshby/2026-10-20-sea-wall.md';
const wrongDay: Change = [mine, 'published: 2026-11-05', 'published: 2026-02-31'];

/** Everything said of a content folder, as `rule file field`, and the sentence on what was not looked at. */
function said(content: string): { all: string[]; unjudged: string | undefined } {
  const checked = checkContent({ contentDir: content });
  return {
    all: [...checked.problems, ...brokenPromises(checked)].map(short),
    unjudged: unjudgedWords(checked),
  };
}

async function saidAfter(...changes: Change[]): Promise<ReturnType<typeof said>> {
  const content = smallContent();
  for (const one of changes) await change(content, one);
  return said(content);
}

const short = ({ rule, file, field }: Problem): string => [rule, file, field.join('.')].join(' ').trim();
const isPromiseOf = (district: string) => (words: string) =>
  new RegExp(`^R\\d+ \\w+/${district}[/.]`).test(words);
const linkTo = (path: string): Change => [other, 'We knocked', `[words](${path}) We knocked`];

describe('one wrong day in a report hides nothing that is wrong elsewhere', () => {
  test('promises of other districts are told; of its own, that they come later', async () => {
    const { all, unjudged } = await saidAfter(wrongDay);
    expect(all.filter(isPromiseOf('coldharbour'))).toEqual([
      'R2 districts/coldharbour.md',
      'R3 reports/coldharbour/2026-09.md',
    ]);
    expect(all.filter(isPromiseOf('marshby'))).toEqual([]);
    expect(unjudged).toBe('The promises of Marshby are looked at once its errors are mended.');
  });

  test('dead links are told, in the same file too', async () => {
    const { all } = await saidAfter(wrongDay, linkTo('/nowhere/'), [
      mine,
      '/2026-11-28-library/',
      '/2026-11-29/',
    ]);
    expect(all).toContain(`link ${other}`);
    expect(all).toContain(`link ${mine}`);
  });

  test.each([
    ['a concern closed without what was done', `R4 ${mine} concerns.0`, 'did: We took', 'because: We took'],
    [
      'a name that is none',
      `unknown-name ${mine} concerns.1.by`,
      '    by: sea-wall-constable\n    due',
      '    by: nobody\n    due',
    ],
    [
      'a concern without a beginning',
      `concern-first ${mine} concerns.1`,
      'speeding-eel-pie-lane',
      'dumping-at-the-weir',
    ],
    [
      'a misspelt concern',
      `concern-first ${mine} concerns.1.id`,
      'speeding-eel-pie-lane',
      'speeding-eel-pie',
    ],
    ['a text to be written', `unfinished ${mine} next.0`, 'Speed checks', 'To be written. Checks'],
  ])('%s in the same file is told', async (_, words, from, to) => {
    expect((await saidAfter(wrongDay, [mine, from, to])).all).toContain(words);
  });

  test('an entry that is wrong is left out, and the others are told at their places', async () => {
    const { all } = await saidAfter(
      [mine, 'status: done', 'status: dunn'],
      [mine, 'did: We measure', 'because: We measure'],
    );
    expect(all.filter((words) => words.includes(mine))).toEqual([
      `wrong-value ${mine} concerns.0.status`,
      `R4 ${mine} concerns.1`,
    ]);
  });
});

test('a text still to be written leaves nothing open: all promises are told, and the Site is known', async () => {
  const content = smallContent();
  const before = said(content).all;
  await change(content, ['teams/marshby.yaml', 'role: ', 'role: To be written. ']);
  const { all, unjudged } = said(content);
  expect(unjudged).toBeUndefined();
  expect(all.filter((words) => !before.includes(words))).toEqual([
    'unfinished teams/marshby.yaml posts.0.role',
  ]);
  expect(before.filter((words) => !all.includes(words))).toEqual([]);
  const { site, judged } = checkContent({ contentDir: content });
  expect(site).toBeUndefined();
  expect(judged?.districts.map(({ slug }) => slug)).toEqual(['coldharbour', 'marshby']);
});

test('while force.yaml is broken, links and promises wait for it', async () => {
  const { all, unjudged } = await saidAfter(['force.yaml', 'name:', 'nane:'], linkTo('/nowhere/'));
  expect(unjudged).toBe('Links and promises are looked at once force.yaml is mended.');
  expect(all.every((words) => words.includes('force.yaml'))).toBe(true);
});

test.each([
  ['the report itself', mine, '/marshby/reports/2026-10/', false],
  ['another report', mine, '/marshby/reports/2026-09/', true],
  ['a page of the report’s concerns', mine, '/marshby/you-said-we-did/a-new-one/', false],
  ['its calendar', meeting, '/marshby/meetings/2026-10-20-sea-wall.ics', false],
  ['a kind of meetings that only it may be of', meeting, '/meetings/stall/', false],
  ['the team', 'teams/marshby.yaml', '/marshby/team/', false],
  ['a page of another district', 'teams/marshby.yaml', '/coldharbour/teem/', true],
  ['an address that the district may have had before', 'districts/marshby.md', '/old-marshby/', false],
  ['a news item', 'news/2026-11-02-neighbourhood-week.md', '/news/2026-11-02-neighbourhood-week/', false],
  ['another news item', 'news/2026-11-02-neighbourhood-week.md', '/news/2026-11-03-other/', true],
  ['a written page', 'pages/privacy.mdx', '/privacy/', false],
  ['the guide', 'who-deals-with.yaml', '/who-deals-with/', false],
  ['the accessibility statement', 'accessibility.yaml', '/accessibility/', false],
])(
  'while its file cannot be read, a link to %s (%s, %s) is called dead: %s',
  async (_, file, path, isDead) => {
    const content = smallContent();
    await change(content, linkTo(path));
    writeFileSync(join(content, file), ruined(readFileSync(join(content, file), 'utf8')));
    expect(said(content).all.includes(`link ${other}`)).toBe(isDead);
  },
);

test.each([
  ['its report has a wrong name', 'reports/marshby/2026-10.md', 'reports/marshby/2026-10.MD', 'Marshby'],
  [
    'its report is in a misspelt folder',
    'reports/coldharbour/2026-10.md',
    'reports/coldharbor/2026-10.md',
    'Coldharbour',
  ],
  ['a report is in a folder of no district', mine, 'reports/elsewhere/2026-10.md', 'Coldharbour and Marshby'],
  ['its council has a wrong name', 'councils/marshby.yaml', 'councils/marshby.yml', 'Marshby'],
  ['a published meeting is gone', 'meetings/marshby/2026-11-28-library.md', 'README.md', 'Marshby'],
])('nobody says that a district breaks a promise when %s', async (_, from, to, districts) => {
  const content = smallContent();
  mkdirSync(dirname(join(content, to)), { recursive: true });
  renameSync(join(content, from), join(content, to));
  const names = districts.includes(' and ') ? 'their' : 'its';
  const { all, unjudged } = said(content);
  expect(unjudged).toBe(`The promises of ${districts} are looked at once ${names} errors are mended.`);
  for (const name of districts.split(' and '))
    expect(all.filter(isPromiseOf(name.toLowerCase()))).toEqual([]);
});

describe('of the other files nothing is said because one is broken', () => {
  const files = listFiles('src/tests/fixtures/small/content', []).filter(
    (file) => /\.(?:md|mdx|yaml|lock)$/.test(file) && file !== 'README.md',
  );

  test.each(files)('%s', (file) => {
    const content = smallContent();
    const path = join(content, file);
    const before = new Set(said(content).all);
    const text = readFileSync(path, 'utf8');
    const names = [...(text.split('\n---')[0] ?? '').matchAll(/^([a-z_]+):/gm)].map(([, name = '']) => name);
    const broken = [
      ruined(text),
      ...names.flatMap((name) => [
        text.replace(new RegExp(`^${name}:`, 'm'), `${name}x:`),
        text.replace(new RegExp(`^${name}:.*(\\n[ -].*)*`, 'm'), `${name}: { no: 1 }`),
      ]),
    ];
    for (const one of broken) {
      writeFileSync(path, one);
      const { all } = said(content);
      expect(
        all.filter((words) => words.split(' ')[1] === file),
        one,
      ).not.toEqual([]);
      expect(
        all.filter((words) => !before.has(words) && words.split(' ')[1] !== file),
        one,
      ).toEqual([]);
    }
  });
});

/** A file that is no YAML any more. */
function ruined(text: string): string {
  return text.startsWith('---') ? text.replace('---', '---\nx: [') : `x: [\n${text}`;
}
