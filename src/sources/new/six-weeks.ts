import { addDays, daysBetween, formatDate } from '../../domain/dates.ts';
import type { District } from '../../domain/site.ts';
import { countedMeetings } from '../../domain/standards/gaps.ts';

/** What a Local Community Meeting on a day means for the promise of R1: in sentences, with the days left or over. */
export function sixWeeksNotes(district: District, date: string, asOf: string, limit: number): string[] {
  const others = countedMeetings(district, asOf).filter((meeting) => meeting.date !== date);
  const before = others.findLast((meeting) => meeting.date < date)?.date;
  const after = others.find((meeting) => meeting.date > date)?.date;
  return [
    before === undefined
      ? gapWords(district.team.since, date, limit, 'the team began on')
      : gapWords(before, date, limit, 'the meeting of'),
    after === undefined
      ? `The one after it must be by ${formatDate(addDays(date, limit))}.`
      : gapWords(date, after, limit, 'it'),
  ];
}

function gapWords(from: string, to: string, limit: number, what: string): string {
  const days = daysBetween(from, to);
  const left = limit - days;
  const gap =
    what === 'it'
      ? `The next one is announced for ${formatDate(to)}, ${count(days)} after it`
      : `That is ${count(days)} after ${what} ${formatDate(from)}`;
  if (left >= 0)
    return `${gap}: within the ${count(limit)} promised (R1), ${left === 0 ? 'none' : left} left.`;
  const mend =
    what === 'it' ? 'Hold one between the two.' : `Choose ${formatDate(addDays(from, limit))} or earlier.`;
  return `${gap}: ${-left} more than the ${count(limit)} promised (R1). ${mend}`;
}

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
