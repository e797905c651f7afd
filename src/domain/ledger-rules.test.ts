import { expect, test } from 'vitest';
import { first, report } from '../tests/ledger-records.ts';
import { foldLedger, type LedgerRecord } from './ledger.ts';

const heard = report('2026-08', '2026-09-04', { ...first });

/** Rows: what is wrong, the records, and `rule field` of each problem. */
test.each<[string, LedgerRecord[], string[]]>([
  ['nothing', [heard], []],
  [
    'a first entry that tells nothing',
    [report('2026-08', '2026-09-04', {})],
    ['concern-first concerns.0', 'concern-first concerns.0', 'concern-first concerns.0'],
  ],
  [
    'a misspelt id',
    [heard, report('2026-09', '2026-10-05', { id: 'bikse', status: 'in-hand', did: 'Watched.' })],
    ['concern-first concerns.0.id'],
  ],
  [
    'an id near to one of the same file, which cannot be meant',
    [heard, report('2026-09', '2026-10-05', { status: 'in-hand', did: 'Watched.' }, { id: 'biker' })],
    ['concern-first concerns.1', 'concern-first concerns.1', 'concern-first concerns.1'],
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
