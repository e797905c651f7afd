import { isOpen, type ConcernEntry, type ConcernStatus } from './concern.ts';
import { daysBetween } from './dates.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { nameProblems, twiceProblem } from './ledger-names.ts';
import { historyProblems } from './ledger-rules.ts';
import { compareText, type Problem } from './problem.ts';

/** A report or meeting as the ledger reads it. `date` is what its entries happened on unless they say otherwise. */
export interface LedgerRecord {
  kind: 'meeting' | 'report';
  /** The meeting's stem or the report's month. */
  key: string;
  file: string;
  date: string;
  entries: readonly ConcernEntry[];
}

/** One event in the life of a concern, with the record it stands in. */
export interface ConcernStep {
  on: string;
  status: ConcernStatus;
  did?: string;
  because?: string;
  reason?: ConcernEntry['reason'];
  by?: string;
  to?: ConcernEntry['to'];
  due?: string;
  in: { kind: 'meeting' | 'report'; key: string };
}

/** Something residents told the team, with all that became of it. Dates are `YYYY-MM-DD`. */
export interface Concern {
  /** Unique within its district, for life. */
  concern: string;
  title: string;
  said: string;
  topic: string;
  place?: string;
  how?: ConcernEntry['how'];
  from?: ConcernEntry['from'];
  /** Oldest first; never empty. */
  steps: ConcernStep[];
  status: ConcernStatus;
  open: boolean;
  openedOn: string;
  /** Only while closed. */
  closedOn?: string;
  /** Days from first heard to closed; only while closed. */
  days?: number;
  /** When residents hear more; only while open. */
  due?: string;
}

/**
 * Folds the entries of a district's reports and meetings into its concerns, in order of date, meeting before
 * report, path, position. The order of `records` does not matter.
 * @returns concerns by the day they were opened, then by name, and every breach of the rules (R4 among them)
 */
export function foldLedger(records: readonly LedgerRecord[]): { concerns: Concern[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const histories = new Map<string, LedgerEvent[]>();
  for (const event of records.flatMap(eventsOf).sort(byEvent)) {
    const history = histories.get(event.entry.id) ?? [];
    const twice = history.find(({ record }) => record.file === event.record.file);
    if (twice) problems.push(twiceProblem(event));
    else histories.set(event.entry.id, [...history, event]);
  }
  problems.push(...nameProblems([...histories.values()]));
  const ids = [...histories].filter(([, [first]]) => first?.entry.title !== undefined).map(([id]) => id);
  const concerns = [...histories.values()].flatMap((history) => {
    problems.push(...historyProblems(history, ids));
    return foldHistory(history) ?? [];
  });
  concerns.sort((a, b) => compareText(a.openedOn, b.openedOn) || compareText(a.concern, b.concern));
  return { concerns, problems };
}

function eventsOf(record: LedgerRecord): LedgerEvent[] {
  const list = record.kind === 'meeting' ? 'raised' : 'concerns';
  return record.entries.map((entry, index) => ({
    entry,
    record,
    on: entry.on ?? record.date,
    field: [list, index],
  }));
}

function byEvent(a: LedgerEvent, b: LedgerEvent): number {
  return (
    compareText(a.on, b.on) ||
    compareText(a.record.kind, b.record.kind) ||
    compareText(a.record.file, b.record.file) ||
    Number(a.field[1]) - Number(b.field[1])
  );
}

function foldHistory(history: readonly LedgerEvent[]): Concern | undefined {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return undefined;
  const { title, said, topic, place, how, from } = first.entry;
  if (title === undefined || said === undefined || topic === undefined) return undefined;
  const open = isOpen(last.entry.status);
  return {
    concern: first.entry.id,
    title,
    said,
    topic,
    ...(place === undefined ? {} : { place }),
    ...(how === undefined ? {} : { how }),
    ...(from === undefined ? {} : { from }),
    steps: history.map(stepOf),
    status: last.entry.status,
    open,
    openedOn: first.on,
    ...(open ? {} : { closedOn: last.on, days: daysBetween(first.on, last.on) }),
    ...(open && last.entry.due !== undefined ? { due: last.entry.due } : {}),
  };
}

function stepOf({ entry, record, on }: LedgerEvent): ConcernStep {
  const { status, did, because, reason, by, to, due } = entry;
  const optional = Object.entries({ did, because, reason, by, to, due }).filter(
    ([, value]) => value !== undefined,
  );
  return { on, status, ...Object.fromEntries(optional), in: { kind: record.kind, key: record.key } };
}
