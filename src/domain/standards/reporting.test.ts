import { describe, expect, test } from 'vitest';
import { lcm, merged, report, standingWith, teamSince } from '../../tests/small-district.ts';

const entry = (id: string, fields: Record<string, unknown> = {}) => ({
  id,
  title: `About ${id}`,
  said: 'It is loud.',
  topic: 'noise',
  status: 'heard',
  ...fields,
});
const later = (id: string, status: string, fields: Record<string, unknown> = {}) => ({
  id,
  status,
  did: 'We went there.',
  ...fields,
});

describe('a report for each month, within 14 days (R3)', () => {
  const since = teamSince('2026-09-01');
  test.each([
    ['both months in time', [report('2026-09'), report('2026-10')], 'met', '2 of 2 in time.'],
    [
      'on the last day in time',
      [report('2026-09', { published: '2026-10-14' }), report('2026-10')],
      'met',
      '2 of 2 in time.',
    ],
    [
      'a day late',
      [report('2026-09', { published: '2026-10-15' }), report('2026-10')],
      'not-met',
      '1 of 2 in time; late: September 2026.',
    ],
    ['one missing', [report('2026-10')], 'not-met', '1 of 2 in time; missing: September 2026.'],
    [
      'one missing, one late',
      [report('2026-10', { published: '2026-11-20' })],
      'not-met',
      '0 of 2 in time; missing: September 2026; late: October 2026.',
    ],
    [
      'a draft is missing',
      [report('2026-09', { draft: true }), report('2026-10')],
      'not-met',
      '1 of 2 in time; missing: September 2026.',
    ],
  ])('%s', (_, changes, verdict, figure) => {
    const standing = standingWith('R3', merged(since, ...changes));
    expect([standing.verdict, standing.figure]).toEqual([verdict, figure]);
    expect(standing.since === undefined).toBe(verdict === 'not-known');
  });

  test.each([
    ['a month is not over', '2026-10-31', 'not-known', 'No report of the team is due yet.'],
    ['the last day in time', '2026-11-14', 'not-known', 'No report of the team is due yet.'],
    ['the day after', '2026-11-15', 'not-met', '0 of 1 in time; missing: October 2026.'],
  ])('a team that began on 2 September, %s: %s', (_, asOf, verdict, figure) => {
    const standing = standingWith('R3', teamSince('2026-09-02'), asOf);
    expect([standing.verdict, standing.figure]).toEqual([verdict, figure]);
  });

  test('months older than the last 12 are forgiven', () => {
    const year = Array.from({ length: 12 }, (_, index) =>
      report(index < 2 ? `2025-${11 + index}` : `2026-${String(index - 1).padStart(2, '0')}`),
    );
    expect(standingWith('R3', merged(teamSince('2020-01-01'), ...year)).figure).toBe('12 of 12 in time.');
  });

  test('an editor is told which file to write and which came late', () => {
    const changes = merged(since, report('2026-10', { published: '2026-11-20' }));
    expect(standingWith('R3', changes).faults).toMatchObject([
      { file: 'reports/marshby/2026-09.md', field: [] },
      { file: 'reports/marshby/2026-10.md', field: ['published'] },
    ]);
    expect(standingWith('R3', changes).since).toBe('2026-10-15');
  });
});

describe('the next report answers each open concern (R5)', () => {
  const september = report('2026-09', { concerns: [entry('bins')] });
  const october = (concerns: unknown[]) => report('2026-10', { concerns });
  test.each([
    [
      'open since the month before, and answered',
      [september, october([later('bins', 'done')])],
      'met',
      '1 of 1 answered in October 2026.',
    ],
    [
      'open since the month before, and left out',
      [september, october([])],
      'not-met',
      '1 of 1 left out in October 2026.',
    ],
    [
      'said again with the same status',
      [september, october([later('bins', 'in-hand')])],
      'met',
      '1 of 1 answered in October 2026.',
    ],
    [
      'heard at a meeting of the month, and left out',
      [lcm('2026-10-20', { raised: [entry('dogs')] }), october([])],
      'not-met',
      '1 of 1 left out in October 2026.',
    ],
    [
      'heard at a meeting after the month',
      [lcm('2026-11-04', { raised: [entry('dogs')] }), october([])],
      'met',
      'Nothing was open or heard in October 2026.',
    ],
    [
      'closed at a meeting of the month, but not in the report',
      [september, lcm('2026-10-20', { raised: [later('bins', 'done')] }), october([])],
      'not-met',
      '1 of 1 left out in October 2026.',
    ],
    [
      'closed by the report of the month before, which came out in this month',
      [
        report('2026-08', { concerns: [entry('bins')] }),
        report('2026-09', { concerns: [later('bins', 'done')] }),
        october([]),
      ],
      'met',
      'Nothing was open or heard in October 2026.',
    ],
    [
      'first told and closed in the report itself',
      [october([entry('bins', { status: 'done', did: 'We went there.' })])],
      'met',
      '1 of 1 answered in October 2026.',
    ],
  ])('%s', (_, changes, verdict, figure) => {
    const standing = standingWith('R5', merged(teamSince('2026-08-01'), ...changes));
    expect([standing.verdict, standing.figure]).toEqual([verdict, figure]);
  });

  test.each([
    ['no report at all, none due', teamSince('2026-11-01'), 'There is no report yet.'],
    [
      'the month that is due has none',
      merged(teamSince('2026-08-01'), september),
      'There is no report for October 2026.',
    ],
  ])('%s: not known', (_, changes, figure) => {
    const standing = standingWith('R5', changes);
    expect([standing.verdict, standing.figure]).toEqual(['not-known', figure]);
  });

  test('the report that forgot a concern is named, with the concern', () => {
    const [fault] = standingWith('R5', merged(teamSince('2026-08-01'), september, october([]))).faults ?? [];
    expect(fault).toEqual({
      file: 'reports/marshby/2026-10.md',
      field: ['concerns'],
      message:
        'The report for October 2026 does not speak of "About bins" (bins), which was open or heard then.',
      fix: 'Answer it in the next report, with an entry "id: bins" under concerns.',
    });
  });

  const toAdd = ['bins', 'in-hand', '2026-12-14'];
  test.each([
    ['published this week, though late', { published: '2026-11-15' }, '2026-11-21', toAdd],
    ['published a week ago, and late', { published: '2026-11-15' }, '2026-11-22', undefined],
    ['published long ago, still in time', { published: '2026-11-02' }, '2026-11-14', toAdd],
    ['a day after the last in time', { published: '2026-11-02' }, '2026-11-15', undefined],
  ])('a report that is being written gets the lines to add: %s', (_, fields, asOf, expected) => {
    const changes = merged(teamSince('2026-08-01'), september, report('2026-10', fields));
    const [fault] = standingWith('R5', changes, asOf).faults ?? [];
    const added = fault?.add?.filter((line) => !line.includes('did:'));
    expect(added?.map((line) => line.split(': ')[1])).toEqual(expected);
    expect(fault?.fix.startsWith(expected ? 'Add an entry' : 'Answer it in the next')).toBe(true);
  });

  test('a concern that was raised after the report was published is for the next one', () => {
    const changes = merged(
      teamSince('2026-08-01'),
      report('2026-11', { published: '2026-11-18' }),
      lcm('2026-11-20', { raised: [entry('dogs')] }),
    );
    const [fault] = standingWith('R5', changes).faults ?? [];
    expect(fault?.fix).toContain('in the next report');
  });
});
