import { describe, expect, test } from 'vitest';
import type { Exceptions, Hours } from '../domain/hours.ts';
import { exceptionLines, hoursLines } from './hours-text.ts';

type Days = Hours[number]['days'];
const weekdays: Days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

test.each<[string, Days, string, string, string]>([
  ['one day', ['wednesday'], '10:00', '12:00', 'Wednesday, 10am to noon'],
  ['two days that follow', ['friday', 'saturday'], '08:00', '26:00', 'Friday and Saturday, 8am to 2am'],
  [
    'three days that follow',
    ['monday', 'tuesday', 'wednesday'],
    '09:30',
    '17:00',
    'Monday to Wednesday, 9:30am to 5pm',
  ],
  [
    'over the end of the week',
    ['sunday', 'monday', 'tuesday'],
    '08:00',
    '22:00',
    'Sunday to Tuesday, 8am to 10pm',
  ],
  [
    'days apart',
    ['monday', 'wednesday', 'friday'],
    '09:00',
    '17:00',
    'Monday, Wednesday and Friday, 9am to 5pm',
  ],
  [
    'two runs',
    [...weekdays.slice(0, 3), 'saturday'],
    '09:00',
    '17:00',
    'Monday to Wednesday and Saturday, 9am to 5pm',
  ],
  ['all days', [...weekdays, 'saturday', 'sunday'], '00:00', '24:00', 'Every day, midnight to midnight'],
])('hours on %s', (_, days, opens, closes, line) => {
  expect(hoursLines([{ days, opens, closes }])).toEqual([line]);
});

test('each span has a line of its own', () => {
  const lines = hoursLines([
    { days: ['monday'], opens: '10:00', closes: '18:00' },
    { days: ['tuesday'], opens: '12:00', closes: '18:00' },
  ]);
  expect(lines).toEqual(['Monday, 10am to 6pm', 'Tuesday, noon to 6pm']);
});

describe('days with other hours, as they are told on 21 November', () => {
  test.each<[string, Exceptions, string[]]>([
    [
      'a closed day',
      [{ on: '2026-12-28', why: 'bank holiday' }],
      ['Closed Monday 28 December (bank holiday)'],
    ],
    [
      'closed days, earliest first, in one line',
      [
        { on: '2027-01-01', why: 'New Year' },
        { on: '2026-12-25', until: '2026-12-26', why: 'Christmas' },
      ],
      ['Closed Friday 25 to Saturday 26 December (Christmas), Friday 1 January (New Year)'],
    ],
    [
      'other hours, before what is closed',
      [
        { on: '2026-12-01', why: 'training' },
        { on: '2026-12-24', opens: '10:00', closes: '26:00', why: 'Christmas Eve' },
      ],
      ['Thursday 24 December, 10am to 2am (Christmas Eve)', 'Closed Tuesday 1 December (training)'],
    ],
    [
      'days over the end of a month, of which some are over',
      [{ on: '2026-11-20', until: '2026-12-02', why: 'painting' }],
      ['Closed Friday 20 November to Wednesday 2 December (painting)'],
    ],
    ['what is over', [{ on: '2026-11-20', why: 'painting' }], []],
    ['what is more than sixty days away', [{ on: '2027-01-21', why: 'painting' }], []],
  ])('%s', (_, exceptions, lines) => expect(exceptionLines(exceptions, '2026-11-21')).toEqual(lines));
});
