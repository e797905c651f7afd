import { describe, expect, test } from 'vitest';
import { meetingKinds } from '../domain/meeting.ts';
import { meetingKindFacts } from '../domain/meeting-kind.ts';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { meetingKindViews } from './meeting-kind.ts';
import { forceMeetingsView } from './meetings.ts';

const coffee = {
  ...fieldsOf('meetings/marshby/2026-10-20-library.md'),
  kind: 'coffee',
  status: 'scheduled',
  attendance: undefined,
  raised: undefined,
  published: '2025-10-01',
};
const held = (attendance?: number) => ({ ...coffee, status: 'held', attendance });
const cold = { ...coffee, host: ['lead'], venue: { name: 'Green', place: 'Coldharbour' } };

function kindOf(kind: string, changes: Changes = {}) {
  return meetingKindViews(siteWith(changes)).find(({ params }) => params.kind === kind)?.view;
}

test.each(Object.keys(meetingKinds) as (keyof typeof meetingKinds)[])(
  'what %s means is said in one or two sentences',
  (kind) => {
    const { about } = meetingKindFacts[kind];
    expect(about.split(/(?<=[.!?]) /).length).toBeLessThanOrEqual(2);
    expect(about).toMatch(/^[A-Z].*\.$/);
  },
);

describe('which kinds have a page', () => {
  test.each<[string, Changes, string[]]>([
    ['those of which there was a meeting', {}, ['lcm']],
    ['those of which there is one', { 'meetings/marshby/2026-12-03.md': coffee }, ['lcm', 'coffee']],
    [
      'advisory groups, when a district tells of its own',
      { 'districts/marshby.md': { advisory_group: 'Nine residents meet us.' } },
      ['lcm', 'advisory-group'],
    ],
  ])('%s', (_, changes, kinds) => {
    const site = siteWith(changes);
    expect(meetingKindViews(site).map(({ params }) => params.kind)).toEqual(kinds);
    expect(forceMeetingsView(site).kinds?.links.map(({ href }) => href)).toEqual(
      kinds.map((kind) => `/meetings/${kind}/`),
    );
  });
});

test('what is coming and what was, over all districts, with district, attendance and reason', () => {
  const view = kindOf('coffee', {
    'meetings/marshby/2026-12-03.md': coffee,
    'meetings/coldharbour/2026-11-30.md': cold,
    'meetings/marshby/2026-11-24.md': { ...coffee, status: 'cancelled', reason: 'The oven broke.' },
    'meetings/marshby/2026-11-03.md': held(7),
    'meetings/marshby/2026-11-10.md': { ...coffee, status: 'postponed', reason: 'No milk.' },
  });
  expect(view?.title).toBe('Coffee with cops');
  expect(view?.groups.map(({ title, rows }) => [title, ...rows.map(({ detail }) => detail)])).toEqual([
    [
      'Coming',
      'Marshby: The oven broke.',
      'Coldharbour: 6:30pm to 8pm, Green',
      'Marshby: 6:30pm to 8pm, Marshby Library',
    ],
    ['Past', 'Marshby: No milk.', 'Marshby: 6:30pm to 8pm, Marshby Library. 7 came'],
  ]);
});

test('a kind with nothing coming says so, and where to look', () => {
  const [coming] = kindOf('coffee', { 'meetings/marshby/2026-11-03.md': held(7) })?.groups ?? [];
  expect(coming?.rows).toEqual([]);
  expect(coming?.none?.[0]).toBe('No coffee with cops are announced in any district. ');
});

test('only the newest of the past stand on the page', () => {
  const days = Array.from({ length: 14 }, (_, index) => `2026-09-${String(index + 10)}`);
  const changes = Object.fromEntries(days.map((day) => [`meetings/marshby/${day}.md`, held(1)]));
  const past = kindOf('coffee', changes)?.groups[1];
  expect([past?.title, past?.rows.length, past?.rows[0]?.date]).toEqual([
    'The last 12',
    12,
    'Wednesday 23 September 2026',
  ]);
});

describe('how many there were', () => {
  test.each<[string, Changes, string]>([
    [
      'counted',
      {
        'meetings/marshby/2026-11-03.md': held(7),
        'meetings/coldharbour/2026-11-04.md': { ...cold, status: 'held', attendance: 1 },
      },
      'In the last 12 months: 2 held in 2 of 2 districts. 8 residents came.',
    ],
    [
      'one not counted, and a district without any',
      { 'meetings/marshby/2026-11-03.md': held(7), 'meetings/marshby/2026-11-04.md': held() },
      'In the last 12 months: 2 held in 1 of 2 districts. 7 residents came to the 1 that were counted. None held or announced in Coldharbour.',
    ],
    [
      'one announced is not nothing',
      { 'meetings/marshby/2026-11-03.md': held(7), 'meetings/coldharbour/2026-12-04.md': cold },
      'In the last 12 months: 1 held in 1 of 2 districts. 7 residents came.',
    ],
    [
      'a year ago is too long ago',
      { 'meetings/marshby/2025-11-21.md': held(7) },
      'None was held in the last 12 months.',
    ],
    [
      'the day after counts',
      { 'meetings/marshby/2025-11-22.md': held(7) },
      'In the last 12 months: 1 held in 1 of 2 districts. 7 residents came. None held or announced in Coldharbour.',
    ],
  ])('%s', (_, changes, record) => {
    const site = {
      'teams/coldharbour.yaml': { since: '2025-04-01' },
      ...changes,
    };
    expect(kindOf('coffee', site)?.record).toBe(record);
  });
});

test('advisory groups: each district’s own words, its next meeting, and the group for the whole force', () => {
  const view = kindOf('advisory-group', {
    'force.yaml': { strategic_advisory_group: 'Residents from all over.' },
    'districts/marshby.md': { advisory_group: 'Nine residents meet us.' },
    'meetings/marshby/2026-12-03.md': { ...coffee, kind: 'advisory-group' },
  });
  expect(view?.advisory?.strategic).toBe('Residents from all over.');
  expect(view?.advisory?.districts).toEqual([
    {
      title: 'Coldharbour',
      href: '/coldharbour/',
      lines: ['Nothing is published about its group. Ask the team.'],
    },
    {
      title: 'Marshby',
      href: '/marshby/',
      lines: [
        'Nine residents meet us.',
        ['Next meeting: ', { text: '3 December', href: '/marshby/meetings/2026-12-03/' }, '.'],
      ],
    },
  ]);
});
