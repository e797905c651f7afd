import { describe, expect, test } from 'vitest';
import type { ConcernEntry } from './concern.ts';
import { foldLedger, type LedgerRecord } from './ledger.ts';

const first = { title: 'Bikes', said: 'They race on the field.', topic: 'nuisance-vehicles' };

function entry(fields: Partial<ConcernEntry>): ConcernEntry {
  return { id: 'bikes', status: 'heard', ...fields };
}

function report(month: string, date: string, ...entries: Partial<ConcernEntry>[]): LedgerRecord {
  return { kind: 'report', key: month, file: `reports/a/${month}.md`, date, entries: entries.map(entry) };
}

function meeting(date: string, ...entries: Partial<ConcernEntry>[]): LedgerRecord {
  return { kind: 'meeting', key: date, file: `meetings/a/${date}.md`, date, entries: entries.map(entry) };
}

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

/** Rows: what is wrong, the records, and `rule field` of each problem. */
test.each<[string, LedgerRecord[], string[]]>([
  ['nothing', [heard], []],
  [
    'a first entry that tells nothing',
    [report('2026-08', '2026-09-04', {})],
    ['concern-first concerns.0', 'concern-first concerns.0', 'concern-first concerns.0'],
  ],
  [
    'what was said is written again',
    [heard, report('2026-09', '2026-10-05', { said: 'Again.', place: 'Grays' })],
    ['concern-again concerns.0.said', 'concern-again concerns.0.place'],
  ],
  [
    'twice in one file',
    [report('2026-08', '2026-09-04', { ...first }, { status: 'done', did: 'Shut.' })],
    ['concern-twice concerns.1.id'],
  ],
  [
    'in hand, but nothing is done',
    [heard, report('2026-09', '2026-10-05', { status: 'in-hand' })],
    ['R4 concerns.0'],
  ],
  ['done, but not what', [heard, report('2026-09', '2026-10-05', { status: 'done' })], ['R4 concerns.0']],
  [
    'could not, without a reason',
    [heard, report('2026-09', '2026-10-05', { status: 'could-not' })],
    ['R4 concerns.0', 'R4 concerns.0'],
  ],
  [
    'could not, with the kind of reason only',
    [heard, report('2026-09', '2026-10-05', { status: 'could-not', reason: 'powers' })],
    ['R4 concerns.0'],
  ],
  [
    'could not, with a reason',
    [
      heard,
      report('2026-09', '2026-10-05', {
        status: 'could-not',
        reason: 'powers',
        because: 'It is private land.',
      }),
    ],
    [],
  ],
  [
    'passed on to nobody',
    [heard, report('2026-09', '2026-10-05', { status: 'passed-on' })],
    ['R4 concerns.0'],
  ],
  [
    'passed on to a partner',
    [heard, report('2026-09', '2026-10-05', { status: 'passed-on', to: 'The council' })],
    [],
  ],
  [
    'a partner, but not passed on',
    [heard, report('2026-09', '2026-10-05', { status: 'done', did: 'x', to: 'The council' })],
    ['R4 concerns.0.to'],
  ],
  [
    'a kind of reason where none belongs',
    [heard, report('2026-09', '2026-10-05', { status: 'done', did: 'x', reason: 'powers' })],
    ['R4 concerns.0.reason'],
  ],
  [
    'closed, then heard again',
    [
      heard,
      report('2026-09', '2026-10-05', { status: 'done', did: 'x' }),
      report('2026-10', '2026-11-05', { status: 'heard' }),
    ],
    ['concern-order concerns.0.status'],
  ],
  [
    'closed, then closed again',
    [
      heard,
      report('2026-09', '2026-10-05', { status: 'done', did: 'x' }),
      report('2026-10', '2026-11-05', { status: 'done', did: 'y' }),
    ],
    ['concern-order concerns.0.status'],
  ],
  [
    'in hand, then only heard',
    [
      heard,
      report('2026-09', '2026-10-05', { status: 'in-hand', did: 'x' }),
      report('2026-10', '2026-11-05', { status: 'heard' }),
    ],
    ['concern-order concerns.0.status'],
  ],
  [
    'opened again, but nothing says why',
    [
      heard,
      report('2026-09', '2026-10-05', { status: 'done', did: 'x' }),
      report('2026-10', '2026-11-05', { status: 'in-hand', did: 'y' }),
    ],
    ['concern-reopened concerns.0'],
  ],
])('%s', (_, records, expected) => {
  const { problems } = foldLedger(records);
  expect(problems.map(({ rule, field }) => `${rule} ${field.join('.')}`)).toEqual(expected);
  for (const { message, fix } of problems) expect(`${message} ${fix}`).toMatch(/^[A-Z"].*\.$/);
});

test('a spare field is told which status it goes with', () => {
  const spare = { status: 'done', did: 'x', to: 'The council', reason: 'powers' } as const;
  const { problems } = foldLedger([heard, report('2026-09', '2026-10-05', spare)]);
  expect(problems.map(({ message }) => message)).toEqual([
    '"to" goes with the status passed-on, not with done.',
    '"reason" goes with the status could-not, not with done.',
  ]);
});

test('a line that is written again can only be deleted', () => {
  const { problems } = foldLedger([heard, report('2026-09', '2026-10-05', { topic: 'noise' })]);
  expect(problems).toMatchObject([{ correction: { replace: 'delete' } }]);
});
