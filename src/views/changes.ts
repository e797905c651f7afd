import type { Change } from '../domain/changes.ts';
import { formatDate } from '../domain/dates.ts';

/** Corrections, each with its day: `10 November 2026: We first wrote …`. */
export function changeLines(changes: readonly Change[]): string[] {
  return changes.map(({ on, what }) => `${formatDate(on)}: ${what}`);
}
