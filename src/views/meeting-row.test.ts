import { describe, expect, test } from 'vitest';
import type { District } from '../domain/site.ts';
import { siteWith, TODAY, type Changes } from '../tests/small-content.ts';
import { allComing, meetingRow, nextMeeting } from './meeting-row.ts';

const meeting = {
  kind: 'drop-in',
  start: '10:00',
  end: '12:00',
  venue: { name: 'Fen Hall', place: 'Little Fen' },
  host: ['fen-constable'],
  audience: ['everyone'],
  status: 'scheduled',
  published: '2026-10-01',
};

function marshby(changes: Changes): District {
  const district = siteWith(changes).districts.find(({ slug }) => slug === 'marshby');
  if (!district) throw new Error('The small content has a district Marshby.');
  return district;
}

describe('a meeting in a list says how it stands', () => {
  const moved = [{ from: '2026-12-01', to: '2026-12-08', on: '2026-11-01', why: 'The hall is let.' }];
  test.each([
    ['to come', '2026-12-01', {}, undefined, '10am to noon, Fen Hall'],
    ['today', TODAY, {}, undefined, '10am to noon, Fen Hall'],
    ['moved', '2026-12-01', { moved }, 'Moved from 1 December', '10am to noon, Fen Hall'],
    ['cancelled', '2026-12-01', { status: 'cancelled', reason: 'No hall.' }, 'Cancelled', 'No hall.'],
    ['postponed', '2026-12-01', { status: 'postponed', reason: 'No hall.' }, 'Postponed', 'No hall.'],
    ['past, with nothing written', '2026-11-02', {}, 'Not recorded', '10am to noon, Fen Hall'],
    [
      'held by nobody',
      '2026-11-02',
      { status: 'held', attendance: 0 },
      undefined,
      '10am to noon, Fen Hall. Nobody came',
    ],
    ['held', '2026-11-02', { status: 'held', attendance: 1 }, undefined, '10am to noon, Fen Hall. 1 came'],
    ['held, uncounted', '2026-11-02', { status: 'held' }, undefined, '10am to noon, Fen Hall'],
  ])('%s', (_, day, fields, word, detail) => {
    const district = marshby({ [`meetings/marshby/${day}-fen.md`]: { ...meeting, ...fields } });
    const found = district.meetings.find(({ stem }) => stem === `${day}-fen`);
    if (!found) throw new Error('The meeting is on the site.');
    const row = meetingRow(found, district, TODAY);
    expect(row.status?.word).toBe(word);
    expect(row.detail).toBe(detail);
    expect(row.href).toBe(`/marshby/meetings/${day}-fen/`);
  });

  test('a moved one stands at its new day and keeps its address', () => {
    const district = marshby({ 'meetings/marshby/2026-12-01-fen.md': { ...meeting, moved } });
    const row = meetingRow(district.meetings.at(-1) as District['meetings'][number], district, TODAY);
    expect(row.date).toBe('Tuesday 8 December 2026');
    expect(row.href).toBe('/marshby/meetings/2026-12-01-fen/');
  });
});

describe('the next meeting', () => {
  const dropIn = { 'meetings/marshby/2026-11-25.md': meeting };
  const lcm = { 'meetings/marshby/2026-12-03.md': { ...meeting, kind: 'lcm' } };
  const off = {
    'meetings/marshby/2026-12-03.md': { ...meeting, kind: 'lcm', status: 'cancelled', reason: 'No hall.' },
  };
  test.each<[string, Changes, string | undefined]>([
    ['none', {}, undefined],
    ['any kind, if no Local Community Meeting is announced', dropIn, '2026-11-25'],
    ['the Local Community Meeting before an earlier drop-in', { ...dropIn, ...lcm }, '2026-12-03'],
    ['never a cancelled one', { ...dropIn, ...off }, '2026-11-25'],
  ])('%s', (_, changes, date) => {
    expect(nextMeeting(marshby(changes), TODAY)?.date).toBe(date);
  });
});

test('the meetings of all districts come by day and hour, with the cancelled ones', () => {
  const site = siteWith({
    'meetings/marshby/2026-12-03.md': meeting,
    'meetings/coldharbour/2026-12-03.md': {
      ...meeting,
      start: '09:00',
      venue: { name: 'Green', place: 'Coldharbour' },
      host: ['lead'],
    },
    'meetings/marshby/2026-11-25.md': { ...meeting, status: 'cancelled', reason: 'No hall.' },
  });
  expect(allComing(site).map(({ meeting: { id } }) => id)).toEqual([
    'marshby/meetings/2026-11-25',
    'coldharbour/meetings/2026-12-03',
    'marshby/meetings/2026-12-03',
  ]);
});
