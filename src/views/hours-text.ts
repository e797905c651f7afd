import { formatTimeRange } from '../domain/dates.ts';
import { days, type Hours } from '../domain/hours.ts';
import { joinWords } from './words.ts';

/** `Monday to Saturday, 10am to 6pm`, one line for each span. */
export function hoursLines(hours: Hours): string[] {
  return hours.map((span) => `${daysText(span.days)}, ${formatTimeRange(span.opens, span.closes)}`);
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
