import { expect, test } from 'vitest';
import { fieldsOf, siteWith, TODAY, type Changes } from '../tests/small-content.ts';
import { forceMeetingsView, meetingsViews } from './meetings.ts';

const meeting = {
  ...fieldsOf('meetings/marshby/2026-10-20-library.md'),
  status: 'scheduled',
  attendance: undefined,
  raised: undefined,
  published: '2025-01-01',
};
const held = { ...meeting, status: 'held', attendance: 5 };

function groups(changes: Changes): Record<string, string[]> {
  const view = meetingsViews(siteWith(changes)).find(({ params }) => params.district === 'marshby')?.view;
  return Object.fromEntries(
    (view?.groups ?? []).map(({ title, rows }) => [title, rows.map(({ date }) => date)]),
  );
}

test('a district’s meetings: what comes, then what was, newest first, year by year', () => {
  expect(
    groups({
      'meetings/marshby/2026-12-03.md': meeting,
      'meetings/marshby/2026-11-02.md': { ...meeting, status: 'cancelled', reason: 'No hall.' },
      'meetings/marshby/2025-12-01.md': held,
    }),
  ).toEqual({
    Coming: ['Thursday 3 December 2026'],
    'Past meetings, 2026': ['Monday 2 November 2026', 'Tuesday 20 October 2026'],
    'Past meetings, 2025': ['Monday 1 December 2025'],
  });
});

test('without a meeting to come the page says so and whom to tell what would suit', () => {
  const [coming] =
    meetingsViews(siteWith()).find(({ params }) => params.district === 'marshby')?.view.groups ?? [];
  expect(coming?.rows).toEqual([]);
  expect(coming?.none).toContainEqual({ text: 'Write to the team', href: 'mailto:marshby@police.example' });
});

test('the force’s list reaches six weeks, week by week, with district and reason', () => {
  const { groups } = forceMeetingsView(
    siteWith({
      [`meetings/marshby/${TODAY}.md`]: meeting,
      'meetings/marshby/2026-11-24.md': { ...meeting, status: 'cancelled', reason: 'The hall is flooded.' },
      'meetings/marshby/2027-01-02.md': meeting,
      'meetings/marshby/2027-01-03.md': meeting,
    }),
  );
  expect(groups.map(({ title, rows }) => [title, ...rows.map(({ detail }) => detail)])).toEqual([
    ['Until 22 November 2026', 'Marshby: 6:30pm to 8pm, Marshby Library'],
    ['Week of 23 November 2026', 'Marshby: The hall is flooded.'],
    ['Week of 28 December 2026', 'Marshby: 6:30pm to 8pm, Marshby Library'],
  ]);
});

test('no meeting anywhere is said, too', () => {
  expect(forceMeetingsView(siteWith()).groups.map(({ none }) => none)).toEqual([
    'No meeting is announced in any district.',
  ]);
});
