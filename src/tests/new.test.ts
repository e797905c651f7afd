import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../domain/dates.ts';
import { checkContent } from '../sources/check.ts';
import { describeNew, makeNew } from '../sources/new/make-new.ts';
import { NewRefused } from '../sources/new/new-file.ts';
import type { NewWish } from '../sources/new/plan-new.ts';
import { change, smallContent } from './check/bad-file.ts';

const wishes: readonly [string, NewWish][] = [
  ['report', { kind: 'report', name: 'marshby', when: '2026-12' }],
  ['late-report', { kind: 'report', name: 'marshby', when: '2026-09' }],
  ['meeting', { kind: 'meeting', name: 'marshby', when: '2027-01-14', meeting: 'lcm' }],
  ['proposed-meeting', { kind: 'meeting', name: 'marshby' }],
  [
    'meeting-elsewhere',
    { kind: 'meeting', name: 'marshby', when: '2027-01-14', meeting: 'lcm', place: 'little fen' },
  ],
  ['first-issue-meeting', { kind: 'meeting', name: 'coldharbour', when: '2027-02-01', meeting: 'issue' }],
  [
    'officer',
    {
      kind: 'officer',
      name: 'marshby',
      title: 'fen constable',
      rank: 'pcso',
      role: 'Walks the fen: all of it',
    },
  ],
  ['district', { kind: 'district', name: 'north-fen' }],
  ['news', { kind: 'news', name: 'cold-weather' }],
  ['recommendation', { kind: 'recommendation', name: 'count-replies', title: 'Count: the replies' }],
];

const errorsIn = (contentDir: string) =>
  checkContent({ contentDir }).problems.filter(({ severity }) => severity === 'error');

describe.each(wishes)('a new %s', (name, wish) => {
  test('has everything in it that is known', async () => {
    const content = smallContent();
    const made = makeNew(wish, content);
    const texts = made.files.map(
      ({ file }) => `======== ${file}\n${readFileSync(join(content, file), 'utf8')}`,
    );
    await expect(`${texts.join('\n')}\n======== said\n${describeNew(made)}\n`).toMatchFileSnapshot(
      `golden/new/${name}.txt`,
    );
  });

  test('has no error, but for what a district needs in files of others and what cannot be a draft', () => {
    const content = smallContent();
    makeNew(wish, content);
    const wanted =
      wish.kind === 'district'
        ? ['unknown-name', 'identity', 'map']
        : wish.kind === 'recommendation'
          ? ['unfinished', 'unfinished', 'unfinished', 'unfinished']
          : [];
    expect(
      errorsIn(content)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(wanted.sort());
  });

  test('is written once: a second time it is refused, and what is there stays', () => {
    const content = smallContent();
    const [first] = makeNew(wish, content).files;
    const path = join(content, first?.file ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace('# ', '# Mine. '));
    const before = readFileSync(path, 'utf8');
    const again = () =>
      makeNew(
        wish.kind === 'meeting'
          ? { ...wish, when: first?.file.slice(-50).match(/\d{4}-\d\d-\d\d/)?.[0] }
          : wish,
        content,
      );
    expect(again).toThrow(NewRefused);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

test.each([
  [{ kind: 'report', name: 'marsby' }, 'There is no district "marsby". Did you mean "marshby"?'],
  [
    { kind: 'report', name: 'marshby', when: '2026-13' },
    '"2026-13" is not a month: write year and month with a hyphen, such as 2026-12.',
  ],
  [{ kind: 'report', name: 'marshby', when: 'December' }, '"December" is not a month'],
  [
    { kind: 'report', name: 'marshby', when: '2026-10' },
    'content/reports/marshby/2026-10.md is there already, and stays as it is',
  ],
  [{ kind: 'meeting', name: 'marshby', when: '2020-01-01' }, 'The team of Marshby began on'],
  [{ kind: 'report', name: 'marshby', when: '2020-01' }, 'it has no report for January 2020.'],
  [
    { kind: 'meeting', name: 'marshby', place: 'Litle Fen' },
    'Marshby has no place "Litle Fen". Did you mean "Little Fen"?',
  ],
  [{ kind: 'meeting', name: 'marshby', when: '2026-02-31' }, '"2026-02-31" is not a day'],
  [
    { kind: 'meeting', name: 'marshby', meeting: 'stal' },
    'There is no kind of meeting "stal". Did you mean "stall"?',
  ],
  [
    { kind: 'officer', name: 'marshby', rank: 'constabel' },
    'There is no rank "constabel". Did you mean "constable"?',
  ],
  [
    { kind: 'officer', name: 'marshby', title: 'Marshby Inspector' },
    'The post "marshby-inspector" is in content/teams/marshby.yaml already.',
  ],
  [
    { kind: 'news', name: 'Cold Weather' },
    '"Cold Weather" cannot be the name of a file here: use small letters, digits and hyphens, such as cold-weather.',
  ],
  [{ kind: 'news', name: '../../escape' }, '"../../escape" cannot be the name of a file here'],
  [{ kind: 'district', name: 'meetings' }, '"meetings" is an address of the site itself'],
  [{ kind: 'district', name: 'marshby' }, 'content/districts/marshby.md is there already'],
] as [NewWish, string][])('%j is refused in a sentence', (wish, words) => {
  const content = smallContent();
  expect(() => makeNew(wish, content)).toThrow(words);
  expect(errorsIn(content)).toEqual([]);
});

test('errors of a district hold up that district alone, and their files are named', async () => {
  const content = smallContent();
  await change(content, ['teams/marshby.yaml', 'rank: pcso', 'rank: captain']);
  expect(() => makeNew({ kind: 'report', name: 'marshby' }, content)).toThrow(
    'these have errors: content/teams/marshby.yaml.',
  );
  const { files } = makeNew({ kind: 'report', name: 'coldharbour', when: '2026-12' }, content);
  expect(files.map(({ file }) => file)).toEqual(['reports/coldharbour/2026-12.md']);
});

test('with errors in force.yaml nothing is begun', async () => {
  const content = smallContent();
  await change(content, ['force.yaml', 'name:', 'nam:']);
  expect(() => makeNew({ kind: 'news', name: 'cold-weather' }, content)).toThrow('content/force.yaml');
});

test('a new district, which still lacks things in files of others, holds up nothing else', () => {
  const content = smallContent();
  makeNew({ kind: 'district', name: 'north-fen' }, content);
  expect(makeNew({ kind: 'report', name: 'marshby', when: '2026-12' }, content).files).toHaveLength(1);
  expect(makeNew({ kind: 'recommendation', name: 'one' }, content).files).toHaveLength(1);
  expect(makeNew({ kind: 'recommendation', name: 'two' }, content).files).toHaveLength(1);
});

test('what is still to be written cannot go out: without "draft" it stops the build', async () => {
  const content = smallContent();
  const file = makeNew({ kind: 'report', name: 'marshby', when: '2026-12' }, content).files[0]?.file ?? '';
  await change(content, [file, 'draft: true\n', '']);
  expect(errorsIn(content).map(({ rule, field }) => `${rule} ${field.join('.')}`)).toEqual([
    'unfinished concerns.0.did',
    'unfinished summary',
  ]);
});

test('a remark of the program closes no text that somebody forgot to close', () => {
  const content = smallContent();
  const [made] = makeNew({ kind: 'report', name: 'marshby', when: '2026-12' }, content).files;
  const remarks = made?.text.split('\n').filter((line) => /^\s*#/.test(line)) ?? [];
  expect(remarks.length).toBeGreaterThan(10);
  expect(remarks.filter((line) => line.includes('"'))).toEqual([]);
});

test('of two new posts each keeps its remarks', () => {
  const content = smallContent();
  const add = (title: string) =>
    makeNew({ kind: 'officer', name: 'marshby', title, role: 'Walks' }, content).files[0]?.text ?? '';
  const once = add('first walker');
  const end = once.indexOf('\n', once.lastIndexOf('# holder:')) + 1;
  const both = add('second walker');
  expect(both.slice(0, end)).toBe(once.slice(0, end));
  expect(both.slice(end).trimStart()).toMatch(/^- post: second-walker\n/);
});

test.each(['\n', '\r\n'])(
  'a post is added without touching any other byte, with line ends %j',
  async (end) => {
    const content = smallContent();
    const file = 'teams/coldharbour.yaml';
    const team = [
      'since:   2026-09-01   ',
      '# Who leads stands first.',
      'posts:',
      '- {post: lead, title: "lead", rank: sergeant, role: Leads}   # the old way',
      '',
      '- post: second # since June',
      "  title:   'second constable'",
      '  rank: constable',
      '  role: Helps',
      '# Accounts are kept by the press office.',
      'accounts: []',
      '',
    ];
    const before = team.join(end).replace('   # the old way', '').replace(' # since June', '');
    writeFileSync(join(content, file), before);
    await change(content, ['reports/coldharbour/2026-10.md', 'by: coldharbour-sergeant', 'by: lead']);
    await change(content, ['meetings/coldharbour/2026-12-03.md', 'coldharbour-sergeant', 'lead']);
    makeNew({ kind: 'officer', name: 'coldharbour', title: 'third constable', role: 'Walks' }, content);
    const after = readFileSync(join(content, file), 'utf8');
    const at = before.indexOf('# Accounts');
    expect(after.startsWith(before.slice(0, at) + '- post: third-constable' + end)).toBe(true);
    expect(after.endsWith(before.slice(at))).toBe(true);
    expect(after.replaceAll(end, '')).not.toMatch(/[\r\n]/);
    expect(errorsIn(content)).toEqual([]);
  },
);

test('a proposed Local Community Meeting keeps the six weeks', () => {
  const content = smallContent();
  const { files } = makeNew({ kind: 'meeting', name: 'marshby' }, content);
  const day = /\d{4}-\d\d-\d\d/.exec(files[0]?.file ?? '')?.[0] ?? '';
  expect(daysBetween('2026-11-28', day)).toBeGreaterThan(28);
  expect(daysBetween('2026-11-28', day)).toBeLessThanOrEqual(42);
});
