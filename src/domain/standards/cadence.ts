/** How often a team holds its Local Community Meeting (rules R1 and R2). */
import { addDays, daysBetween, formatDate, formatDayMonth, monthName } from '../dates.ts';
import type { District, Meeting } from '../site.ts';
import { meetingPath } from '../urls.ts';
import { inLastMonths } from './period.ts';
import type { CountedRow, Standing } from './standard.ts';

/** The days from one Local Community Meeting to the next. */
export interface Gap {
  /** `YYYY-MM-DD`: a meeting, or the day the team began. */
  from: string;
  /** `YYYY-MM-DD`: the next meeting, or `asOf` where none is announced. */
  to: string;
  days: number;
  /** Where it ends: the meeting's page, or the district's meetings where none is announced. */
  path: string;
  /** True for the gap that holds `asOf`. */
  present: boolean;
}

/**
 * The gaps between held meetings and future scheduled ones, oldest first. A meeting still called scheduled after its
 * day is not recorded and does not count; before the second meeting the first gap starts when the team began.
 */
export function meetingGaps(district: District, asOf: string): Gap[] {
  const points = countedMeetings(district, asOf);
  const starts = points.length === 1 ? [district.team.since] : [];
  const days = [...starts, ...points.map(({ date }) => date)];
  if (points.length === 0) return [];
  const gaps = days.slice(1).map((to, index) => {
    const from = days[index] ?? to;
    const stem = points.find(({ date }) => date === to)?.stem;
    return {
      from,
      to,
      days: daysBetween(from, to),
      path: meetingPath(district.slug, stem),
      present: from <= asOf && asOf < to,
    };
  });
  const last = days.at(-1) ?? asOf;
  if (asOf < last) return gaps;
  return [
    ...gaps,
    { from: last, to: asOf, days: daysBetween(last, asOf), path: meetingPath(district.slug), present: true },
  ];
}

/** Rule R1: the gap that holds today is within the limit; the worst of the last 12 months is told beside it. */
export function gapStanding(district: District, asOf: string, limit: number): Standing {
  const gaps = meetingGaps(district, asOf);
  const present = gaps.find((gap) => gap.present);
  if (!present)
    return {
      standard: 'R1',
      verdict: 'not-known',
      figure: 'No Local Community Meeting is on record.',
      mend: 'Hold a Local Community Meeting, and announce the next.',
      counted: [],
    };
  const past = gaps.filter((gap) => !gap.present && inLastMonths(gap.to, asOf, 12));
  const met = present.days <= limit;
  return {
    standard: 'R1',
    verdict: met ? 'met' : 'not-met',
    figure: `${presentWords(present, asOf)}${worstWords(past, limit)}.`,
    since: met ? present.from : addDays(present.from, limit + 1),
    ...(met ? {} : { mend: mendWords(present, asOf, limit) }),
    counted: [...past, present].map((gap) => gapRow(gap, limit)),
  };
}

/** Rule R2: a meeting is scheduled after today, no later than the limit after the last one held. */
export function announcedStanding(district: District, asOf: string, limit: number): Standing {
  const meetings = countedMeetings(district, asOf);
  const next = meetings.find(({ date, status }) => status === 'scheduled' && date > asOf);
  const last = meetings.filter(({ status }) => status === 'held').at(-1)?.date ?? district.team.since;
  const by = addDays(last, limit);
  if (!next)
    return {
      standard: 'R2',
      verdict: 'not-met',
      figure: 'None is announced.',
      mend:
        by > asOf
          ? `Announce one for ${formatDate(by)} or earlier.`
          : 'Announce one for the first day you can.',
      counted: [],
    };
  const met = next.date <= by;
  return {
    standard: 'R2',
    verdict: met ? 'met' : 'not-met',
    figure: `${formatDate(next.date)}, ${daysBetween(last, next.date)} days after the last.`,
    since: next.published,
    ...(met
      ? {}
      : {
          mend:
            by > asOf ? `Hold it by ${formatDate(by)}.` : 'It comes too late already; hold it as announced.',
        }),
    counted: [
      {
        label: formatDate(next.date),
        value: `${daysBetween(last, next.date)} days`,
        verdict: met ? 'met' : 'not-met',
        path: meetingPath(district.slug, next.stem),
      },
    ],
  };
}

function countedMeetings(district: District, asOf: string): Meeting[] {
  return district.meetings.filter(
    ({ kind, status, date }) =>
      kind === 'lcm' && (status === 'held' || (status === 'scheduled' && date >= asOf)),
  );
}

function presentWords(gap: Gap, asOf: string): string {
  return gap.to > asOf
    ? `${gap.days} days from the last to the next one`
    : `${gap.days} days since the last, and none is announced`;
}

/** `; once 49, in June`. */
function worstWords(gaps: readonly Gap[], limit: number): string {
  const over = gaps.filter(({ days }) => days > limit);
  const worst = over.toSorted((a, b) => b.days - a.days)[0];
  if (!worst) return '';
  const often = over.length === 1 ? 'once' : `${over.length} times over the limit, at worst`;
  return `; ${often} ${worst.days}, in ${monthName(worst.to.slice(0, 7))}`;
}

function mendWords(gap: Gap, asOf: string, limit: number): string {
  if (gap.to > asOf)
    return `The next meeting is on ${formatDayMonth(gap.to)}, ${gap.days} days after the last; the one after it must be within ${limit} days.`;
  return 'Hold a Local Community Meeting as soon as a room is free.';
}

function gapRow(gap: Gap, limit: number): CountedRow {
  return {
    label: `${formatDate(gap.from)} to ${formatDate(gap.to)}`,
    value: `${gap.days} days`,
    verdict: gap.days <= limit ? 'met' : 'not-met',
    path: gap.path,
  };
}
