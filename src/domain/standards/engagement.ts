/** When meetings are, how many and of what kinds (rules R8 and R21). */
import { formatDate, weekdayOf } from '../dates.ts';
import type { Limits } from '../limits.ts';
import { meetingKinds } from '../meeting.ts';
import type { District, Meeting } from '../site.ts';
import { meetingPath } from '../urls.ts';
import { districtFile } from './content-files.ts';
import { counted } from './count-words.ts';
import { inLastMonths, monthsBefore } from './period.ts';
import { notKnown, type CountedRow, type Standing } from './standard.ts';

export const timesOfDay = ['evening', 'daytime', 'weekend'] as const;
/** When in the week a meeting is: evening means from 17:00, Monday to Friday. */
type TimeOfDay = (typeof timesOfDay)[number];

const EVENING = '17:00';
/** How many meetings it takes to tell a pattern (rule R8). */
const ENOUGH = 3;
const within: Record<TimeOfDay, string> = {
  evening: 'in the evening',
  daytime: 'by day',
  weekend: 'at a weekend',
};

export function timeOfDay({ date, start }: Pick<Meeting, 'date' | 'start'>): TimeOfDay {
  const day = weekdayOf(date);
  if (day === 'Saturday' || day === 'Sunday') return 'weekend';
  return start >= EVENING ? 'evening' : 'daytime';
}

/** Meetings held in the last so many months, earliest first. */
export function heldMeetings(district: District, asOf: string, months: number): Meeting[] {
  return district.meetings.filter(
    ({ status, date }) => status === 'held' && inLastMonths(date, asOf, months),
  );
}

/** Rule R8: Local Community Meetings of 12 months are not all at one time of day. */
export function timesStanding(district: District, asOf: string): Standing {
  const lcms = heldMeetings(district, asOf, 12).filter(({ kind }) => kind === 'lcm');
  const rows = lcms.map((meeting) => meetingRow(meeting, district, timeOfDay(meeting)));
  if (lcms.length < ENOUGH)
    return notKnown(
      'R8',
      `${lcms.length === 0 ? 'None' : `Only ${lcms.length}`} held in 12 months; it takes ${ENOUGH} to tell.`,
      'Hold meetings, at different times.',
      rows,
    );
  const counts = timesOfDay.map((time) => ({
    time,
    number: lcms.filter((meeting) => timeOfDay(meeting) === time).length,
  }));
  const used = counts.filter(({ number }) => number > 0);
  const [only] = used;
  const met = used.length > 1;
  const figure = `${counts.map(({ time, number }) => `${number} ${time}`).join(', ')}.`;
  const mend = `Hold one that is not ${only ? within[only.time] : ''}.`;
  return {
    standard: 'R8',
    verdict: met ? 'met' : 'not-met',
    figure,
    counted: rows,
    ...(met
      ? {}
      : { mend, faults: [{ file: districtFile(district.slug), field: [], message: figure, fix: mend }] }),
  };
}

/** Rule R21: enough meetings of enough kinds in the period that `force.yaml` sets; a new team has time to get there. */
export function engagementStanding(district: District, asOf: string, limits: Limits['engagement']): Standing {
  const held = heldMeetings(district, asOf, limits.months);
  const kinds = new Set(held.map(({ kind }) => kind));
  const rows = held.map((meeting) => meetingRow(meeting, district, meetingKinds[meeting.kind].name));
  const figure = `${counted(held.length, 'meeting')} of ${counted(kinds.size, 'kind')} in ${counted(limits.months, 'month')}.`;
  const missing = [
    held.length < limits.meetings ? counted(limits.meetings - held.length, 'more meeting') : '',
    kinds.size < limits.kinds ? counted(limits.kinds - kinds.size, 'more kind') : '',
  ].filter(Boolean);
  if (missing.length === 0) return { standard: 'R21', verdict: 'met', figure, counted: rows };
  const mend = `It takes ${missing.join(' and ')}.`;
  if (monthsBefore(asOf, limits.months) < district.team.since)
    return notKnown(
      'R21',
      `${figure.slice(0, -1)}; the team began ${formatDate(district.team.since)}.`,
      mend,
      rows,
    );
  return {
    standard: 'R21',
    verdict: 'not-met',
    figure,
    mend,
    counted: rows,
    faults: [{ file: districtFile(district.slug), field: [], message: figure, fix: mend }],
  };
}

function meetingRow({ date, stem }: Meeting, { slug }: District, value: string): CountedRow {
  return { label: formatDate(date), value, path: meetingPath(slug, stem) };
}
