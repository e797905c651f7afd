import { eventFacts, type Calendar, type CalendarEvent } from '../domain/calendar.ts';
import { calendarsOf, type CalendarContents } from '../domain/calendars.ts';
import { meetingKinds } from '../domain/meeting.ts';
import { meetingKindFacts } from '../domain/meeting-kind.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { absoluteUrl, meetingKindPath, meetingPath, paths } from '../domain/urls.ts';
import { calendarText } from './calendar-text.ts';
import { isOff, meetingTitle } from './meeting-row.ts';

/** `/meetings.ics`: every meeting of the force. */
export function forceCalendar(site: Site): Calendar {
  const all = calendarsOf(site).find(({ path }) => path === '/meetings.ics');
  if (!all) throw new Error('The calendar of the force is gone.');
  return calendarOf(all, site);
}

/** `/meetings/<kind>.ics` */
export function kindCalendars(site: Site): { params: { kind: string }; calendar: Calendar }[] {
  return calendarsOf(site).flatMap((one) =>
    one.kind && !one.district ? [{ params: { kind: one.kind }, calendar: calendarOf(one, site) }] : [],
  );
}

/** `/<district>/meetings.ics` */
export function districtCalendars(site: Site): { params: { district: string }; calendar: Calendar }[] {
  return calendarsOf(site).flatMap((one) =>
    one.district && !one.kind && !one.single
      ? [{ params: { district: one.district.slug }, calendar: calendarOf(one, site) }]
      : [],
  );
}

/** `/<district>/meetings/<kind>.ics`, and `/<district>/meetings/<date>[-<slug>].ics` for one meeting. */
export function innerCalendars(
  site: Site,
): { params: { district: string; calendar: string }; calendar: Calendar }[] {
  return calendarsOf(site).flatMap((one) => {
    const last = one.single?.stem ?? one.kind;
    return one.district && last
      ? [{ params: { district: one.district.slug, calendar: last }, calendar: calendarOf(one, site) }]
      : [];
  });
}

function calendarOf(contents: CalendarContents, site: Site): Calendar {
  const { path, meetings } = contents;
  const name = nameOf(contents, site);
  return {
    name: site.force.demonstration ? `Demonstration: ${name}` : name,
    description:
      'When and where to meet your community policing team. A meeting that moves or is cancelled changes here, too.',
    path,
    page: pageOf(contents),
    site: site.force.site,
    events: meetings.map(({ meeting, district }) => calendarEvent(meeting, district, site)),
  };
}

/** `Thurrock: drop-ins`, `Essex Police: meetings of every district`, or the title of one meeting. */
function nameOf({ district, kind, single }: CalendarContents, { force }: Site): string {
  const what = kind ? meetingKindFacts[kind].plainMany : 'meetings';
  if (single) return meetingTitle(single);
  return district ? `${district.name}: ${what}` : `${force.name}: ${what} of every district`;
}

function pageOf({ district, kind, single }: CalendarContents): string {
  if (district) return meetingPath(district.slug, single?.stem);
  return kind ? meetingKindPath(kind) : paths.meetings;
}

/** A meeting as a calendar has it; what a reader must know first stands first in its title and its text. */
export function calendarEvent(meeting: Meeting, district: District, site: Site): CalendarEvent {
  const { venue, status } = meeting;
  const page = meetingPath(district.slug, meeting.stem);
  const title = meetingTitle(meeting);
  const { latitude, longitude } = venue;
  return {
    ...eventFacts(meeting, site.force.identity),
    title:
      status === 'cancelled' ? `Cancelled: ${title}` : status === 'postponed' ? `Postponed: ${title}` : title,
    published: meeting.published,
    description: calendarText(meeting, district, site, absoluteUrl(site.force.site, page)),
    location: locationOf(meeting),
    ...(latitude === undefined || longitude === undefined ? {} : { geo: { latitude, longitude } }),
    page,
    organizer: { name: district.team_name, email: district.email },
    categories: [meetingKinds[meeting.kind].name, district.name],
    reminder: !isOff(meeting) && status === 'scheduled' && meeting.date >= site.asOf,
  };
}

/** `Aveley Methodist Church, Shannon Way, Aveley, RM15 4LU` */
export function locationOf({ venue }: Meeting): string {
  const { name, address, place, postcode } = venue;
  const isNamed = `${name}, ${address ?? ''}`.includes(place);
  return [name, address, isNamed ? undefined : place, postcode].filter(Boolean).join(', ');
}
