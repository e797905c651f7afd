import { describe, expect, test } from 'vitest';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { ledgerLink, ledgerViews, type LedgerView } from './ledger.ts';
import { ledgerListViews } from './ledger-lists.ts';

const meeting = fieldsOf('meetings/marshby/2026-10-20-library.md');
const raised = (id: string, fields: Record<string, unknown>) => ({
  id,
  title: id,
  said: 'It is loud at night.',
  topic: 'noise',
  status: 'heard',
  ...fields,
});

/** Marshby with nothing but these entries, each at a meeting of its own day. */
function marshby(entries: Record<string, unknown[]>): Changes {
  const meetings = Object.entries(entries).map(([day, list]) => [
    `meetings/marshby/${day}.md`,
    { ...meeting, raised: list },
  ]);
  return {
    'meetings/marshby/2026-10-20-library.md': null,
    'reports/marshby/2026-10.md': null,
    ...(Object.fromEntries(meetings) as Changes),
  };
}

const site = siteWith(
  marshby({
    '2025-10-01': [
      raised('old', { status: 'done', did: 'Gone.' }),
      raised('no-day', { title: 'Without a day' }),
    ],
    '2026-10-01': [
      raised('later', { due: '2026-12-20', topic: 'speeding' }),
      raised('sooner', { due: '2026-12-01', status: 'in-hand', did: 'We look.' }),
      raised('late', { due: '2026-11-20', status: 'in-hand', did: 'We look.' }),
      raised('today', { due: '2026-11-21' }),
    ],
    '2026-10-09': [raised('given', { status: 'passed-on', to: 'Marshby Council' })],
    '2026-11-09': [
      raised('refused', { status: 'could-not', reason: 'powers', because: 'It is legal.' }),
      raised('new', { status: 'done', did: 'Gone.' }),
    ],
  }),
);

function view(list?: string): LedgerView {
  const found = list
    ? ledgerListViews(site).find(({ params }) => `${params.list}/${params.key}` === list)
    : ledgerViews(site).find(({ params }) => params.district === 'marshby');
  if (!found) throw new Error(`There is no list ${list}.`);
  return found.view;
}

const groupsOf = ({ groups }: LedgerView) =>
  Object.fromEntries(groups.map(({ title, pairs }) => [title, pairs.map((pair) => pair.title)]));

describe('the ledger of a district', () => {
  test('shows what is open by the day it is due, then the rest by age, then what was closed last', () => {
    expect(groupsOf(view())).toEqual({
      'Open: 5': ['late', 'today', 'sooner', 'later', 'Without a day'],
      'Closed: 4': ['new', 'refused', 'given', 'old'],
    });
  });

  test('says what is late beside its status, and not what is due today', () => {
    const late = view().groups[0]?.pairs.filter(({ statuses }) =>
      statuses.some(({ kind }) => kind === 'late'),
    );
    expect(late?.map(({ title, statuses, note }) => [title, statuses.map(({ word }) => word), note])).toEqual(
      [['late', ['In hand', 'Late'], 'Open since 1 October. Was due 20 November']],
    );
  });

  test('counts every status and leads to each list', () => {
    expect(view().tally.map(({ word, href }) => [word, href])).toEqual([
      ['3 heard', '/marshby/you-said-we-did/statuses/heard/'],
      ['2 in hand', '/marshby/you-said-we-did/statuses/in-hand/'],
      ['2 done', '/marshby/you-said-we-did/statuses/done/'],
      ['1 could not', '/marshby/you-said-we-did/statuses/could-not/'],
      ['1 passed on', '/marshby/you-said-we-did/statuses/passed-on/'],
    ]);
  });

  test('names topics by how often they were raised, and years by how much was closed', () => {
    expect(view().topics.map(({ text, current }) => [text, current])).toEqual([
      ['All 9', true],
      ['Noise 8', false],
      ['Speeding 1', false],
    ]);
    expect(view().more.map(({ text }) => text)).toEqual(['Closed in 2026: 3', 'Closed in 2025: 1']);
  });

  test('of a district that heard nothing yet says so', () => {
    const empty = ledgerViews(site).find(({ params }) => params.district === 'coldharbour');
    expect(empty?.view).toMatchObject({ tally: [], topics: [], groups: [], more: [] });
    expect(empty?.view.lead).toContain('Nobody has told us anything yet');
  });
});

test.each([
  ['years/2026', { 'November 2026': ['new', 'refused'], 'October 2026': ['given'] }],
  ['years/2025', { 'October 2025': ['old'] }],
  ['topics/speeding', { Open: ['later'] }],
  ['statuses/heard', { 'Heard: 3': ['today', 'later', 'Without a day'] }],
  ['statuses/done', { 'Done: 2': ['new', 'old'] }],
])('the list %s', (list, groups) => {
  expect(groupsOf(view(list))).toEqual(groups);
});

test('a list of a status without concerns stays, and says there is nothing', () => {
  const views = ledgerListViews(siteWith());
  const done = views.find(({ params }) => params.key === 'done');
  expect(done?.view.groups).toEqual([
    { id: 'concerns', title: 'Done: 0', none: 'Nothing at present.', pairs: [] },
  ]);
});

test.each([
  [0, 'What you told us'],
  [1, 'The one thing you told us'],
  [9, 'All 9 things you told us'],
])('the way to a ledger of %i', (number, text) => {
  const district = site.districts.find(({ slug }) => slug === 'marshby');
  if (!district) throw new Error('The small content has a district Marshby.');
  expect(ledgerLink({ ...district, concerns: district.concerns.slice(0, number) }).text).toBe(text);
});
