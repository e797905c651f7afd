import { describe, expect, test } from 'vitest';
import { first, meeting, report } from '../tests/ledger-records.ts';
import { foldLedger } from './ledger.ts';

const heard = report('2026-08', '2026-09-04', { ...first });

describe('one concern over several files', () => {
  test('is told from first heard to done', () => {
    const { concerns, problems } = foldLedger([
      heard,
      report('2026-09', '2026-10-05', {
        status: 'in-hand',
        did: 'We patrol.',
        by: 'pcso',
        due: '2026-11-01',
      }),
      report('2026-10', '2026-11-05', { status: 'done', did: 'The gate is shut.' }),
    ]);
    expect(problems).toEqual([]);
    expect(concerns).toEqual([
      {
        concern: 'bikes',
        ...first,
        status: 'done',
        open: false,
        openedOn: '2026-09-04',
        closedOn: '2026-11-05',
        days: 62,
        steps: [
          { on: '2026-09-04', status: 'heard', in: { kind: 'report', key: '2026-08' } },
          {
            on: '2026-10-05',
            status: 'in-hand',
            did: 'We patrol.',
            by: 'pcso',
            due: '2026-11-01',
            in: { kind: 'report', key: '2026-09' },
          },
          {
            on: '2026-11-05',
            status: 'done',
            did: 'The gate is shut.',
            in: { kind: 'report', key: '2026-10' },
          },
        ],
      },
    ]);
  });

  test('the order in which files are read does not matter', () => {
    const records = [
      heard,
      meeting('2026-09-20', { status: 'in-hand', did: 'We patrol.' }),
      report('2026-09', '2026-10-05', { status: 'done', did: 'Shut.' }),
    ];
    expect(foldLedger(records.toReversed())).toEqual(foldLedger(records));
  });

  test('on one day the meeting comes before the report', () => {
    const { concerns, problems } = foldLedger([
      report('2026-08', '2026-09-04', { status: 'in-hand', did: 'We patrol.' }),
      meeting('2026-09-04', { ...first }),
    ]);
    expect(problems).toEqual([]);
    expect(concerns[0]?.steps.map(({ in: { kind } }) => kind)).toEqual(['meeting', 'report']);
  });

  test('the day an entry gives counts, not the day of its file', () => {
    const { concerns } = foldLedger([report('2026-08', '2026-09-04', { ...first, on: '2026-08-12' })]);
    expect(concerns[0]).toMatchObject({ openedOn: '2026-08-12', open: true });
  });

  test('while open it has the due day of its last entry, and none of an earlier one', () => {
    const later = report('2026-09', '2026-10-05', { status: 'in-hand', did: 'x', due: '2026-11-30' });
    expect(foldLedger([heard, later]).concerns[0]?.due).toBe('2026-11-30');
    const withoutDay = report('2026-10', '2026-11-05', { status: 'in-hand', did: 'x' });
    expect(foldLedger([heard, later, withoutDay]).concerns[0]?.due).toBeUndefined();
  });

  test('the place, the way it was heard and whence it came go with it; a closed one is due no more', () => {
    const more = { place: 'Grays', how: 'email', from: { district: 'b', concern: 'bikes' } } as const;
    const { concerns } = foldLedger([
      report('2026-08', '2026-09-04', { ...first, ...more }),
      report('2026-09', '2026-10-05', { status: 'done', did: 'Shut.', due: '2026-11-30' }),
    ]);
    expect(concerns[0]).toMatchObject(more);
    expect(concerns[0]?.due).toBeUndefined();
    expect(Object.keys(foldLedger([heard]).concerns[0] ?? {})).not.toContain('place');
  });

  test.each(['title', 'said', 'topic'])('without its %s it is not told at all', (field) => {
    expect(foldLedger([report('2026-08', '2026-09-04', { ...first, [field]: undefined })]).concerns).toEqual(
      [],
    );
  });

  test('a concern that was opened again is open, and its first day stays', () => {
    const { concerns, problems } = foldLedger([
      heard,
      report('2026-09', '2026-10-05', { status: 'done', did: 'Shut.' }),
      report('2026-10', '2026-11-05', { status: 'in-hand', did: 'We patrol.', because: 'They are back.' }),
    ]);
    expect(problems).toEqual([]);
    expect(concerns[0]).toMatchObject({ open: true, openedOn: '2026-09-04' });
    expect(concerns[0]?.closedOn).toBeUndefined();
    expect(concerns[0]?.days).toBeUndefined();
  });

  test('closed on the day it was heard, it took no days', () => {
    const { concerns } = foldLedger([meeting('2026-09-04', { ...first, status: 'done', did: 'At once.' })]);
    expect(concerns[0]?.days).toBe(0);
  });
});

test('concerns stand in the order they were opened, then by name', () => {
  const { concerns } = foldLedger([
    report('2026-09', '2026-10-05', { ...first, id: 'zebra' }, { ...first, id: 'apples' }),
    report('2026-08', '2026-09-04', { ...first, id: 'middle' }),
  ]);
  expect(concerns.map(({ concern }) => concern)).toEqual(['middle', 'apples', 'zebra']);
});
