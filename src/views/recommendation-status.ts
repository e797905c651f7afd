import { daysBetween, formatDate } from '../domain/dates.ts';
import type { Recommendation } from '../domain/site.ts';

/** Each status in words. */
export const statusWords = {
  'awaiting-review': 'Awaiting review',
  'being-progressed': 'Being progressed',
  complete: 'Complete',
  superseded: 'Superseded',
  closed: 'Closed',
} as const;

/** Statuses after which nothing more is expected; only an inspector sets them. */
const ended: readonly string[] = ['complete', 'superseded', 'closed'];

/**
 * Where a recommendation stands: the last status, an inspector's before the force's own. A comment is not a status,
 * even one that says the matter can be closed.
 */
export function statusOf({ history }: Recommendation, force: string): { status: string; statusNote: string } {
  const last = standingEntry(history);
  const rule = `What ${force} writes about it is a comment and does not change the status.`;
  if (!last?.status) return { status: 'No status was set', statusNote: rule };
  const since = `${statusWords[last.status]} since ${formatDate(last.on)}`;
  if (last.by === 'force')
    return { status: `${since}, says ${force}`, statusNote: 'No inspector has set a status.' };
  const comment = history.findLast(({ by, comment: words, on }) => by === 'force' && words && on > last.on);
  const later = comment ? `${force} commented last on ${formatDate(comment.on)}. ` : '';
  return { status: since, statusNote: `${later}${rule}` };
}

/** The status that counts: the inspector's last, or the force's own where no inspector has set one. */
function standingEntry(history: Recommendation['history']): Recommendation['history'][number] | undefined {
  const statuses = history.filter(({ status }) => status !== undefined);
  return statuses.findLast(({ by }) => by === 'inspector') ?? statuses.at(-1);
}

/** How long it has been open, or how long it took until an inspector ended it. Days count from the first entry. */
export function openFact({ history }: Recommendation, asOf: string): { label: string; words: string } {
  const first = history[0]?.on ?? asOf;
  const standing = standingEntry(history);
  if (standing?.status && ended.includes(standing.status))
    return {
      label: 'Open for',
      words: `${dayCount(first, standing.on)}, until ${formatDate(standing.on)}`,
    };
  return {
    label: 'Open for',
    words: `${dayCount(first, asOf)} on ${formatDate(asOf)}, since ${formatDate(first)}`,
  };
}

/** `3,166 days`. */
function dayCount(from: string, to: string): string {
  const days = daysBetween(from, to);
  return days === 1 ? '1 day' : `${String(days).replace(/\B(?=(\d{3})+$)/g, ',')} days`;
}
