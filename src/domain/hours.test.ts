import { describe, expect, test } from 'vitest';
import { exceptionsSchema, hoursSchema } from './hours.ts';

/** What is wrong with exceptions, as `field: message`. */
function faults(...exceptions: Record<string, string>[]): string[] {
  const { error } = exceptionsSchema.safeParse(exceptions);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const why = 'Christmas';

describe('days with other hours', () => {
  test.each<[string, Record<string, string>[], string[]]>([
    ['closed on one day', [{ on: '2026-12-25', why }], []],
    ['closed on several', [{ on: '2026-12-25', until: '2026-12-28', why }], []],
    ['other hours, past midnight', [{ on: '2026-12-24', opens: '10:00', closes: '26:00', why }], []],
    [
      'days that follow',
      [
        { on: '2026-12-24', until: '2026-12-25', why },
        { on: '2026-12-26', why },
      ],
      [],
    ],
    [
      'a last day before the first',
      [{ on: '2026-12-25', until: '2026-12-24', why }],
      ['0.until: The last day is before the first.'],
    ],
    [
      'a closure without an end in sight',
      [{ on: '2026-12-25', until: '2036-12-25', why }],
      ['0.until: That is more than a year.'],
    ],
    [
      'an opening without a closing time',
      [{ on: '2026-12-25', opens: '10:00', why }],
      ['0.opens: Only one of "opens" and "closes" is given.'],
    ],
    [
      'a closing without an opening time',
      [{ on: '2026-12-25', closes: '10:00', why }],
      ['0.closes: Only one of "opens" and "closes" is given.'],
    ],
    [
      'a closing time before the opening time',
      [{ on: '2026-12-25', opens: '10:00', closes: '02:00', why }],
      ['0.closes: It closes before it opens.'],
    ],
    [
      'a day twice',
      [
        { on: '2026-12-24', until: '2026-12-26', why },
        { on: '2026-12-26', why },
      ],
      ['1.on: 2026-12-26 is in this list already.'],
    ],
    [
      'a stretch over a day that is listed already',
      [
        { on: '2026-12-26', why },
        { on: '2026-12-24', until: '2026-12-27', why },
      ],
      ['1.on: 2026-12-26 is in this list already.'],
    ],
  ])('%s', (_, exceptions, expected) => expect(faults(...exceptions)).toEqual(expected));
});

test('hours of the week close after they open', () => {
  const isRight = (opens: string, closes: string) =>
    hoursSchema.safeParse([{ days: ['monday'], opens, closes }]).success;
  expect([isRight('08:00', '26:00'), isRight('00:00', '24:00'), isRight('20:00', '02:00')]).toEqual([
    true,
    true,
    false,
  ]);
});
