import type { District, Meeting, Site } from '../domain/site.ts';
import { meetingPath } from '../domain/urls.ts';
import { addToCalendar, type CalendarLink } from './add-to-calendar.ts';
import { leafOf, type LeafDate } from './leaf.ts';
import { accessLine } from './meeting-facts.ts';
import { meetingTitle } from './meeting-row.ts';
import { whenText, whereText } from './meeting-words.ts';

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
    when: whenText(meeting),
    where: whereText(meeting),
    ...(access ? { access } : {}),
    actions: addToCalendar(meeting, district, site),
  };
}
