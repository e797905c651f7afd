import { addDays } from '../domain/dates.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { emailHref, meetingPath, paths } from '../domain/urls.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import { allComing, comingMeetings, meetingRow, type MeetingRow } from './meeting-row.ts';
import type { Words } from './words.ts';

export interface MeetingsView {
  head: Head;
  title: string;
  lead: string;
  coming: MeetingRow[];
  /** Past meetings, newest year first. */
  past: { title: string; id: string; rows: MeetingRow[] }[];
  note?: Words;
}

/** The days for which the force's list looks ahead: the six weeks within which every team meets. */
const AHEAD_DAYS = 42;

/** `/meetings/`: what is coming in every district in the next six weeks. */
export function forceMeetingsView(site: Site): MeetingsView {
  const last = addDays(site.asOf, AHEAD_DAYS);
  const coming = allComing(site).filter(({ meeting }) => meeting.date <= last);
  return {
    head: headOf(site, {
      path: paths.meetings,
      title: 'Meetings in the next six weeks',
      description: `Where and when to meet your community policing team in the next six weeks, in every district of ${site.force.name}.`,
      section: paths.meetings,
    }),
    title: 'Meetings in the next six weeks',
    lead: 'Come and tell your team what matters in your street. You need not book.',
    coming: coming.map(({ meeting, district }) => meetingRow(meeting, district, site.asOf)),
    past: [],
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
  const row = (meeting: Meeting) => meetingRow(meeting, district, site.asOf);
  return {
    head: headOf(site, {
      path: meetingPath(district.slug),
      title: `Meetings in ${district.name}`,
      description: `When to meet the community policing team in ${district.name}, and what was said at each meeting.`,
      breadcrumbs: districtTrail(district),
      section: paths.meetings,
      district,
    }),
    title: `Meetings in ${district.name}`,
    lead: 'Come and tell us what matters where you live. Every meeting stays on this page, also the ones that were cancelled or that nobody came to.',
    coming: coming.map(row),
    past: years.map((year) => ({
      title: `Held in ${year}`,
      id: `year-${year}`,
      rows: past.filter(({ date }) => date.startsWith(year)).map(row),
    })),
    note: [
      'You cannot come? ',
      { text: 'Write to the team', href: emailHref(district.email) },
      ' and we take it to the next meeting.',
    ],
  };
}
