import { concernStatuses, isOpen } from './concern.ts';
import type { Concern } from './ledger.ts';
import { compareText } from './problem.ts';
import { topicsOf } from './told-topics.ts';

/** A part of a district's ledger that has a page of its own, such as all concerns of one topic. */
export interface LedgerList {
  list: 'years' | 'topics' | 'statuses';
  key: string;
}

/** The parts of a ledger: each year in which something was closed, each topic that was raised, every status. */
export function ledgerLists(concerns: readonly Concern[]): LedgerList[] {
  if (concerns.length === 0) return [];
  const topics = topicsOf(concerns);
  return [
    ...closingYears(concerns).map((key) => ({ list: 'years' as const, key })),
    ...topics.map((key) => ({ list: 'topics' as const, key })),
    ...concernStatuses.map((key) => ({ list: 'statuses' as const, key })),
  ];
}

/** The years in which concerns were closed, newest first; a year stays when one of them is opened again. */
export function closingYears(concerns: readonly Concern[]): string[] {
  const closings = concerns.flatMap(({ steps }) => steps.filter(({ status }) => !isOpen(status)));
  return [...new Set(closings.map(({ on }) => on.slice(0, 4)))].sort(compareText).reverse();
}
