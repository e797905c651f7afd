import { updatedOn, type Change } from '../domain/changes.ts';
import { formatDate } from '../domain/dates.ts';

/** What changed on a page, when: the same on every page about something published. */
export interface ChangesView {
  /** The day it was published or last changed, `YYYY-MM-DD`, and in words. */
  updated: { date: string; text: string };
  /** Corrections, each with its day. */
  lines: string[];
}

/** The last change of something published, and the list of them. */
export function changesView(thing: { published: string; changes: readonly Change[] }): ChangesView {
  const date = updatedOn(thing);
  return { updated: { date, text: formatDate(date) }, lines: changeLines(thing.changes) };
}

/** Corrections, each with its day: `10 November 2026: We first wrote …`. */
export function changeLines(changes: readonly Change[]): string[] {
  return changes.map(({ on, what }) => `${formatDate(on)}: ${what}`);
}
