/** How often a team holds its Local Community Meeting (rules R1 and R2). */
import { addDays, daysBetween, formatDate, formatDayMonth, monthName } from '../dates.ts';
import type { District, Meeting } from '../site.ts';
import { meetingPath } from '../urls.ts';
import { districtFile, meetingFile } from './content-files.ts';
import { counted } from './count-words.ts';
import { countedMeetings, recentGaps, type Gap } from './gaps.ts';
import { notKnown, type CountedRow, type Fault, type Standing } from './standard.ts';

/** Rule R1: the gap that holds today is within the limit; the worst of the last 12 months is told beside it. */
export function gapStanding(district: District, asOf: string, limit: number): Standing {
  const gaps = recentGaps(district, asOf);
  const present = gaps.find((gap) => gap.present);
  if (!present)
    return notKnown(
      'R1',
      'No Local Community Meeting is on record.',
      'Hold a Local Community Meeting, and announce the next.',
    );
  const met = present.days <= limit;
  const figure = `${presentWords(present)}${worstWords(gaps, limit)}.`;
  const mend = mendWords(present, asOf, limit);
  const over = addDays(present.from, limit + 1);
  return {
    standard: 'R1',
    verdict: met ? 'met' : 'not-met',
    figure,
    // A gap that will be too long is known to be so before its limit has passed: then no day can be named.
    ...(met ? { since: present.from } : over <= asOf ? { since: over } : {}),
    ...(met ? {} : { mend, faults: [faultAt(district, present.stem, figure, mend)] }),
    counted: gaps.map((gap) => gapRow(gap, district, limit)),
  };
}

/** Rule R2: a meeting is scheduled after today, no later than the limit after the last one. */
export function announcedStanding(district: District, asOf: string, limit: number): Standing {
  const meetings = countedMeetings(district, asOf);
  const next = meetings.find(({ date }) => date > asOf);
  const last = meetings.findLast(({ date }) => date <= asOf)?.date;
  const from = last ?? district.team.since;
  const by = addDays(from, limit);
  const broken = wasEverInTime(district, from, by, next) ? {} : { since: from };
  if (!next) {
    const mend =
      by > asOf
        ? `Announce one for ${formatDate(by)} or earlier.`
        : 'Announce one for the first day you can.';
    const figure = 'None is announced.';
    return {
      standard: 'R2',
      verdict: 'not-met',
      figure,
      ...broken,
      mend,
      counted: [],
      faults: [faultAt(district, undefined, figure, mend)],
    };
  }
  const days = daysBetween(from, next.date);
  const met = next.date <= by;
  const figure = `${formatDate(next.date)}, ${counted(days, 'day')} after ${last ? 'the last' : 'the team began'}.`;
  const mend =
    by > asOf ? `Hold it by ${formatDate(by)}.` : 'It comes too late already; hold it as announced.';
  return {
    standard: 'R2',
    verdict: met ? 'met' : 'not-met',
    figure,
    ...(met
      ? { since: next.published }
      : { ...broken, mend, faults: [faultAt(district, next.stem, figure, mend)] }),
    counted: [
      {
        label: formatDate(next.date),
        value: counted(days, 'day'),
        number: days,
        verdict: met ? 'met' : 'not-met',
        path: meetingPath(district.slug, next.stem),
      },
    ],
  };
}

/** True where a meeting in time stood here and was called off or moved since: content does not tell when. */
function wasEverInTime({ meetings }: District, from: string, by: string, next?: Meeting): boolean {
  const isInTime = (date: string) => from < date && date <= by;
  return (
    (next?.moved ?? []).some((move) => isInTime(move.from)) ||
    meetings.some(({ kind, status, date }) => kind === 'lcm' && isInTime(date) && status !== 'held')
  );
}

function presentWords({ days, stem, first }: Gap): string {
  if (stem === undefined) return `${counted(days, 'day')} since the last, and none is announced`;
  return first
    ? `${counted(days, 'day')} from the start of the team to its first meeting`
    : `${counted(days, 'day')} from the last to the next one`;
}

/** `; once 49, in June`. */
function worstWords(gaps: readonly Gap[], limit: number): string {
  const over = gaps.filter(({ days, present }) => days > limit && !present);
  const worst = over.toSorted((a, b) => b.days - a.days)[0];
  if (!worst) return '';
  const often = over.length === 1 ? 'once' : `${over.length} times over the limit, at worst`;
  return `; ${often} ${worst.days}, in ${monthName(worst.to.slice(0, 7))}`;
}

function mendWords({ from, to, stem, days }: Gap, asOf: string, limit: number): string {
  const by = addDays(from, limit);
  if (by > asOf) return `Hold one by ${formatDate(by)}.`;
  if (stem === undefined) return 'Hold a Local Community Meeting as soon as a room is free.';
  return `The next meeting is on ${formatDayMonth(to)}, ${days} days after the last; the one after it must be within ${limit} days.`;
}

function gapRow({ from, to, days, stem }: Gap, { slug }: District, limit: number): CountedRow {
  return {
    label: `${formatDate(from)} to ${formatDate(to)}`,
    value: counted(days, 'day'),
    number: days,
    verdict: days <= limit ? 'met' : 'not-met',
    path: meetingPath(slug, stem),
  };
}

function faultAt({ slug }: District, stem: string | undefined, message: string, fix: string): Fault {
  return stem === undefined
    ? { file: districtFile(slug), field: [], message, fix }
    : { file: meetingFile(slug, stem), field: ['status'], message, fix };
}
