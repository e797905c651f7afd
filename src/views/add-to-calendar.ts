import { londonInstants } from '../domain/dates.ts';
import { eventFacts, type Moment } from '../domain/calendar.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { meetingCalendarPath } from '../domain/subscription-urls.ts';
import { absoluteUrl, meetingPath } from '../domain/urls.ts';
import { locationOf } from './calendar.ts';
import { inventedLines } from './calendar-text.ts';
import { isOff, meetingTitle } from './meeting-row.ts';

/** A way to put a meeting into one's calendar; `label` is its name where the words alone do not say enough. */
export interface CalendarLink {
  text: string;
  href: string;
  label?: string;
}

const HOUR_MS = 3_600_000;

/** The file, Google's form and Outlook's form, filled in; nothing for a meeting that is over or does not take place. */
export function addToCalendar(meeting: Meeting, district: District, site: Site): CalendarLink[] {
  if (isOff(meeting) || meeting.status === 'held' || meeting.date < site.asOf) return [];
  const { start, end } = eventFacts(meeting, site.force.identity);
  const begins = instantOf(start);
  // Both forms want an end: an open one is an hour there, and whoever saves it can see and change that.
  const ends = end ? instantOf(end) : begins + HOUR_MS;
  const title = meetingTitle(meeting);
  const location = locationOf(meeting);
  const page = absoluteUrl(site.force.site, meetingPath(district.slug, meeting.stem));
  const text = [...inventedLines(site), page].join('\n');
  return [
    { text: 'Add to calendar', href: meetingCalendarPath(district.slug, meeting.stem) },
    {
      text: 'Google',
      label: 'Add to Google Calendar',
      href: formUrl('https://calendar.google.com/calendar/render', {
        action: 'TEMPLATE',
        text: title,
        dates: `${basic(begins)}/${basic(ends)}`,
        ctz: 'Europe/London',
        location,
        details: text,
      }),
    },
    {
      text: 'Outlook',
      label: 'Add to Outlook calendar',
      href: formUrl('https://outlook.live.com/calendar/0/deeplink/compose', {
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: title,
        startdt: extended(begins),
        enddt: extended(ends),
        location,
        body: text,
      }),
    },
  ];
}

function instantOf({ date, time }: Moment): number {
  const [instant] = londonInstants(date, time);
  if (instant === undefined) throw new Error(`${time} on ${date} does not exist in London.`);
  return instant;
}

/** `2026-12-03T18:30:00Z` */
function extended(instant: number): string {
  return new Date(instant).toISOString().replace('.000', '');
}

/** `20261203T183000Z` */
function basic(instant: number): string {
  return extended(instant).replaceAll(/[-:]/g, '');
}

/** Spaces as `%20`: one of the two forms shows a `+` as it stands. */
function formUrl(base: string, fields: Record<string, string>): string {
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}?${query.join('&')}`;
}
