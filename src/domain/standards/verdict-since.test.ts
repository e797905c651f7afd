import { expect, test } from 'vitest';
import { lcm, merged, report, standingWith, teamSince } from '../../tests/small-district.ts';

const began = teamSince('2026-07-01');
const reports = (september: string) => [
  report('2026-07', { published: '2026-08-05' }),
  report('2026-08', { published: '2026-09-05' }),
  report('2026-09', { published: september }),
  report('2026-10', { published: '2026-11-05' }),
];
const evenings = [lcm('2026-07-15'), lcm('2026-08-19'), lcm('2026-09-23')];

test.each([
  ['reports were in time from the first on', 'R3', reports('2026-10-05'), 'met', '2026-08-05'],
  [
    'a report was late: that is told from its last day on',
    'R3',
    reports('2026-10-20'),
    'not-met',
    '2026-10-15',
  ],
  ['attendance was known from the first meeting on', 'R7', evenings, 'met', '2026-07-15'],
  ['it took three meetings to see that all are in the evening', 'R8', evenings, 'not-met', '2026-09-23'],
  [
    'a day meeting mended it',
    'R8',
    [...evenings, lcm('2026-11-04', { start: '11:00' })],
    'met',
    '2026-11-04',
  ],
  ['too few meetings to tell anything', 'R8', evenings.slice(0, 2), 'not-known', undefined],
] as const)('since when: %s', (_, standard, changes, verdict, since) => {
  expect(standingWith(standard, merged(began, ...changes))).toMatchObject(
    since === undefined ? { verdict } : { verdict, since },
  );
  expect(standingWith(standard, merged(began, ...changes)).since).toBe(since);
});
