import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Calendar, CalendarEvent, Moment } from '../domain/calendar.ts';
import { absoluteUrl } from '../domain/urls.ts';

/** What a server says a calendar is. */
export const calendarType = 'text/calendar; charset=utf-8';

const ZONE = 'Europe/London';

/** How often programs ask again, in seconds: a meeting cancelled in the morning is known by the evening. */
const REFRESH = 6 * 60 * 60;

const DAY = 24 * 60 * 60;

/** The CSS3 name nearest to the plate (RFC 7986, 5.9 takes names only), and the plate itself for Apple's programs. */
const COLOUR = { name: 'midnightblue', hex: '#17345e' };

/**
 * A calendar as iCalendar (RFC 5545, with the properties of RFC 7986). Same calendar, same bytes: every id, stamp and
 * number comes from the content.
 * @throws RangeError for a time that London's clocks skip or show twice; the check refuses such a meeting
 */
export function icalendar(calendar: Calendar): string {
  const { name, description, events, site, path, page } = calendar;
  const changed = events
    .map(({ updated }) => updated)
    .sort()
    .at(-1)
    ?.replaceAll(/[-:]/g, '');
  const written = ical({
    prodId: { company: 'Openbeat', product: 'Meetings', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
    url: absoluteUrl(site, page),
    source: absoluteUrl(site, path),
    ttl: REFRESH,
    color: COLOUR.hex,
    // The library escapes a text only here, not in its own field for a calendar's name.
    x: [
      ['NAME', clean(name)],
      ['X-WR-CALNAME', clean(name)],
      ['DESCRIPTION', clean(description)],
      ['X-WR-CALDESC', clean(description)],
      ['COLOR', COLOUR.name],
      ...(changed ? ([['LAST-MODIFIED', `${changed}Z`]] as [string, string][]) : []),
    ],
    events: events.map((event) => eventData(event, site)),
  });
  return inOrder(written.toString());
}

function eventData(event: CalendarEvent, site: string): ICalEventData {
  const isCancelled = event.status === 'cancelled';
  const title = clean(event.title);
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: momentOf(event.updated),
    created: momentOf(event.published),
    lastModified: momentOf(event.updated),
    start: zoned(event.start),
    ...(event.end ? { end: zoned(event.end) } : {}),
    timezone: ZONE,
    summary: title,
    description: clean(event.description),
    location: { title: clean(event.location), ...(event.geo ? { geo: pointOf(event.geo) } : {}) },
    url: absoluteUrl(site, event.page),
    organizer: { name: clean(event.organizer.name), email: event.organizer.email },
    categories: event.categories.map((category) => ({ name: clean(category) })),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Who follows every meeting of a district is not busy at each of them.
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: event.reminder ? [{ type: ICalAlarmType.display, trigger: DAY, description: title }] : [],
  };
}

function zoned({ date, time }: Moment): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE, { disambiguation: 'reject' });
}

/** A day, or a moment of it. */
function momentOf(time: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(time).toZonedDateTime('UTC');
}

/** The library takes 0 for no place at all; ten centimetres beside the meridian is near enough. */
function pointOf({ latitude, longitude }: { latitude: number; longitude: number }) {
  return { lat: latitude, lon: longitude === 0 ? 0.000001 : longitude };
}

/** Text without the control characters that no calendar may hold (RFC 5545, 3.1). */
function clean(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}/gu, ' ').toWellFormed();
}

/** A component of a calendar: its own lines, and the components within it. */
interface Component {
  name: string;
  lines: string[];
  parts: Component[];
}

/**
 * The grammar (RFC 5545, 3.6) wants all properties of a component before its first part; the library puts some after.
 * The zone is a part, too, and stands in every calendar: one without any part is not allowed.
 */
function inOrder(text: string): string {
  const root: Component = { name: '', lines: [], parts: [] };
  const open = [root];
  for (const line of text.split('\r\n')) {
    const inner = open.at(-1) ?? root;
    if (line.startsWith('BEGIN:')) {
      const part = { name: line.slice('BEGIN:'.length), lines: [], parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (line.startsWith('END:')) open.pop();
    else inner.lines.push(line);
  }
  const written = root.parts.flatMap((calendar) => linesOf(calendar, zoneLines()));
  return [...written, ''].join('\r\n');
}

function linesOf({ name, lines, parts }: Component, first: string[] = []): string[] {
  return [`BEGIN:${name}`, ...lines, ...first, ...parts.flatMap((part) => linesOf(part)), `END:${name}`];
}

/** The rules of London's clocks, without the address of who wrote them down. */
function zoneLines(): string[] {
  const component = getVtimezoneComponent(ZONE) ?? '';
  return component.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('TZURL:'));
}
