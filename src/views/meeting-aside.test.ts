import { describe, expect, test } from 'vitest';
import { siteWith, type Changes } from '../tests/small-content.ts';
import { meetingViews } from './meeting.ts';

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

describe('what stands beside a meeting', () => {
  const announced = { 'meetings/marshby/2026-12-03-chapel.md': later };

  test.each([
    [
      'a cancelled one: where to go instead',
      { status: 'cancelled', reason: 'No.' },
      'Instead',
      '2026-12-03-chapel',
    ],
    ['one to come: another', {}, 'If you cannot come', '2026-12-03-chapel'],
  ])('%s', (_, fields, title, stem) => {
    const { aside } = dropInWith(fields, announced);
    expect(aside.title).toBe(title);
    expect(aside.meeting?.href).toBe(`/marshby/meetings/${stem}/`);
  });

  test('the next meeting never offers itself', () => {
    expect(meetingOf('2026-12-03-chapel', announced).aside.meeting).toBeUndefined();
  });

  test('nothing announced: it says so', () => {
    const { aside } = dropInWith({ status: 'cancelled', reason: 'No.' });
    expect(aside.meeting).toBeUndefined();
    expect(aside.words[0]).toBe('No other meeting is announced yet. ');
  });

  test('older than the last three, it only links, so that a new meeting does not change it', () => {
    const held = { ...later, status: 'held', attendance: 3, published: '2026-07-01' };
    const older = Object.fromEntries(
      ['2026-08-01', '2026-08-02', '2026-08-03', '2026-07-31'].map((day) => [
        `meetings/marshby/${day}.md`,
        held,
      ]),
    );
    expect(meetingOf('2026-07-31', { ...older, ...announced })).toEqual(meetingOf('2026-07-31', older));
    expect(meetingOf('2026-10-20-library', { ...older, ...announced }).aside.meeting).toBeDefined();
  });
});
