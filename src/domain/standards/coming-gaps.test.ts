import { expect, test } from 'vitest';
import { lcm, marshbyWith, merged } from '../../tests/small-district.ts';
import { comingGapProblems } from './coming-gaps.ts';

const scheduled = { status: 'scheduled' };
const cancelled = { status: 'cancelled', reason: 'The hall was flooded.' };
const held = [lcm('2026-09-30'), lcm('2026-10-20')];
const next = lcm('2026-11-25', scheduled);

test.each([
  ['45 days between two that are announced', [next, lcm('2027-01-09', scheduled)], ['2027-01-09']],
  ['exactly 42 days', [next, lcm('2027-01-06', scheduled)], []],
  ['43 days', [next, lcm('2027-01-07', scheduled)], ['2027-01-07']],
  ['another one between the two', [next, lcm('2026-12-19', scheduled), lcm('2027-01-09', scheduled)], []],
  ['the later one is cancelled', [next, lcm('2027-01-09', cancelled)], []],
  ['the later one is a stall', [next, lcm('2027-01-09', { ...scheduled, kind: 'stall' })], []],
  [
    'the one between is cancelled, so the gap is the present one, which is told as a broken promise',
    [lcm('2026-11-25', cancelled), lcm('2027-01-09', scheduled)],
    [],
  ],
])('%s', (_, ahead, days) => {
  const { site } = marshbyWith(merged(...held, ...ahead));
  expect(comingGapProblems(site).map(({ file }) => file)).toEqual(
    days.map((day) => `meetings/marshby/${day}.md`),
  );
});

test('it is advice at the later meeting, with the last day that keeps the promise', () => {
  const { site } = marshbyWith(merged(...held, next, lcm('2027-01-09', scheduled)));
  expect(comingGapProblems(site)).toMatchObject([
    {
      severity: 'advice',
      rule: 'R1',
      message:
        'Marshby: this Local Community Meeting comes 45 days after the one on 25 November 2026, 3 days more than the 42 promised.',
      fix: 'Hold it, or another one before it, by 6 January 2027.',
    },
  ]);
});

test('on the day of the earlier one the gap is the present one', () => {
  const changes = merged(...held, next, lcm('2027-01-09', scheduled));
  expect(comingGapProblems(marshbyWith(changes, '2026-11-25').site)).toEqual([]);
  expect(comingGapProblems(marshbyWith(changes, '2026-11-24').site)).toHaveLength(1);
});
