import { expect, test } from 'vitest';
import type { ConcernEntry } from './concern.ts';
import { foldLedger } from './ledger.ts';
import { ledgerLists } from './ledger-lists.ts';

function concerns(...days: [string, Partial<ConcernEntry>][]) {
  const records = days.map(([date, fields]) => ({
    kind: 'report' as const,
    key: date.slice(0, 7),
    file: `reports/a/${date.slice(0, 7)}.md`,
    date,
    entries: [{ id: 'bikes', status: 'heard' as const, ...fields }],
  }));
  return foldLedger(records).concerns;
}

const first = { title: 'Bikes', said: 'They race.', topic: 'nuisance-vehicles' };
const done = { status: 'done', did: 'Gone.' } as const;
const again = { status: 'in-hand', did: 'We are back.', because: 'They are back.' } as const;
const statuses = ['heard', 'in-hand', 'done', 'could-not', 'passed-on'].map((key) => `statuses/${key}`);

test.each([
  ['no concern', [], []],
  ['one that is open', [['2025-11-05', first]], ['topics/nuisance-vehicles', ...statuses]],
  [
    'one that was closed',
    [['2025-11-05', first] as const, ['2026-01-05', done] as const],
    ['years/2026', 'topics/nuisance-vehicles', ...statuses],
  ],
  [
    'one that was opened again keeps the page of the year it was closed in',
    [
      ['2025-11-05', first] as const,
      ['2025-12-05', done] as const,
      ['2026-01-05', again] as const,
      ['2026-02-05', done] as const,
    ],
    ['years/2026', 'years/2025', 'topics/nuisance-vehicles', ...statuses],
  ],
] as [string, [string, Partial<ConcernEntry>][], string[]][])('lists of %s', (_, days, lists) => {
  expect(ledgerLists(concerns(...days)).map(({ list, key }) => `${list}/${key}`)).toEqual(lists);
});
