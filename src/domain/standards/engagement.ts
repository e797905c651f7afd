/** What is known of meetings, when they are and of what kinds (rules R7, R8 and R21). */
import { addDays, daysBetween, formatDate, weekdayOf } from '../dates.ts';
import type { Limits } from '../limits.ts';
import { meetingKinds } from '../meeting.ts';
import type { District, Meeting } from '../site.ts';
import { meetingPath } from '../urls.ts';
import { inLastMonths } from './period.ts';
import type { Standing, Verdict } from './standard.ts';

/** When in the week a meeting is: evening means from 17:00, Monday to Friday. */
export type TimeOfDay = 'evening' | 'daytime' | 'weekend';

export const timeNames: Record<TimeOfDay, string> = {
  evening: 'evening',
  daytime: 'daytime',
  weekend: 'weekend',
};

const EVENING = '17:00';
/** How many meetings it takes to tell a pattern (rule R8). */
const ENOUGH = 3;

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

/** Rule R7: attendance is recorded in time for each held meeting of 12 months. */
export function attendanceStanding(district: District, asOf: string, limit: number): Standing {
  const held = heldMeetings(district, asOf, 12);
  const rows = held.flatMap((meeting) => {
    const verdict = attendanceVerdict(meeting, asOf, limit);
    return verdict ? [{ meeting, verdict }] : [];
  });
  if (rows.length === 0)
    return {
      standard: 'R7',
      verdict: 'not-known',
      figure: 'No meeting of the last 12 months is due yet.',
      mend: 'Record how many came to the next meeting.',
      counted: [],
    };
  const good = rows.filter(({ verdict }) => verdict === 'met').length;
  const missed = rows.filter(({ verdict }) => verdict === 'not-met').map(({ meeting }) => meeting);
  const unrecorded = missed.filter(({ attendance }) => attendance === undefined);
  return {
    standard: 'R7',
    verdict: missed.length === 0 ? 'met' : 'not-met',
    figure: `${good} of ${rows.length} in time.`,
    ...(missed.length === 0
      ? {}
      : {
          mend:
            unrecorded.length > 0
              ? `Record how many came on ${unrecorded.map(({ date }) => formatDate(date)).join(', ')}.`
              : 'Record the next one in time.',
        }),
    counted: rows.map(({ meeting, verdict }) => ({
      label: formatDate(meeting.date),
      value:
        meeting.attendance === undefined
          ? 'not recorded'
          : meeting.attendance === 0
            ? 'nobody came'
            : `${meeting.attendance} came`,
      verdict,
      path: meetingPath(district.slug, meeting.stem),
    })),
  };
}

/** Rule R8: Local Community Meetings of 12 months are not all at one time of day. */
export function timesStanding(district: District, asOf: string): Standing {
  const lcms = heldMeetings(district, asOf, 12).filter(({ kind }) => kind === 'lcm');
  const counts = (Object.keys(timeNames) as TimeOfDay[]).map((time) => ({
    time,
    number: lcms.filter((meeting) => timeOfDay(meeting) === time).length,
  }));
  const kinds = counts.filter(({ number }) => number > 0);
  const verdict: Verdict = lcms.length < ENOUGH ? 'not-known' : kinds.length > 1 ? 'met' : 'not-met';
  const words = counts.map(({ time, number }) => `${number} ${timeNames[time]}`).join(', ');
  return {
    standard: 'R8',
    verdict,
    figure:
      lcms.length < ENOUGH
        ? `Only ${lcms.length} held in 12 months; it takes ${ENOUGH} to tell.`
        : `${words}.`,
    ...(verdict === 'met'
      ? {}
      : {
          mend:
            verdict === 'not-met'
              ? `Hold one that is not ${kinds[0]?.time === 'weekend' ? 'at a weekend' : kinds[0]?.time === 'evening' ? 'in the evening' : 'by day'}.`
              : 'Hold meetings, at different times.',
        }),
    counted: lcms.map((meeting) => ({
      label: formatDate(meeting.date),
      value: timeNames[timeOfDay(meeting)],
      verdict,
      path: meetingPath(district.slug, meeting.stem),
    })),
  };
}

/** Rule R21: enough meetings of enough kinds in the period that `force.yaml` sets. */
export function engagementStanding(district: District, asOf: string, limits: Limits['engagement']): Standing {
  const held = heldMeetings(district, asOf, limits.months);
  const kinds = new Set(held.map(({ kind }) => kind));
  const met = held.length >= limits.meetings && kinds.size >= limits.kinds;
  const missing = [
    held.length < limits.meetings ? `${limits.meetings - held.length} more meetings` : '',
    kinds.size < limits.kinds ? `${limits.kinds - kinds.size} more kinds` : '',
  ].filter(Boolean);
  return {
    standard: 'R21',
    verdict: met ? 'met' : 'not-met',
    figure: `${held.length} meetings of ${kinds.size} kinds in ${limits.months} months.`,
    ...(met ? {} : { mend: `It takes ${missing.join(' and ')}.` }),
    counted: held.map((meeting) => ({
      label: formatDate(meeting.date),
      value: meetingKinds[meeting.kind].name,
      verdict: 'met' as const,
      path: meetingPath(district.slug, meeting.stem),
    })),
  };
}

/** Undefined while there is still time to record it. */
function attendanceVerdict(meeting: Meeting, asOf: string, limit: number): Verdict | undefined {
  if (meeting.attendance !== undefined)
    return daysBetween(meeting.date, meeting.attendance_on ?? meeting.date) <= limit ? 'met' : 'not-met';
  return asOf <= addDays(meeting.date, limit) ? undefined : 'not-met';
}
