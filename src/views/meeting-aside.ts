import { meetingKindFacts } from '../domain/meeting-kind.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { districtPath, emailHref, meetingKindPath, meetingPath } from '../domain/urls.ts';
import { addToCalendar, type CalendarLink } from './add-to-calendar.ts';
import type { FrameLink } from './frame.ts';
import { isOff, meetingRow, nextMeeting, type MeetingRow } from './meeting-row.ts';
import { reachBriefly, replyPromise } from './reach.ts';
import type { Words } from './words.ts';

/** What to go to instead, or next, and how to reach the team without going. */
export interface MeetingAside {
  title: string;
  meeting?: MeetingRow;
  /** How to put the other meeting into one's calendar. */
  calendar: CalendarLink[];
  words: Words;
  /** The other ways to tell the police something, while the meeting is near. */
  reach: Words[];
  /** More meetings: all of the district, and all of this kind. */
  more: FrameLink[];
}

/** How many of a district's last meetings show the next one live; older ones link, so that they never change. */
const LIVE_MEETINGS = 3;

export function meetingAside(meeting: Meeting, district: District, site: Site): MeetingAside {
  const next = nextMeeting(district, site.asOf);
  const other = next?.id === meeting.id ? undefined : next;
  const past = meeting.date < site.asOf;
  const title = isOff(meeting)
    ? 'Instead'
    : past || meeting.status === 'held'
      ? 'Next meeting'
      : 'If you cannot come';
  const more = [
    { text: `All meetings in ${district.name}`, href: meetingPath(district.slug) },
    {
      text: `${meetingKindFacts[meeting.kind].many} in every district`,
      href: meetingKindPath(meeting.kind),
    },
  ];
  if (past && !isLive(meeting, district, site.asOf))
    return { title, calendar: [], words: [nextLink(district)], reach: [], more };
  const email = {
    text: title === 'If you cannot come' ? 'Write to the team' : 'Email the team',
    href: emailHref(district.email),
  };
  const lead = leadOf(title, other !== undefined);
  return {
    title,
    ...(other ? { meeting: meetingRow(other, district, site.asOf) } : {}),
    calendar: other && title === 'Instead' ? addToCalendar(other, district, site).slice(0, 1) : [],
    words: [...(lead ? [lead] : []), email, '. ', ...replyPromise(site)],
    reach: reachBriefly(site),
    more,
  };
}

function leadOf(title: string, announced: boolean): string {
  if (title === 'If you cannot come') return '';
  const cannot = title === 'Instead' ? 'Cannot wait? ' : 'Cannot come? ';
  return announced ? cannot : 'No other meeting is announced yet. ';
}

function nextLink(district: District): { text: string; href: string } {
  return {
    text: `The next meeting in ${district.name}`,
    href: `${districtPath(district.slug)}#next-meeting`,
  };
}

function isLive(meeting: Meeting, district: District, asOf: string): boolean {
  return district.meetings
    .filter(({ date }) => date < asOf)
    .slice(-LIVE_MEETINGS)
    .includes(meeting);
}
