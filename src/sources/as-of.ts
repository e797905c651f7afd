import type { ContentEntry } from '../domain/collections.ts';
import { isPlainDate } from '../domain/dates.ts';

/**
 * The day the site takes as today, `YYYY-MM-DD`: the demonstration's date, else today in London. This is the only
 * place that reads a clock, and it reads it once: a build that runs past midnight keeps its day.
 */
export function asOfDay(entries: readonly ContentEntry[]): string {
  const force = entries.find(({ collection }) => collection === 'force')?.data;
  const { demonstration, demonstration_date: day } = (force ?? {}) as Record<string, unknown>;
  return demonstration === true && typeof day === 'string' && isPlainDate(day) ? day : today;
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
}).formatToParts(new Date());

const today = (['year', 'month', 'day'] as const)
  .map((type) => parts.find((part) => part.type === type)?.value ?? '')
  .join('-');
