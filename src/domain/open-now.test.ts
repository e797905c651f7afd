import { describe, expect, test } from 'vitest';
import type { Exceptions, Hours } from './hours.ts';
import { onDate, openState, openWords } from './open-now.ts';
import { openingTimes } from './opening-times.ts';

type Days = Hours[number]['days'];
const all: Days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const span = (days: Days, opens: string, closes: string): Hours[number] => ({ days, opens, closes });

/** Late on Fridays and Saturdays, as the teams of the demonstration are. */
const team = [
  span(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'], '08:00', '22:00'),
  span(['friday', 'saturday'], '08:00', '26:00'),
];
const counter = [
  span(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'], '10:00', '18:00'),
];
const lunch = [span(['monday'], '09:00', '12:00'), span(['monday'], '13:00', '17:00')];
const dayAndNight = [span(all, '00:00', '24:00')];
const weekend = [span(['friday'], '18:00', '24:00'), span(['saturday', 'sunday'], '00:00', '24:00')];
const night = [span(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], '00:00', '06:00')];

/** What a page says at an instant, written with its offset. */
function said(hours: Hours, instant: string, exceptions: Exceptions = []): string {
  const now = Date.parse(instant);
  const times = openingTimes(hours, exceptions, instant.slice(0, 10));
  return openWords(openState(times, now), now).join('');
}

describe('what a page says', () => {
  test.each<[string, Hours, string, string]>([
    ['on a Thursday at noon', team, '2026-11-19T12:00Z', 'Open now until 10pm'],
    ['in the minute it opens', team, '2026-11-19T08:00Z', 'Open now until 10pm'],
    ['in the minute before', team, '2026-11-19T07:59:59Z', 'Closed. Opens at 8am'],
    ['in the last minute', team, '2026-11-19T21:59:59Z', 'Open now until 10pm'],
    ['in the minute it closes', team, '2026-11-19T22:00Z', 'Closed. Opens tomorrow at 8am'],
    ['on a Friday evening, past whose midnight it is open', team, '2026-11-20T23:30Z', 'Open now until 2am'],
    [
      'at 01:30 on a Friday, which the Thursday does not reach',
      team,
      '2026-11-20T01:30Z',
      'Closed. Opens at 8am',
    ],
    ['at 01:30 on a Saturday, which the Friday reaches', team, '2026-11-21T01:30Z', 'Open now until 2am'],
    ['at 02:00 on a Saturday', team, '2026-11-21T02:00Z', 'Closed. Opens at 8am'],
    ['at 01:30 on a Sunday, over the end of the week', team, '2026-11-22T01:30Z', 'Open now until 2am'],
    ['at 01:30 on a Monday', team, '2026-11-23T01:30Z', 'Closed. Opens at 8am'],
    ['at a counter on a Saturday evening', counter, '2026-11-21T18:00Z', 'Closed. Opens Monday at 10am'],
    ['at a counter on a Sunday', counter, '2026-11-22T12:00Z', 'Closed. Opens tomorrow at 10am'],
    ['over lunch', lunch, '2026-11-23T12:30Z', 'Closed. Opens at 1pm'],
    ['before lunch', lunch, '2026-11-23T11:59Z', 'Open now until noon'],
    ['a week before it opens again', lunch, '2026-11-23T17:00Z', 'Closed. Opens on 30 November at 9am'],
    ['when it never closes', dayAndNight, '2026-11-23T00:00Z', 'Open now, day and night'],
    [
      'when it is open for two days and more',
      weekend,
      '2026-11-20T19:00Z',
      'Open now until Sunday, midnight',
    ],
    ['on the last of these days', weekend, '2026-11-22T12:00Z', 'Open now until midnight'],
    ['before a midnight at which it opens', night, '2026-11-22T23:00Z', 'Closed. Opens at midnight'],
    ['in British Summer Time', team, '2026-07-16T21:30+01:00', 'Open now until 10pm'],
    ['in British Summer Time, written in UTC', team, '2026-07-16T21:00Z', 'Closed. Opens tomorrow at 8am'],
  ])('%s', (_, hours, instant, words) => expect(said(hours, instant)).toBe(words));
});

describe('when the clocks change', () => {
  const early = [span(all, '01:30', '06:00')];
  const untilHalfOne = [span(['saturday'], '20:00', '25:30')];
  test.each<[string, Hours, string, string]>([
    [
      'March: the last minute before the hour that is skipped',
      team,
      '2026-03-29T00:59Z',
      'Open now until 2am',
    ],
    ['March: an hour is skipped, and it is 2am', team, '2026-03-29T01:00Z', 'Closed. Opens at 8am'],
    ['March: it opens by the new time', team, '2026-03-29T07:00Z', 'Open now until 10pm'],
    ['March: not by the old one', team, '2026-03-29T06:59Z', 'Closed. Opens at 8am'],
    [
      'March: what closes within the skipped hour',
      untilHalfOne,
      '2026-03-29T01:00Z',
      'Closed. Opens Saturday at 8pm',
    ],
    ['March: what opens within the skipped hour', early, '2026-03-29T01:00Z', 'Open now until 6am'],
    ['October: 1:30am for the first time', team, '2026-10-25T00:30Z', 'Open now until 2am'],
    ['October: 1:30am for the second time', team, '2026-10-25T01:30Z', 'Open now until 2am'],
    ['October: 2am', team, '2026-10-25T02:00Z', 'Closed. Opens at 8am'],
    ['October: it opens by the new time', team, '2026-10-25T07:59Z', 'Closed. Opens at 8am'],
    [
      'October: what closes at 1:30am closes once',
      untilHalfOne,
      '2026-10-25T00:30Z',
      'Closed. Opens Saturday at 8pm',
    ],
    ['October: and stays closed', untilHalfOne, '2026-10-25T01:15Z', 'Closed. Opens Saturday at 8pm'],
    ['October: what opens at 1:30am opens once', early, '2026-10-25T00:30Z', 'Open now until 6am'],
    ['October: and stays open', early, '2026-10-25T01:15Z', 'Open now until 6am'],
  ])('%s', (_, hours, instant, words) => expect(said(hours, instant)).toBe(words));
});

describe('on days with other hours', () => {
  const christmas: Exceptions = [
    { on: '2026-12-24', opens: '10:00', closes: '14:00', why: 'Christmas Eve' },
    { on: '2026-12-25', until: '2026-12-26', why: 'Christmas' },
    { on: '2026-12-28', why: 'bank holiday' },
  ];
  test.each<[string, Hours, string, string]>([
    ['it closes early', counter, '2026-12-24T13:00Z', 'Open now until 2pm'],
    [
      'it is closed, and so is the weekend after',
      counter,
      '2026-12-25T12:00Z',
      'Closed. Opens Tuesday at 10am',
    ],
    ['the day before, late', counter, '2026-12-24T14:00Z', 'Closed. Opens Tuesday at 10am'],
    ['a bank holiday', counter, '2026-12-28T12:00Z', 'Closed. Opens tomorrow at 10am'],
    ['the day after all of them', counter, '2026-12-29T12:00Z', 'Open now until 6pm'],
  ])('%s', (_, hours, instant, words) => expect(said(hours, instant, christmas)).toBe(words));

  test('an evening before a closed day still runs past its midnight', () => {
    const closed = [{ on: '2026-11-21', why: 'Training' }];
    expect(said(team, '2026-11-21T01:30Z', closed)).toBe('Open now until 2am');
    expect(said(team, '2026-11-21T12:00Z', closed)).toBe('Closed. Opens tomorrow at 8am');
  });

  test('a late evening that is an exception holds past midnight on the day after', () => {
    const fair = [{ on: '2026-11-19', opens: '08:00', closes: '26:00', why: 'Fair' }];
    expect(said(team, '2026-11-20T01:30Z', fair)).toBe('Open now until 2am');
  });

  test('a long closure names no opening that is not in sight', () => {
    const works = [{ on: '2026-11-20', until: '2027-02-01', why: 'Building works' }];
    expect(said(counter, '2026-11-21T12:00Z', works)).toBe('Closed');
  });

  test('an exception that is over is not carried by the page', () => {
    expect(openingTimes(counter, christmas, '2026-12-28').dates).toEqual({ '2026-12-28': [] });
  });
});

test.each([
  ['2026-11-24T20:15:30Z', '2026-11-21', '2026-11-21T20:15:00.000Z'],
  ['2026-07-01T20:15Z', '2026-11-21', '2026-11-21T21:15:00.000Z'],
  ['2026-11-24T20:15Z', '2026-07-01', '2026-07-01T19:15:00.000Z'],
])('the time of %s on %s is %s: the hands of a London clock stay', (now, date, expected) => {
  expect(new Date(onDate(Date.parse(now), date)).toISOString()).toBe(expected);
});
