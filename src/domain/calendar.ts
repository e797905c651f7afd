import { addDays } from './dates.ts';
import { meetingTimes } from './feed-times.ts';
import type { Force } from './force.ts';
import { calendarUid } from './identity.ts';
import type { Meeting } from './site.ts';
import { monthsBefore } from './standards/period.ts';

/** A day and a time in London. */
export interface Moment {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM` */
  time: string;
}

/** By what calendars know a meeting and its changes. */
export interface EventFacts {
  uid: string;
  /** How many changes were announced: of two versions of an entry the one with more is the later. */
  sequence: number;
  /**
   * When it last changed, worked out of the content as for feeds: `2026-11-20T00:00:01`. Of two versions with one
   * number programs take the one with the later stamp (RFC 5546, 2.1.5); that a meeting was held changes its text and
   * not its number.
   */
  updated: string;
  start: Moment;
  /** Absent where the end is open. */
  end?: Moment;
  status: 'confirmed' | 'cancelled';
}

/** A meeting in a calendar. */
export interface CalendarEvent extends EventFacts {
  title: string;
  published: string;
  /** Plain text; line ends part paragraphs. */
  description: string;
  location: string;
  geo?: { latitude: number; longitude: number };
  /** The path of its page. */
  page: string;
  organizer: { name: string; email: string };
  categories: string[];
  /** Whether to remind people the day before. */
  reminder: boolean;
}

/** What a calendar says, whatever program reads it: made of content alone, never of the clock. */
export interface Calendar {
  /** As programs list it, "Demonstration:" first in a demonstration. */
  name: string;
  description: string;
  /** The path of the calendar itself. */
  path: string;
  /** The path of the page it belongs to. */
  page: string;
  /** The address of the site. */
  site: string;
  /** Earliest first. */
  events: CalendarEvent[];
}

/** The first day whose meetings calendars hold: a year back, and everything to come. */
export function calendarSince(asOf: string): string {
  return monthsBefore(asOf, 12);
}

/**
 * What calendars must know of a meeting. One that is postponed is cancelled for them: nobody shall come on that day,
 * and programs hide or trust a "tentative" one as they please. Its new day makes it `confirmed` again.
 */
export function eventFacts(meeting: Meeting, identity: Force['identity']): EventFacts {
  const { date, start, end, status } = meeting;
  return {
    uid: calendarUid(identity, meeting.id),
    sequence: meeting.changes.length,
    updated: meetingTimes(meeting).updated,
    start: { date, time: start },
    ...(end === undefined ? {} : { end: { date: end < start ? addDays(date, 1) : date, time: end } }),
    status: status === 'cancelled' || status === 'postponed' ? 'cancelled' : 'confirmed',
  };
}
