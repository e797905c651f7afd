import { eventFacts, type EventFacts, type Moment } from '../../domain/calendar.ts';
import { calendarsOf } from '../../domain/calendars.ts';
import type { Site } from '../../domain/site.ts';
import type { EventEntry } from './read-calendar.ts';
import { fileOf, type SiteFault } from './site-files.ts';

/**
 * Holds the events that were read from the calendar files against the meetings of the Site: every calendar is there
 * and has every meeting it should have, with its id, times, status and number of changes, and nothing else.
 * @param files the events of each calendar file, by its path in the release
 */
export function calendarFaults(files: ReadonlyMap<string, readonly EventEntry[]>, site: Site): SiteFault[] {
  const expected = new Map(
    calendarsOf(site).map(({ path, meetings }) => [
      fileOf(path),
      meetings.map(({ meeting }) => wordsOf(entryOf(eventFacts(meeting, site.force.identity)))),
    ]),
  );
  const fault = (file: string, message: string): SiteFault => ({ rule: 'calendar', file, message });
  return [
    ...[...files].flatMap(([file, events]) => {
      const meetings = expected.get(file);
      if (!meetings) return [fault(file, 'No calendar of the content belongs here.')];
      const found = new Set(events.map(wordsOf));
      const wanted = new Set(meetings);
      return [
        ...meetings
          .filter((words) => !found.has(words))
          .map((words) => fault(file, `The meeting is missing: ${words}.`)),
        ...[...found]
          .filter((words) => !wanted.has(words))
          .map((words) => fault(file, `No such meeting: ${words}.`)),
      ];
    }),
    ...[...expected.keys()]
      .filter((file) => !files.has(file))
      .map((file) => fault(file, 'The calendar is missing.')),
  ];
}

function entryOf({ uid, start, end, status, sequence }: EventFacts): EventEntry {
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

function wordsOf({ uid, start, end, status, sequence }: EventEntry): string {
  return [uid, start, end, status, `change ${sequence}`].join(', ');
}
