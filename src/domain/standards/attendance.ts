/** Whether it is known how many came to each meeting (rule R7). */
import { addDays, daysBetween, formatDate } from '../dates.ts';
import type { District, Meeting } from '../site.ts';
import { meetingPath } from '../urls.ts';
import { meetingFile } from './content-files.ts';
import { counted } from './count-words.ts';
import { heldMeetings } from './engagement.ts';
import { notKnown, type Fault, type Standing, type Verdict } from './standard.ts';

/** How many came to a meeting, in words; nobody is a number too. */
export function attendanceWords(attendance: number | undefined): string {
  if (attendance === undefined) return 'not recorded';
  return attendance === 0 ? 'nobody came' : `${attendance} came`;
}

/** Rule R7: attendance is recorded in time for each held meeting of 12 months. */
export function attendanceStanding(district: District, asOf: string, limit: number): Standing {
  const rows = heldMeetings(district, asOf, 12).flatMap((meeting) => {
    const verdict = attendanceVerdict(meeting, asOf, limit);
    return verdict ? [{ meeting, verdict }] : [];
  });
  if (rows.length === 0)
    return notKnown(
      'R7',
      'No meeting of the last 12 months is due yet.',
      'Record how many came to the next meeting.',
    );
  const missed = rows.filter(({ verdict }) => verdict === 'not-met').map(({ meeting }) => meeting);
  const standing: Standing = {
    standard: 'R7',
    verdict: missed.length === 0 ? 'met' : 'not-met',
    figure: `${rows.length - missed.length} of ${rows.length} in time.`,
    counted: rows.map(({ meeting, verdict }) => ({
      label: formatDate(meeting.date),
      value: attendanceWords(meeting.attendance),
      ...(meeting.attendance === undefined ? {} : { number: meeting.attendance }),
      verdict,
      path: meetingPath(district.slug, meeting.stem),
    })),
  };
  const [oldest] = missed;
  if (!oldest) return standing;
  const unrecorded = missed.filter(({ attendance }) => attendance === undefined);
  return {
    ...standing,
    since: addDays(oldest.date, limit + 1),
    mend:
      unrecorded.length > 0
        ? `Record how many came on ${unrecorded.map(({ date }) => formatDate(date)).join(', ')}.`
        : 'Record the next one in time.',
    faults: missed.map((meeting) => attendanceFault(meeting, district, limit)),
  };
}

/** Undefined while there is still time to record it. */
function attendanceVerdict(meeting: Meeting, asOf: string, limit: number): Verdict | undefined {
  if (meeting.attendance !== undefined)
    return daysBetween(meeting.date, meeting.attendance_on ?? meeting.date) <= limit ? 'met' : 'not-met';
  return asOf <= addDays(meeting.date, limit) ? undefined : 'not-met';
}

function attendanceFault(meeting: Meeting, { slug }: District, limit: number): Fault {
  const file = meetingFile(slug, meeting.stem);
  return meeting.attendance === undefined
    ? {
        file,
        field: ['attendance'],
        message: 'Nobody has recorded how many residents came.',
        fix: 'Write "attendance:" and the number; 0 is a number too.',
      }
    : {
        file,
        field: ['attendance_on'],
        message: `The number was recorded more than ${counted(limit, 'day')} after the meeting.`,
        fix: 'Record the next one in time.',
      };
}
