import { describe, expect, test } from 'vitest';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { chairSheetViews } from './chair-sheet.ts';
import { meetingViews } from './meeting.ts';

const coming = {
  ...fieldsOf('meetings/marshby/2026-10-20-library.md'),
  status: 'scheduled',
  attendance: undefined,
  raised: undefined,
  published: '2026-10-25',
};
const NEXT = { 'meetings/marshby/2026-12-03.md': coming };
const LATER = { 'meetings/marshby/2027-01-14.md': coming };

function sheets(changes: Changes) {
  return chairSheetViews(siteWith(changes)).map(({ params }) => params.meeting);
}

function sheetOf(stem: string, changes: Changes) {
  const found = chairSheetViews(siteWith(changes)).find(({ params }) => params.meeting === stem);
  if (!found) throw new Error(`There is no sheet for ${stem}.`);
  return found.view;
}

function fact(label: string, changes: Changes) {
  const words = sheetOf('2026-12-03', changes).facts.find((each) => each.label === label)?.words ?? [];
  return (typeof words === 'string' ? [words] : words)
    .map((word) => (typeof word === 'string' ? word : 'text' in word ? word.text : word.strong))
    .join('');
}

/** A report of November with entries about concerns. */
function november(...concerns: object[]): Changes {
  const report = { published: '2026-11-15', by: 'fen-constable', summary: 'Not solved.', concerns };
  return { 'reports/marshby/2026-11.md': report };
}

describe('which meetings have a sheet', () => {
  test.each<[string, object, string[]]>([
    ['a Local Community Meeting to come', {}, ['2026-12-03']],
    ['an advisory group', { kind: 'advisory-group' }, ['2026-12-03']],
    ['not a drop-in, which nobody chairs', { kind: 'drop-in' }, []],
    ['not one that is off', { status: 'cancelled', reason: 'No hall.' }, []],
  ])('%s', (_, fields, expected) => {
    const changes = { 'meetings/marshby/2026-12-03.md': { ...coming, ...fields } };
    expect(sheets(changes)).toEqual(expected);
    const page = meetingViews(siteWith(changes)).find(({ params }) => params.meeting === '2026-12-03');
    expect(page?.view.chairSheet?.href).toBe(
      expected.length > 0 ? '/marshby/print/chair/2026-12-03/' : undefined,
    );
  });

  test('none of the past', () => expect(sheets({})).toEqual([]));

  test('it is for whoever has its address: not for search, not for search engines', () => {
    const { head } = sheetOf('2026-12-03', NEXT);
    expect([head.unlisted, head.search]).toEqual([true, undefined]);
  });
});

describe('last time', () => {
  const first = {
    ...NEXT,
    'meetings/marshby/2026-10-20-library.md': null,
    'reports/marshby/2026-10.md': null,
  };
  test.each<[string, Changes, string]>([
    [
      'the last one held, who came and what came up',
      NEXT,
      'Local Community Meeting, 20 October 2026, Marshby. 12 residents came. 1 thing came up.',
    ],
    [
      'a cancelled one in between is not the last',
      { ...NEXT, 'meetings/marshby/2026-11-10.md': { ...coming, status: 'cancelled', reason: 'No hall.' } },
      'Local Community Meeting, 20 October 2026, Marshby. 12 residents came. 1 thing came up.',
    ],
    [
      'a first advisory group looks back on the last Local Community Meeting',
      { 'meetings/marshby/2026-12-03.md': { ...coming, kind: 'advisory-group' } },
      'Local Community Meeting, 20 October 2026, Marshby. 12 residents came. 1 thing came up.',
    ],
    ['the first ever', first, 'This is the first one that this site knows of.'],
  ])('%s', (_, changes, expected) => expect(fact('Last time', changes)).toBe(expected));
});

describe('what is due', () => {
  const due = (day: string) =>
    november({ id: 'speeding-fen-road', status: 'in-hand', did: 'We wrote.', due: day });
  test.each([
    [
      'the day of the meeting',
      '2026-12-03',
      '1 step due by this meeting',
      'Due by this meeting: 3 December 2026',
    ],
    ['the day after', '2026-12-04', '0 steps due by this meeting, 1 more before', 'Due 4 December 2026'],
    [
      'the day of the next',
      '2027-01-14',
      '1 more before the next one on 14 January 2027',
      'Due 14 January 2027',
    ],
    ['after the next', '2027-01-15', '0 more before', 'Due 15 January 2027'],
    ['passed', '2026-11-20', '1 step late, 0 steps due', 'Was due 20 November 2026'],
  ])('%s', (_, day, words, row) => {
    const changes = { ...NEXT, ...LATER, ...due(day) };
    expect(fact('Due', changes)).toContain(words);
    expect(sheetOf('2026-12-03', changes).open.rows.map((each) => each.due)).toEqual([row]);
  });

  test('without a later meeting and without a day', () => {
    const changes = {
      ...NEXT,
      ...november({ id: 'speeding-fen-road', status: 'in-hand', did: 'We wrote.' }),
    };
    expect(fact('Due', changes)).toBe('0 steps due by this meeting, no later meeting is announced.');
    expect(sheetOf('2026-12-03', changes).open.rows[0]?.due).toBe('No day promised');
  });
});

describe('what changed', () => {
  const to = { status: 'passed-on', to: 'Marshby Council', did: 'It is the council’s road.' };
  const again = { status: 'in-hand', because: 'They are back.', did: 'We measure again.' };
  test.each<[string, object[], string[], string[]]>([
    ['nothing: a step that leaves it open', [{ status: 'in-hand', did: 'We wrote.' }], [], ['In hand']],
    [
      'closed',
      [{ status: 'done', did: 'A hump was built.' }],
      ['Done: 15 November 2026: A hump was built.'],
      [],
    ],
    ['passed on', [to], ['Passed on: 15 November 2026: It is the council’s road.'], []],
    [
      'closed and opened again',
      [{ status: 'done', did: 'A hump was built.', on: '2026-11-08' }, again],
      ['Open again: 15 November 2026: They are back.'],
      ['In hand'],
    ],
  ])('%s', (_, entries, changed, open) => {
    const [first, second] = entries.map((entry) => ({ id: 'speeding-fen-road', ...entry }));
    const second_record = second ? november(second) : {};
    const record = second
      ? { 'meetings/marshby/2026-11-08.md': { ...coming, kind: 'stall', status: 'held', raised: [first] } }
      : november(first ?? {});
    const view = sheetOf('2026-12-03', { ...NEXT, ...record, ...second_record });
    expect(view.changed.rows.map(({ word, text }) => `${word}: ${text}`)).toEqual(changed);
    expect(view.open.rows.map(({ statuses }) => statuses[0]?.word)).toEqual(open);
    expect(view.changed.title).toBe(`Changed since 20 October 2026: ${changed.length}`);
  });
});

test('more than one side holds: the first due stand on it, and it says how many more there are', () => {
  const long = 'They race past the school every night and nobody does anything about it. '.repeat(8).trim();
  const entry = (number: number) => ({
    id: `concern-${number}`,
    title: `Speeding in road number ${number} beside the school`,
    said: long,
    topic: 'speeding',
    status: 'in-hand',
    did: long,
    due: `2026-12-${String(31 - number).padStart(2, '0')}`,
  });
  const closed = (number: number) => ({
    ...entry(number),
    id: `closed-${number}`,
    title: `Noise in road number ${number}`,
    status: 'done',
    due: undefined,
  });
  const numbers = Array.from({ length: 30 }, (_, index) => index);
  const view = sheetOf('2026-12-03', { ...NEXT, ...november(...numbers.map(entry), ...numbers.map(closed)) });
  expect(view.open.rows[0]?.due).toBe('Due by this meeting: 2 December 2026');
  expect(view.open.rows[1]?.due).toBe('Due by this meeting: 3 December 2026');
  expect([view.open.title, view.changed.title]).toEqual([
    'Still open: 31',
    'Changed since 20 October 2026: 30',
  ]);
  const [open, changed] = [view.open.rows.length, view.changed.rows.length];
  expect(open).toBeGreaterThanOrEqual(3);
  expect(changed).toBeGreaterThanOrEqual(2);
  const ledger = { text: 'the ledger', href: '/marshby/you-said-we-did/' };
  expect(view.open.more).toEqual([`${31 - open} more on `, ledger, '.']);
  expect(view.changed.more).toEqual([`${30 - changed} more on `, ledger, '.']);
});

test('nothing open and nothing changed is said, too', () => {
  const quiet = {
    ...NEXT,
    'meetings/marshby/2026-10-20-library.md': { raised: [] },
    'reports/marshby/2026-10.md': { concerns: [] },
  };
  const { open, changed } = sheetOf('2026-12-03', quiet);
  expect([open.rows, changed.rows]).toEqual([[], []]);
  expect(open.none).toBe('Nothing is open. Everything residents told the team has its answer.');
  expect([open.more, changed.more]).toEqual([undefined, undefined]);
});
