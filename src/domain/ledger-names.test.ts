import { expect, test } from 'vitest';
import { foldLedger, type LedgerRecord } from './ledger.ts';

function raised(date: string, id: string, title: string): LedgerRecord {
  const entry = { id, title, said: 'They race.', topic: 'speeding', status: 'heard' as const };
  return { kind: 'meeting', key: date, file: `meetings/a/${date}.md`, date, entries: [entry] };
}

const problemsOf = (records: LedgerRecord[]) =>
  foldLedger(records).problems.map(({ file, field, message }) => `${file} ${field.join('.')}: ${message}`);

test.each(['years', 'topics', 'statuses', 'main', 'over-to-you'])('a concern cannot be called "%s"', (id) => {
  expect(problemsOf([raised('2026-10-20', id, 'Speeding')])).toEqual([
    `meetings/a/2026-10-20.md raised.0.id: A concern cannot be called "${id}": that address is taken.`,
  ]);
});

test('two concerns of one district cannot have one title, however it is written', () => {
  expect(
    problemsOf([
      raised('2026-10-20', 'speeding-a', 'Speeding in Fen Road'),
      raised('2026-11-20', 'speeding-b', 'Speeding in fen road'),
    ]),
  ).toEqual([
    'meetings/a/2026-11-20.md raised.0.title: The concern "speeding-a" has the title "Speeding in fen road" already.',
  ]);
});

test('names that only begin like one that is taken are free', () => {
  expect(problemsOf([raised('2026-10-20', 'years-of-noise', 'Noise')])).toEqual([]);
});
