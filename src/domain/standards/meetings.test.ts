import { describe, expect, test } from 'vitest';
import { lcm, merged, standingWith, teamSince } from '../../tests/small-district.ts';
import { timeOfDay } from './engagement.ts';

describe('attendance within 7 days (R7)', () => {
  const unrecorded = { status: 'held', attendance: undefined };
  test.each([
    ['no meeting', [], 'not-known', 'No meeting of the last 12 months is due yet.'],
    ['nobody came, and that is a number', [lcm('2026-10-20', { attendance: 0 })], 'met', '1 of 1 in time.'],
    ['recorded after 7 days', [lcm('2026-10-20', { attendance_on: '2026-10-27' })], 'met', '1 of 1 in time.'],
    [
      'recorded after 8 days',
      [lcm('2026-10-20', { attendance_on: '2026-10-28' })],
      'not-met',
      '0 of 1 in time.',
    ],
    [
      'not recorded, 7 days ago',
      [lcm('2026-11-14', unrecorded)],
      'not-known',
      'No meeting of the last 12 months is due yet.',
    ],
    ['not recorded, 8 days ago', [lcm('2026-11-13', unrecorded)], 'not-met', '0 of 1 in time.'],
    [
      'not recorded, more than a year ago',
      [lcm('2025-11-21', unrecorded), lcm('2026-10-20')],
      'met',
      '1 of 1 in time.',
    ],
    [
      'cancelled',
      [lcm('2026-10-20', { status: 'cancelled', reason: 'Snow.' })],
      'not-known',
      'No meeting of the last 12 months is due yet.',
    ],
  ])('%s', (_, changes, verdict, figure) => {
    const standing = standingWith('R7', merged(...changes));
    expect([standing.verdict, standing.figure]).toEqual([verdict, figure]);
  });

  test('an editor is led to the meeting, and residents are told since when', () => {
    const standing = standingWith('R7', merged(lcm('2026-10-20', unrecorded), lcm('2026-11-01')));
    expect(standing).toMatchObject({
      since: '2026-10-28',
      mend: 'Record how many came on 20 October 2026.',
      faults: [{ file: 'meetings/marshby/2026-10-20.md', field: ['attendance'] }],
    });
  });
});

test.each([
  ['2026-11-20', '17:00', 'evening'],
  ['2026-11-20', '16:59', 'daytime'],
  ['2026-11-21', '18:30', 'weekend'],
  ['2026-11-22', '10:00', 'weekend'],
  ['2026-11-23', '00:00', 'daytime'],
])('%s at %s is %s', (date, start, time) => {
  expect(timeOfDay({ date, start })).toBe(time);
});

describe('meetings at different times of day (R8)', () => {
  const day = { start: '10:00', end: '11:00' };
  test.each([
    ['none', [], 'not-known', 'None held in 12 months; it takes 3 to tell.'],
    [
      'two',
      [lcm('2026-09-01'), lcm('2026-10-20', day)],
      'not-known',
      'Only 2 held in 12 months; it takes 3 to tell.',
    ],
    [
      'three evenings',
      [lcm('2026-09-01'), lcm('2026-10-01'), lcm('2026-10-20')],
      'not-met',
      '3 evening, 0 daytime, 0 weekend.',
    ],
    [
      'one of them by day',
      [lcm('2026-09-01'), lcm('2026-10-01', day), lcm('2026-10-20')],
      'met',
      '2 evening, 1 daytime, 0 weekend.',
    ],
    [
      'a stall by day is no Local Community Meeting',
      [lcm('2026-09-01'), lcm('2026-10-01'), lcm('2026-10-20'), lcm('2026-10-21', { ...day, kind: 'stall' })],
      'not-met',
      '3 evening, 0 daytime, 0 weekend.',
    ],
    [
      'one to come by day does not count',
      [
        lcm('2026-09-01'),
        lcm('2026-10-01'),
        lcm('2026-10-20'),
        lcm('2026-12-01', { ...day, status: 'scheduled' }),
      ],
      'not-met',
      '3 evening, 0 daytime, 0 weekend.',
    ],
    [
      'one by day a year ago does not count',
      [lcm('2026-09-01'), lcm('2026-10-01'), lcm('2026-10-20'), lcm('2025-11-21', day)],
      'not-met',
      '3 evening, 0 daytime, 0 weekend.',
    ],
  ])('%s', (_, changes, verdict, figure) => {
    const standing = standingWith('R8', merged(...changes));
    expect([standing.verdict, standing.figure]).toEqual([verdict, figure]);
  });
});

describe('enough meetings of different kinds (R21)', () => {
  const kinds = ['lcm', 'stall', 'coffee', 'lcm', 'stall', 'coffee'];
  const meetings = kinds.map((kind, index) => lcm(`2026-10-1${index}`, { kind }));
  test.each([
    [
      'six meetings of three kinds in six months',
      meetings,
      'met',
      '6 meetings of 3 kinds in 6 months.',
      undefined,
    ],
    [
      'five meetings',
      meetings.slice(1),
      'not-met',
      '5 meetings of 3 kinds in 6 months.',
      'It takes 1 more meeting.',
    ],
    [
      'six of one kind',
      kinds.map((_, index) => lcm(`2026-10-1${index}`)),
      'not-met',
      '6 meetings of 1 kind in 6 months.',
      'It takes 2 more kinds.',
    ],
    [
      'one of them six months ago to the day',
      [...meetings.slice(1), lcm('2026-05-21')],
      'not-met',
      '5 meetings of 3 kinds in 6 months.',
      'It takes 1 more meeting.',
    ],
    [
      'none, by a team that began in June',
      [teamSince('2026-06-01')],
      'not-known',
      '0 meetings of 0 kinds in 6 months; the team began 1 June 2026.',
      'It takes 6 more meetings and 3 more kinds.',
    ],
    [
      'enough, by a team that began in June',
      [teamSince('2026-06-01'), ...meetings],
      'met',
      '6 meetings of 3 kinds in 6 months.',
      undefined,
    ],
    [
      'none, by a team that began six months ago',
      [teamSince('2026-05-21')],
      'not-met',
      '0 meetings of 0 kinds in 6 months.',
      'It takes 6 more meetings and 3 more kinds.',
    ],
  ])('%s', (_, changes, verdict, figure, mend) => {
    const standing = standingWith('R21', merged(...changes));
    expect([standing.verdict, standing.figure, standing.mend]).toEqual([verdict, figure, mend]);
  });
});
