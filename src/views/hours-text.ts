import { addDays, formatDayMonth, formatTimeRange, monthOf, weekdayOf } from '../domain/dates.ts';
import { days, type Exceptions, type Hours } from '../domain/hours.ts';
import { compareText } from '../domain/problem.ts';
import { joinWords } from './words.ts';

/** `Monday to Saturday, 10am to 6pm`, one line for each span. */
export function hoursLines(hours: Hours): string[] {
  return hours.map((span) => `${daysText(span.days)}, ${formatTimeRange(span.opens, span.closes)}`);
}

/** How many days ahead an exception is told in words. */
const DAYS_TOLD = 60;

/**
 * Exceptions of the next weeks, earliest first: a line for each day with other hours, `Thursday 24 December, 10am to 2pm
 * (Christmas Eve)`, and one for all that is closed, `Closed Friday 25 to Saturday 26 December (Christmas)`.
 */
export function exceptionLines(exceptions: Exceptions, asOf: string): string[] {
  const told = exceptions
    .filter(({ on, until = on }) => asOf <= until && on <= addDays(asOf, DAYS_TOLD))
    .toSorted((a, b) => compareText(a.on, b.on));
  const closed = told
    .filter(({ opens }) => opens === undefined)
    .map(({ on, until, why }) => `${dayText(on, until)} (${why})`);
  const other = told.flatMap(({ on, until, opens, closes, why }) =>
    opens === undefined ? [] : [`${dayText(on, until)}, ${formatTimeRange(opens, closes)} (${why})`],
  );
  return [...other, ...(closed.length > 0 ? [`Closed ${closed.join(', ')}`] : [])];
}

/** `Friday 25 December`, or `Friday 25 to Saturday 26 December`. */
function dayText(on: string, until = on): string {
  const last = `${weekdayOf(until)} ${formatDayMonth(until)}`;
  if (until === on) return last;
  const day = monthOf(on) === monthOf(until) ? String(Number(on.slice(8))) : formatDayMonth(on);
  return `${weekdayOf(on)} ${day} to ${last}`;
}

/** Days that follow one another, over the end of the week too, become `Sunday to Thursday`; others are listed. */
function daysText(open: readonly (typeof days)[number][]): string {
  if (open.length === days.length) return 'Every day';
  const isOpen = (index: number) => open.includes(days[(index + 7) % 7] as (typeof days)[number]);
  const starts = days.flatMap((_, index) => (isOpen(index) && !isOpen(index - 1) ? [index] : []));
  const runs = starts.map((start) => {
    let end = start;
    while (isOpen(end + 1)) end++;
    return end === start
      ? name(start)
      : end === start + 1
        ? `${name(start)} and ${name(end)}`
        : `${name(start)} to ${name(end)}`;
  });
  return joinWords(runs);
}

function name(index: number): string {
  const day = days[index % 7] ?? '';
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
}
