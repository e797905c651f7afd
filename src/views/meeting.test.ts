import { describe, expect, test } from 'vitest';
import { siteWith, type Changes } from '../tests/small-content.ts';
import { meetingViews } from './meeting.ts';

const LIBRARY = 'meetings/marshby/2026-10-20-library.md';
const DROP_IN = 'meetings/marshby/2026-11-24-drop-in.md';
const dropIn = {
  kind: 'drop-in',
  start: '14:00',
  venue: { name: 'Chapel Hall', address: 'Fen Road', place: 'Little Fen' },
  expect: 'Come for five minutes.',
  host: ['fen-constable'],
  audience: ['everyone', 'parents'],
  status: 'scheduled',
  published: '2026-11-01',
};
const later = { ...dropIn, kind: 'lcm', start: '18:30', end: '20:00' };

function meetingOf(stem: string, changes: Changes = {}) {
  const found = meetingViews(siteWith(changes)).find(({ params }) => params.meeting === stem);
  if (!found) throw new Error(`There is no meeting ${stem}.`);
  return found.view;
}

function dropInWith(fields: Record<string, unknown> = {}, changes: Changes = {}) {
  return meetingOf('2026-11-24-drop-in', { [DROP_IN]: { ...dropIn, ...fields }, ...changes });
}

describe('the first thing a meeting says', () => {
  test.each([
    ['scheduled', {}, 'Drop-in, Little Fen', undefined],
    [
      'cancelled',
      { status: 'cancelled', reason: 'Both officers are in court.' },
      'Cancelled: drop-in, Little Fen',
      {
        kind: 'cancelled',
        title: 'This drop-in will not take place',
        text: 'Both officers are in court. This page stays here to say why.',
      },
    ],
    [
      'postponed, which is no red notice',
      { status: 'postponed', reason: 'The hall is flooded.' },
      'Postponed: drop-in, Little Fen',
      {
        kind: 'plain',
        title: 'This drop-in is postponed',
        text: 'The hall is flooded. This page stays here to say why.',
      },
    ],
  ])('%s', (_, fields, title, notice) => {
    const view = dropInWith(fields);
    expect(view.title).toBe(title);
    expect(view.off).toEqual(notice);
  });

  test('a moved one shows the old day, the new one and why', () => {
    const view = dropInWith({
      moved: [{ from: '2026-11-24', to: '2026-11-28', on: '2026-11-15', why: 'A Tuesday is no good.' }],
    });
    expect(view).toMatchObject({ title: 'Drop-in, Little Fen', struck: true });
    expect([view.leaf.number, view.movedTo?.number]).toEqual(['24', '28']);
    expect(view.when).toBe('Saturday 28 November 2026, from 2pm');
    expect(view.moved).toMatchObject({
      title: 'Moved from Tuesday 24 November 2026 to Saturday 28 November 2026',
      text: 'A Tuesday is no good. We decided it on 15 November 2026.',
    });
  });
});

describe('how many came', () => {
  test.each([
    ['a number', { attendance: 27 }, '27 residents came.'],
    ['one', { attendance: 1 }, 'One resident came.'],
    ['zero, which is a number', { attendance: 0 }, 'Nobody came.'],
    ['not recorded', { attendance: undefined }, 'How many came was not recorded.'],
    [
      'past, but nobody wrote whether it was held',
      { status: 'scheduled', attendance: undefined, raised: [] },
      'It is not recorded yet whether this meeting was held.',
    ],
  ])('%s', (_, fields, text) => {
    const changes = {
      [LIBRARY]: fields,
      ...('raised' in fields ? { 'reports/marshby/2026-10.md': null } : {}),
    };
    expect(meetingOf('2026-10-20-library', changes).attendance).toBe(text);
  });

  test('nothing before it was held', () => {
    expect(dropInWith().attendance).toBeUndefined();
  });
});

describe('facts of a meeting', () => {
  test('for everyone, with a group it is meant for', () => {
    const rows = dropInWith().rows.map(({ label, words }) => [label, words]);
    expect(rows).toContainEqual(['For', 'Everyone, above all parents']);
    expect(rows).toContainEqual([
      'Who is there',
      ['The ', { text: 'fen constable', href: '/marshby/team/#fen-constable' }],
    ]);
  });

  test('one to come says how the last of its kind went, and what to expect', () => {
    const view = meetingOf('2026-12-03-chapel', { 'meetings/marshby/2026-12-03-chapel.md': later });
    expect(view.expect).toBe('Come for five minutes.');
    expect(view.lastTime).toEqual([
      { text: '20 October 2026, Marshby', href: '/marshby/meetings/2026-10-20-library/' },
      ': ',
      { strong: '12 residents came.' },
    ]);
  });
});
