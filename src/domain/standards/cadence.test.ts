import { describe, expect, test } from 'vitest';
import { lcm, marshbyWith, merged, standingWith, teamSince } from '../../tests/small-district.ts';
import { meetingGaps } from './gaps.ts';

const TODAY = '2026-11-21';
const scheduled = { status: 'scheduled' };
const cancelled = { status: 'cancelled', reason: 'The hall was flooded.' };

describe('the gaps between meetings', () => {
  test.each([
    ['none', [], []],
    [
      'the first ever, still to come: it starts with the team',
      [lcm('2026-12-01', scheduled), teamSince('2026-11-01')],
      [['2026-11-01', '2026-12-01', 30]],
    ],
    [
      'one held and none announced: from the team to it, then open until today',
      [lcm('2026-10-20'), teamSince('2026-10-01')],
      [
        ['2026-10-01', '2026-10-20', 19],
        ['2026-10-20', TODAY, 32],
      ],
    ],
    [
      'one held and one announced: the second is still to come',
      [lcm('2026-10-20'), lcm('2026-11-24', scheduled), teamSince('2026-10-01')],
      [
        ['2026-10-01', '2026-10-20', 19],
        ['2026-10-20', '2026-11-24', 35],
      ],
    ],
    [
      'a second meeting: the start of the team no longer counts',
      [lcm('2026-10-20'), lcm('2026-11-10'), teamSince('2026-01-01')],
      [
        ['2026-10-20', '2026-11-10', 21],
        ['2026-11-10', TODAY, 11],
      ],
    ],
    [
      'a cancelled one in between does not count',
      [
        lcm('2026-10-20'),
        lcm('2026-11-10', cancelled),
        lcm('2026-12-01', scheduled),
        teamSince('2026-10-20'),
      ],
      [['2026-10-20', '2026-12-01', 42]],
    ],
    [
      'one whose day has passed and that nobody recorded does not count',
      [lcm('2026-10-01'), lcm('2026-10-20'), lcm('2026-11-20', scheduled)],
      [
        ['2026-10-01', '2026-10-20', 19],
        ['2026-10-20', TODAY, 32],
      ],
    ],
    [
      'another kind of meeting does not count',
      [lcm('2026-10-01'), lcm('2026-10-20'), lcm('2026-11-10', { kind: 'stall' })],
      [
        ['2026-10-01', '2026-10-20', 19],
        ['2026-10-20', TODAY, 32],
      ],
    ],
    [
      'one that is today, and one after it',
      [lcm('2026-10-20'), lcm(TODAY, scheduled), lcm('2026-12-01', scheduled)],
      [
        ['2026-10-20', TODAY, 32],
        [TODAY, '2026-12-01', 10],
      ],
    ],
    [
      'only meetings to come',
      [lcm('2026-12-01', scheduled), lcm('2027-01-12', scheduled), teamSince('2026-11-01')],
      [
        ['2026-11-01', '2026-12-01', 30],
        ['2026-12-01', '2027-01-12', 42],
      ],
    ],
    [
      'a meeting from before the team began',
      [lcm('2026-10-20'), teamSince('2026-11-01')],
      [['2026-10-20', TODAY, 32]],
    ],
  ])('%s', (_, changes, gaps) => {
    const { district } = marshbyWith(merged(...changes));
    expect(meetingGaps(district, TODAY).map(({ from, to, days }) => [from, to, days])).toEqual(gaps);
  });
});

describe('at most 42 days between meetings (R1)', () => {
  test.each([
    [
      '42 days exactly',
      [lcm('2026-09-01'), lcm('2026-10-20'), lcm('2026-12-01', scheduled)],
      'met',
      '2026-10-20',
    ],
    [
      '43 days, not over yet',
      [lcm('2026-09-20'), lcm('2026-10-20'), lcm('2026-12-02', scheduled)],
      'not-met',
      undefined,
    ],
    ['43 days since the last, and none announced', [lcm('2026-09-01'), lcm('2026-10-09')], 'not-met', TODAY],
    [
      '42 days since the last, and none announced',
      [lcm('2026-09-01'), lcm('2026-10-10')],
      'met',
      '2026-10-10',
    ],
    [
      'a cancelled one in between',
      [lcm('2026-09-01'), lcm('2026-10-01'), lcm('2026-10-29', cancelled)],
      'not-met',
      '2026-11-13',
    ],
    [
      'the first ever is soon enough',
      [lcm('2026-12-01', scheduled), teamSince('2026-11-01')],
      'met',
      '2026-11-01',
    ],
    ['none on record', [], 'not-known', undefined],
    [
      'only some to come, the first too late',
      [lcm('2026-12-01', scheduled), lcm('2027-01-12', scheduled), teamSince('2026-10-19')],
      'not-met',
      undefined,
    ],
  ])('%s', (_, changes, verdict, since) => {
    const standing = standingWith('R1', merged(...changes));
    expect([standing.verdict, standing.since]).toEqual([verdict, since]);
    expect(standing.mend === undefined).toBe(verdict === 'met');
    expect(standing.faults === undefined).toBe(verdict !== 'not-met');
  });

  test('a long gap of the last 12 months is told beside the present one, an older one is forgotten', () => {
    const meetings = [
      lcm('2025-08-01'),
      lcm('2025-11-20'),
      lcm('2026-05-07'),
      lcm('2026-06-25'),
      lcm('2026-10-20'),
    ];
    const soon = lcm('2026-11-24', scheduled);
    expect(standingWith('R1', merged(...meetings, soon)).figure).toBe(
      '35 days from the last to the next one; 3 times over the limit, at worst 168, in May.',
    );
    expect(standingWith('R1', merged(lcm('2026-09-09'), lcm('2026-10-25'), soon)).figure).toBe(
      '30 days from the last to the next one; once 46, in October.',
    );
  });

  test('what would mend it: a day while there is one, else a room', () => {
    const late = [lcm('2026-10-01'), lcm('2026-11-01'), lcm('2027-01-20', scheduled)];
    expect(standingWith('R1', merged(...late)).mend).toBe('Hold one by 13 December 2026.');
    const never = [lcm('2026-08-01'), lcm('2026-09-01')];
    expect(standingWith('R1', merged(...never)).mend).toBe(
      'Hold a Local Community Meeting as soon as a room is free.',
    );
  });

  test('an editor is led to the meeting that comes too late', () => {
    const late = merged(lcm('2026-09-20'), lcm('2026-10-20'), lcm('2026-12-02', scheduled));
    expect(standingWith('R1', late).faults).toMatchObject([
      { file: 'meetings/marshby/2026-12-02.md', field: ['status'] },
    ]);
  });
});

describe('the next meeting is announced (R2)', () => {
  test.each([
    ['42 days after the last', [lcm('2026-10-20'), lcm('2026-12-01', scheduled)], 'met'],
    ['43 days after the last', [lcm('2026-10-20'), lcm('2026-12-02', scheduled)], 'not-met'],
    ['none', [lcm('2026-10-20')], 'not-met'],
    ['cancelled', [lcm('2026-10-20'), lcm('2026-12-01', cancelled)], 'not-met'],
    ['today does not count as the next', [lcm('2026-10-20'), lcm(TODAY, scheduled)], 'not-met'],
    [
      'today, and one after it',
      [lcm('2026-10-20'), lcm(TODAY, scheduled), lcm('2027-01-02', scheduled)],
      'met',
    ],
    ['the first ever', [lcm('2026-12-01', scheduled), teamSince('2026-11-01')], 'met'],
    [
      'the first ever, 43 days after the team began',
      [lcm('2026-12-01', scheduled), teamSince('2026-10-19')],
      'not-met',
    ],
    [
      'not published yet',
      [lcm('2026-10-20'), lcm('2026-12-01', { ...scheduled, published: '2026-11-22' })],
      'not-met',
    ],
  ])('%s', (_, changes, verdict) => {
    expect(standingWith('R2', merged(...changes)).verdict).toBe(verdict);
  });

  test.each([
    ['none since the last', [lcm('2026-10-20')], '2026-10-20'],
    [
      'one too late, announced after the last',
      [lcm('2026-10-20'), lcm('2026-12-02', scheduled)],
      '2026-10-20',
    ],
    [
      'one in time was called off: nobody can say when',
      [lcm('2026-10-20'), lcm('2026-11-28', cancelled)],
      undefined,
    ],
    [
      'one in time was moved: nobody can say when',
      [
        lcm('2026-10-20'),
        lcm('2026-11-28', {
          ...scheduled,
          moved: [
            { from: '2026-11-28', to: '2026-12-20', on: '2026-11-12', why: 'The hall has no heating.' },
          ],
        }),
      ],
      undefined,
    ],
  ])('not met, and since when: %s', (_, changes, since) => {
    const standing = standingWith('R2', merged(...changes));
    expect([standing.verdict, standing.since]).toEqual(['not-met', since]);
  });
});
