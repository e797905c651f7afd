import { eventFacts, type EventFacts, type Moment } from '../../domain/calendar.ts';
import { calendarsOf, type DistrictMeeting } from '../../domain/calendars.ts';
import type { Site } from '../../domain/site.ts';
import { absoluteUrl, meetingPath } from '../../domain/urls.ts';
import type { EventEntry } from './read-calendar.ts';
import { fileOf, type SiteFault } from './site-files.ts';

/** What two calendars agree on to the letter. */
type Facts = Omit<EventEntry, 'stamp' | 'tells'>;

/**
 * Holds the events that were read from the calendar files against the meetings of the Site: every calendar is there
 * and has every meeting it should have, with its id, times, status, number and time of its changes, place, page and
 * team, and nothing else; one that is off says so, and why.
 * @param files the events of each calendar file, by its path in the release
 */
export function calendarFaults(files: ReadonlyMap<string, readonly EventEntry[]>, site: Site): SiteFault[] {
  const expected = new Map(
    calendarsOf(site).map(({ path, meetings }) => [
      fileOf(path),
      new Map(
        meetings.map((one) => [wordsOf(entryOf(eventFacts(one.meeting, site.force.identity))), one] as const),
      ),
    ]),
  );
  const fault = (file: string, message: string): SiteFault => ({ rule: 'calendar', file, message });
  return [
    ...[...files].flatMap(([file, events]) => {
      const meetings = expected.get(file);
      if (!meetings) return [fault(file, 'No calendar of the content belongs here.')];
      const found = new Set(events.map(wordsOf));
      return [
        ...[...meetings.keys()]
          .filter((words) => !found.has(words))
          .map((words) => fault(file, `The meeting is missing: ${words}.`)),
        ...[...found]
          .filter((words) => !meetings.has(words))
          .map((words) => fault(file, `No such meeting: ${words}.`)),
        ...events.flatMap((event) => {
          const one = meetings.get(wordsOf(event));
          return one ? textFaults(event, one, site).map((message) => fault(file, message)) : [];
        }),
      ];
    }),
    ...[...expected.keys()]
      .filter((file) => !files.has(file))
      .map((file) => fault(file, 'The calendar is missing.')),
  ];
}

/** What people and programs read of a meeting besides, as far as the content has it. */
function textFaults(
  { uid, stamp, tells }: EventEntry,
  { meeting, district }: DistrictMeeting,
  site: Site,
): string[] {
  const off = { cancelled: 'Cancelled:', postponed: 'Postponed:' }[meeting.status as string];
  const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const says = (text: string, words: string) => oneLine(text).includes(oneLine(words));
  const { updated } = eventFacts(meeting, site.force.identity);
  return [
    ...(stamp === `${updated.replaceAll(/[-:]/g, '')}Z`
      ? []
      : [`${uid} is dated "${stamp}", not by its last change.`]),
    ...(says(tells.location, meeting.venue.name) ? [] : [`${uid} does not say where it is.`]),
    ...(tells.organizer.includes(district.email) ? [] : [`${uid} does not name the team's address.`]),
    ...(tells.url === absoluteUrl(site.force.site, meetingPath(district.slug, meeting.stem))
      ? []
      : [`${uid} leads to "${tells.url}".`]),
    ...(off && !(tells.title.includes(off) && says(tells.description, meeting.reason ?? ''))
      ? [`${uid} does not say that it is off, and why.`]
      : []),
  ];
}

function entryOf({ uid, start, end, status, sequence }: EventFacts): Facts {
  return {
    uid,
    start: inLondon(start),
    end: end ? inLondon(end) : '',
    status: status.toUpperCase(),
    sequence: String(sequence),
  };
}

function inLondon({ date, time }: Moment): string {
  return `TZID=Europe/London:${date.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

function wordsOf({ uid, start, end, status, sequence }: Facts): string {
  return [uid, start, end, status, `change ${sequence}`].join(', ');
}
