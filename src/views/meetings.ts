import { addDays, formatDate, weekdayOf } from '../domain/dates.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { districtPath, emailHref, meetingPath, paths } from '../domain/urls.ts';
import { followCalendar, type FollowCalendar } from './follow-calendar.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import { kindLinks } from './meeting-kinds.ts';
import { allComing, comingMeetings, isOff, meetingRow, type MeetingRow } from './meeting-row.ts';
import type { Words } from './words.ts';

export interface MeetingsView {
  head: Head;
  title: string;
  lead: string;
  /** What is coming, then what was, newest first; never without a group. */
  groups: { title: string; id: string; rows: MeetingRow[]; none?: Words }[];
  /** The panel at the side: what to do if one cannot come. */
  aside: { title: string; words: Words; links: FrameLink[] };
  calendar: FollowCalendar;
  /** Each kind of meeting, with how many are to come; only where the list is of the force. */
  kinds?: { title: string; links: FrameLink[] };
}

/** The days for which the force's list looks ahead: the six weeks within which every team meets. */
const AHEAD_DAYS = 42;

/** `/meetings/`: what is coming in every district in the next six weeks, week by week. */
export function forceMeetingsView(site: Site): MeetingsView {
  const last = addDays(site.asOf, AHEAD_DAYS);
  const coming = allComing(site).filter(({ meeting }) => meeting.date <= last);
  const weeks = [...new Set(coming.map(({ meeting }) => mondayOf(meeting.date)))];
  const title = 'Meetings in the next six weeks';
  return {
    head: headOf(site, {
      path: paths.meetings,
      title,
      description: `Where and when to meet your community policing team in the next six weeks, in every district of ${site.force.name}.`,
      section: paths.meetings,
      feeds: [{ scope: {}, kind: 'meetings' }],
    }),
    title,
    lead: 'Come and tell your team what matters in your street. You need not book.',
    groups:
      weeks.length > 0
        ? weeks.map((monday) => ({
            title:
              monday < site.asOf
                ? `Until ${formatDate(addDays(monday, 6))}`
                : `Week of ${formatDate(monday)}`,
            id: `week-${monday}`,
            rows: coming
              .filter(({ meeting }) => mondayOf(meeting.date) === monday)
              .map(({ meeting, district }) => listedRow(meeting, district, site.asOf, district.name)),
          }))
        : [{ title: 'Coming', id: 'coming', rows: [], none: 'No meeting is announced in any district.' }],
    aside: {
      title: 'One district',
      words: 'All its meetings, also those of the past, with what was said.',
      links: site.districts.map(({ name, slug }) => ({ text: name, href: meetingPath(slug) })),
    },
    calendar: followCalendar(site, {}),
    kinds: { title: 'One kind', links: kindLinks(site) },
  };
}

/** `/<district>/meetings/`: what is coming, and all that was, with what was said. */
export function meetingsViews(site: Site): { params: { district: string }; view: MeetingsView }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    view: meetingsView(district, site),
  }));
}

function meetingsView(district: District, site: Site): MeetingsView {
  const coming = comingMeetings(district, site.asOf);
  const past = district.meetings.filter((meeting) => !coming.includes(meeting)).toReversed();
  const years = [...new Set(past.map(({ date }) => date.slice(0, 4)))];
  const row = (meeting: Meeting) => listedRow(meeting, district, site.asOf);
  const title = `Meetings in ${district.name}`;
  const write = { text: 'Write to the team', href: emailHref(district.email) };
  return {
    head: headOf(site, {
      path: meetingPath(district.slug),
      title,
      description: `When to meet the community policing team in ${district.name}, and what was said at each meeting.`,
      breadcrumbs: districtTrail(district),
      section: paths.meetings,
      district,
      feeds: [{ scope: { district: district.slug }, kind: 'meetings' }],
    }),
    title,
    lead: 'Come and tell us what matters where you live. Every meeting stays on this page, also the ones that were cancelled or that nobody came to.',
    groups: [
      {
        title: 'Coming',
        id: 'coming',
        rows: coming.map(row),
        none: ['No meeting is announced. ', write, ' and say which day and time would suit you.'],
      },
      ...years.map((year) => ({
        title: `Past meetings, ${year}`,
        id: `year-${year}`,
        rows: past.filter(({ date }) => date.startsWith(year)).map(row),
      })),
    ],
    aside: {
      title: 'You cannot come?',
      words: [write, ' and we take it to the next meeting. Tell us the day and the time: it counts.'],
      links: [
        { text: `All about ${district.name}`, href: districtPath(district.slug) },
        { text: 'Meetings in every district', href: paths.meetings },
      ],
    },
    calendar: followCalendar(site, { district: district.slug }),
  };
}

/**
 * In a list of meetings one that is off or moved says why, and where the list is of the force, each says in which
 * district.
 */
export function listedRow(meeting: Meeting, district: District, asOf: string, area?: string): MeetingRow {
  const row = meetingRow(meeting, district, asOf);
  const moved = meeting.status === 'scheduled' ? meeting.moved.at(-1)?.why : undefined;
  const detail = isOff(meeting) ? meeting.reason : [row.detail, moved].filter(Boolean).join('. ');
  const words = [area, detail].filter(Boolean).join(': ');
  return words ? { ...row, detail: words } : row;
}

/** The Monday of a day's week. */
function mondayOf(date: string): string {
  const since = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  return addDays(date, -since.indexOf(weekdayOf(date)));
}
