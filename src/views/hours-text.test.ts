import { expect, test } from 'vitest';
import type { Hours } from '../domain/hours.ts';
import { hoursLines } from './hours-text.ts';

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
