import { formatLongDate, formatTimeRange } from '../domain/dates.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { meetingPath } from '../domain/urls.ts';
import { addToCalendar, type CalendarLink } from './add-to-calendar.ts';
import { leafOf, type LeafDate } from './leaf.ts';
import { accessLine } from './meeting-facts.ts';
import { meetingTitle } from './meeting-row.ts';

/** The next meeting, as the part `MeetingCard` shows it. */
export interface MeetingCardView {
  leaf: LeafDate;
  title: string;
  href: string;
  when: string;
  where: string;
  access?: string;
  actions: CalendarLink[];
}

export function meetingCard(meeting: Meeting, district: District, site: Site): MeetingCardView {
  const access = accessLine(meeting);
  return {
    leaf: leafOf(meeting.date),
    title: meetingTitle(meeting),
    href: meetingPath(district.slug, meeting.stem),
    when: `${formatLongDate(meeting.date)}, ${formatTimeRange(meeting.start, meeting.end)}`,
    where: [meeting.venue.name, meeting.venue.address, meeting.venue.postcode].filter(Boolean).join(', '),
    ...(access ? { access } : {}),
    actions: addToCalendar(meeting, district, site),
  };
}
