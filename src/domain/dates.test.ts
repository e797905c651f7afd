import { afterEach, describe, expect, test } from 'vitest';
import * as dates from './dates.ts';

const zone = process.env['TZ'] ?? 'UTC';
afterEach(() => {
  process.env['TZ'] = zone;
});

test('these tests run in a zone far from London', () => {
  expect(new Date(0).getTimezoneOffset()).not.toBe(0);
});

describe('days that exist', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2026-02-31', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-10-00', false],
    ['2026-1-05', false],
    ['03/12/2026', false],
    ['2026-12-03T10:00', false],
    ['', false],
  ])('%s: %s', (text, exists) => expect(dates.isPlainDate(text)).toBe(exists));

  test.each([
    ['2026-12', true],
    ['2026-13', false],
    ['2026-00', false],
    ['2026-1', false],
  ])('month %s: %s', (text, exists) => expect(dates.isMonth(text)).toBe(exists));

  test.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:00', false],
    ['18:60', false],
  ])('time %s: %s', (text, exists) => expect(dates.isClockTime(text)).toBe(exists));
});

describe('counting days', () => {
  test.each([
    ['six weeks', '2026-10-10', '2026-11-21', 42],
    ['six weeks and a day', '2026-10-09', '2026-11-21', 43],
    ['over the end of a month', '2026-01-31', '2026-02-01', 1],
    ['over a leap day', '2028-02-28', '2028-03-01', 2],
    ['over the end of February in another year', '2026-02-28', '2026-03-01', 1],
    ['over the clock change in March', '2026-03-28', '2026-03-30', 2],
    ['over the clock change in October', '2026-10-24', '2026-10-26', 2],
    ['over the new year', '2026-12-31', '2027-01-01', 1],
    ['backwards', '2026-11-21', '2026-10-10', -42],
    ['the same day', '2026-11-21', '2026-11-21', 0],
  ])('%s', (_, from, to, days) => {
    expect(dates.daysBetween(from, to)).toBe(days);
    expect(dates.addDays(from, days)).toBe(to);
  });
});

describe('as people read them', () => {
  test.each([
    ['18:30', '6:30pm'],
    ['09:00', '9am'],
    ['12:00', 'noon'],
    ['12:30', '12:30pm'],
    ['00:00', 'midnight'],
    ['00:15', '12:15am'],
    ['24:00', 'midnight'],
    ['26:00', '2am'],
    ['30:00', '6am'],
  ])('%s is %s', (time, words) => expect(dates.formatTime(time)).toBe(words));

  test('a span, and one without an end', () => {
    expect(dates.formatTimeRange('18:30', '20:00')).toBe('6:30pm to 8pm');
    expect(dates.formatTimeRange('18:30', undefined)).toBe('from 6:30pm');
  });

  test.each([
    ['UTC', 0],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
  ])('a day is the same day in %s', (elsewhere, offset) => {
    process.env['TZ'] = elsewhere;
    expect(new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset()).toBe(offset);
    expect(dates.formatLongDate('2026-12-03')).toBe('Thursday 3 December 2026');
    expect(dates.formatDayMonth('2026-12-03')).toBe('3 December');
    expect(dates.formatMonth('2026-12')).toBe('December 2026');
    expect(dates.weekdayOf('2026-11-21')).toBe('Saturday');
  });

  test.each([
    ['December', 12],
    ['december', 12],
    ['Dezember', undefined],
    ['', undefined],
  ])('the month "%s" is number %s', (name, number) => expect(dates.monthNumber(name)).toBe(number));
});

describe.each(['UTC', 'America/Los_Angeles', 'Pacific/Chatham'])(
  'clocks in London, seen from %s',
  (elsewhere) => {
    test.each([
      ['a winter evening', '2026-12-03', '18:30', ['2026-12-03T18:30:00.000Z']],
      ['a summer evening', '2026-07-03', '18:30', ['2026-07-03T17:30:00.000Z']],
      ['before the clocks go forward', '2026-03-29', '00:59', ['2026-03-29T00:59:00.000Z']],
      ['in the hour that is skipped', '2026-03-29', '01:30', []],
      ['after the clocks went forward', '2026-03-29', '02:00', ['2026-03-29T01:00:00.000Z']],
      ['before the clocks go back', '2026-10-25', '00:59', ['2026-10-24T23:59:00.000Z']],
      [
        'in the hour that comes twice',
        '2026-10-25',
        '01:30',
        ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
      ],
      ['after the clocks went back', '2026-10-25', '02:00', ['2026-10-25T02:00:00.000Z']],
    ])('%s', (_, date, time, instants) => {
      process.env['TZ'] = elsewhere;
      const found = dates.londonInstants(date, time);
      expect(found.map((at) => new Date(at).toISOString())).toEqual(instants);
    });

    test('a time with its offset', () => {
      process.env['TZ'] = elsewhere;
      expect(dates.toRfc3339('2026-11-06', '17:00')).toBe('2026-11-06T17:00:00+00:00');
      expect(dates.toRfc3339('2026-07-06', '17:00')).toBe('2026-07-06T17:00:00+01:00');
    });
  },
);

test('newest first, and equal ones stay in their order', () => {
  const things = [
    { on: '2026-01-01', name: 'a' },
    { on: '2026-03-01', name: 'b' },
    { on: '2026-01-01', name: 'c' },
  ];
  expect(things.toSorted(dates.byNewest(({ on }) => on)).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});
