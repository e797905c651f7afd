import { calendarSince } from './calendar.ts';
import type { MeetingKind } from './meeting.ts';
import { compareText } from './problem.ts';
import { shownKinds } from './shown-kinds.ts';
import type { District, Meeting, Site } from './site.ts';
import { calendarPath, meetingCalendarPath } from './subscription-urls.ts';

/** A meeting with the district whose it is. */
export interface DistrictMeeting {
  meeting: Meeting;
  district: District;
}

/** Which meetings a calendar holds: of the force or a district, of all kinds or of one; or one meeting alone. */
export interface CalendarContents {
  path: string;
  district?: District;
  kind?: MeetingKind;
  single?: Meeting;
  /** Earliest first. */
  meetings: DistrictMeeting[];
}

/**
 * Every calendar of the site. A kind keeps its calendar once there was a meeting of it: an address is for good, also
 * when nothing is announced. Meetings of more than a year ago stay in their own files only.
 */
export function calendarsOf(site: Site): CalendarContents[] {
  const all = site.districts.flatMap((district) =>
    district.meetings.map((meeting) => ({ meeting, district })),
  );
  const scopes: Omit<CalendarContents, 'path' | 'meetings'>[] = [
    {},
    ...shownKinds(site).map((kind) => ({ kind })),
    ...site.districts.flatMap((district) => [
      { district },
      ...[...new Set(district.meetings.map(({ kind }) => kind))].sort().map((kind) => ({ district, kind })),
    ]),
  ];
  const since = calendarSince(site.asOf);
  const recent = all
    .filter(({ meeting }) => meeting.date >= since)
    .sort((a, b) => compareText(sortKey(a.meeting), sortKey(b.meeting)));
  return [
    ...scopes.map(({ district, kind }) => ({
      path: calendarPath({ ...(district ? { district: district.slug } : {}), ...(kind ? { kind } : {}) }),
      ...(district ? { district } : {}),
      ...(kind ? { kind } : {}),
      meetings: recent.filter(
        (one) =>
          (district === undefined || one.district === district) &&
          (kind === undefined || one.meeting.kind === kind),
      ),
    })),
    ...all.map(({ meeting, district }) => ({
      path: meetingCalendarPath(district.slug, meeting.stem),
      district,
      single: meeting,
      meetings: [{ meeting, district }],
    })),
  ];
}

function sortKey({ date, start, id }: Meeting): string {
  return `${date} ${start} ${id}`;
}
