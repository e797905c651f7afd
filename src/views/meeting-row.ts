import { formatDayMonth, formatLongDate, formatTimeRange } from '../domain/dates.ts';
import { meetingKinds } from '../domain/meeting.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { meetingPath } from '../domain/urls.ts';
import { clip } from './fit-lines.ts';
import { leafOf, type LeafDate } from './leaf.ts';

export interface MeetingRow {
  leaf: LeafDate;
  title: string;
  href: string;
  /** The whole date in words. */
  date: string;
  detail?: string;
  status?: { kind: 'cancelled' | 'postponed' | 'moved' | 'not-known'; word: string };
}

/** How many letters of a reason stand in a list; the meeting's page has all of it. */
const REASON = 130;

/** `Local Community Meeting, Aveley`, or the meeting's own title. */
export function meetingTitle(meeting: Meeting): string {
  return meeting.title ?? `${meetingKinds[meeting.kind].name}, ${meeting.venue.place}`;
}

/** A meeting in a list. */
export function meetingRow(meeting: Meeting, district: District, asOf: string): MeetingRow {
  const status = rowStatus(meeting, asOf);
  return {
    leaf: leafOf(meeting.date),
    title: meetingTitle(meeting),
    href: meetingPath(district.slug, meeting.stem),
    date: formatLongDate(meeting.date),
    ...rowDetail(meeting),
    ...(status ? { status } : {}),
  };
}

/** True when it will not take place on the day given. */
export function isOff(meeting: Meeting): boolean {
  return meeting.status === 'cancelled' || meeting.status === 'postponed';
}

/** Meetings still to come on `asOf`, earliest first; cancelled ones stay in the list. */
export function comingMeetings(district: District, asOf: string): Meeting[] {
  return district.meetings.filter(({ date, status }) => date >= asOf && status !== 'held');
}

/** The next meeting that residents can go to: a Local Community Meeting if one is announced, else any that is open. */
export function nextMeeting(district: District, asOf: string): Meeting | undefined {
  const open = comingMeetings(district, asOf).filter((meeting) => !isOff(meeting));
  return open.find(({ kind }) => kind === 'lcm') ?? open[0];
}

/** The coming meetings of all districts, earliest first. */
export function allComing(site: Site): { meeting: Meeting; district: District }[] {
  return site.districts
    .flatMap((district) => comingMeetings(district, site.asOf).map((meeting) => ({ meeting, district })))
    .sort((a, b) =>
      sortKey(a.meeting) < sortKey(b.meeting) ? -1 : sortKey(a.meeting) > sortKey(b.meeting) ? 1 : 0,
    );
}

function sortKey({ date, start, id }: Meeting): string {
  return `${date} ${start} ${id}`;
}

/** When and where, and how many came; of one that is off, why (rule R6). */
function rowDetail(meeting: Meeting): { detail?: string } {
  if (isOff(meeting)) return meeting.reason ? { detail: clip(meeting.reason, REASON) } : {};
  const came =
    meeting.attendance === undefined
      ? ''
      : meeting.attendance === 0
        ? '. Nobody came'
        : `. ${meeting.attendance} came`;
  const where = `${formatTimeRange(meeting.start, meeting.end)}, ${meeting.venue.name}`;
  return { detail: meeting.status === 'held' ? `${where}${came}` : where };
}

function rowStatus(meeting: Meeting, asOf: string): MeetingRow['status'] {
  if (meeting.status === 'cancelled') return { kind: 'cancelled', word: 'Cancelled' };
  if (meeting.status === 'postponed') return { kind: 'postponed', word: 'Postponed' };
  if (meeting.status === 'scheduled' && meeting.date < asOf)
    return { kind: 'not-known', word: 'Not recorded' };
  const [first] = meeting.moved;
  return first && meeting.status === 'scheduled'
    ? { kind: 'moved', word: `Moved from ${formatDayMonth(first.from)}` }
    : undefined;
}
