import type { ConcernEntry } from '../domain/concern.ts';
import type { LedgerRecord } from '../domain/ledger.ts';

/** What the first entry of a concern carries. */
export const first = { title: 'Bikes', said: 'They race on the field.', topic: 'nuisance-vehicles' };

/** A report with entries about the concern `bikes`. */
export function report(month: string, date: string, ...entries: Partial<ConcernEntry>[]): LedgerRecord {
  return { kind: 'report', key: month, file: `reports/a/${month}.md`, date, entries: entries.map(entry) };
}

/** A meeting at which the concern `bikes` was raised. */
export function meeting(date: string, ...entries: Partial<ConcernEntry>[]): LedgerRecord {
  return { kind: 'meeting', key: date, file: `meetings/a/${date}.md`, date, entries: entries.map(entry) };
}

function entry(fields: Partial<ConcernEntry>): ConcernEntry {
  return { id: 'bikes', status: 'heard', ...fields };
}
