import { daysBetween } from '../dates.ts';
import type { District, Meeting } from '../site.ts';
import { inLastMonths } from './period.ts';

/** The days from one Local Community Meeting to the next. */
export interface Gap {
  /** `YYYY-MM-DD`: a meeting, or the day the team began. */
  from: string;
  /** `YYYY-MM-DD`: the next meeting, or `asOf` where none is announced. */
  to: string;
  days: number;
  /** The meeting that ends it; missing where none is announced. */
  stem?: string;
  /** True for the gap that holds `asOf`. */
  present: boolean;
  /** True where it begins with the team, before its first meeting. */
  first: boolean;
}

/**
 * The gaps between held meetings and scheduled ones from `asOf` on, oldest first. A meeting still called scheduled
 * after its day is not recorded and does not count. Until a team's second meeting the first gap starts with the team.
 */
export function meetingGaps(district: District, asOf: string): Gap[] {
  const meetings = countedMeetings(district, asOf);
  const [first] = meetings;
  if (!first) return [];
  const { since } = district.team;
  const isNew = meetings.filter(({ date }) => date <= asOf).length < 2;
  const early = isNew && since < first.date ? [since] : [];
  const starts = [...early, ...meetings.map(({ date }) => date)];
  const ends: Pick<Meeting, 'date' | 'stem'>[] = early.length > 0 ? meetings : meetings.slice(1);
  const gaps = ends.map(({ date, stem }, index): Gap => {
    const from = starts[index] ?? date;
    const present = from <= asOf && asOf < date;
    return { from, to: date, days: daysBetween(from, date), stem, present, first: from === early[0] };
  });
  const last = starts.at(-1) ?? asOf;
  if (asOf < last) return gaps;
  return [...gaps, { from: last, to: asOf, days: daysBetween(last, asOf), present: true, first: false }];
}

/** The gaps a verdict is about and tells of: those that ended in the last 12 months, and the present one. */
export function recentGaps(district: District, asOf: string): Gap[] {
  return meetingGaps(district, asOf).filter(({ present, to }) => present || inLastMonths(to, asOf, 12));
}

/** Held ones and those to come, one for each day, earliest first. */
export function countedMeetings({ meetings }: District, asOf: string): Meeting[] {
  const lcms = meetings.filter(
    ({ kind, status, date }) =>
      kind === 'lcm' && (status === 'held' || (status === 'scheduled' && date >= asOf)),
  );
  return lcms.filter(({ date }, index) => date !== lcms[index - 1]?.date);
}
