import { lineOf, readComponents, textOf, valueOf, type Component } from './read-components.ts';

/** An event as a calendar file has it; a property that is not there is an empty text. */
export interface EventEntry {
  uid: string;
  /** With its zone, as written: `TZID=Europe/London:20261203T183000`. */
  start: string;
  end: string;
  status: string;
  sequence: string;
  /** When it last changed, in UTC: `20261120T000001Z`. */
  stamp: string;
  /** What people read, without the marks of the format. */
  tells: { title: string; description: string; location: string; organizer: string; url: string };
}

/** What a calendar file says: its faults, its events, and the addresses it leads to. */
export interface CalendarFacts {
  /** What the strictest program refuses (RFC 5545); empty for a sound file. */
  faults: string[];
  events: EventEntry[];
  links: Set<string>;
}

/** Reads a calendar by itself, without the library that wrote it, and as strictly as the standard is. */
export function readCalendar(bytes: Uint8Array): CalendarFacts {
  const faults: string[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { faults: ['it is not valid UTF-8'], events: [], links: new Set() };
  }
  faults.push(...lineFaults(text));
  const root = readComponents(text.replaceAll('\r\n ', '').split('\r\n'), faults);
  const [calendar] = root.parts;
  if (calendar?.name !== 'VCALENDAR' || root.parts.length > 1 || root.lines.length > 0) {
    faults.push('it is not one calendar');
    return { faults, events: [], links: new Set() };
  }
  const events = calendar.parts.filter(({ name }) => name === 'VEVENT');
  faults.push(...calendarFaults(calendar, events));
  return {
    faults,
    events: events.map((event) => ({
      uid: valueOf(event, 'UID'),
      start: lineOf(event, 'DTSTART')?.rest ?? '',
      end: lineOf(event, 'DTEND')?.rest ?? '',
      status: valueOf(event, 'STATUS'),
      sequence: valueOf(event, 'SEQUENCE'),
      stamp: valueOf(event, 'DTSTAMP'),
      tells: {
        title: textOf(event, 'SUMMARY'),
        description: textOf(event, 'DESCRIPTION'),
        location: textOf(event, 'LOCATION'),
        organizer: valueOf(event, 'ORGANIZER'),
        url: valueOf(event, 'URL'),
      },
    })),
    links: new Set(
      [calendar, ...events]
        .flatMap((part) => [valueOf(part, 'URL'), valueOf(part, 'SOURCE')])
        .filter(Boolean),
    ),
  };
}

function lineFaults(text: string): string[] {
  const lines = text.split('\r\n');
  const control = /[^\P{Cc}\t]/u;
  return [
    ...(lines.at(-1) === '' ? [] : ['its last line does not end']),
    ...lines.flatMap((line, index) => [
      ...(Buffer.byteLength(line) > 75 ? [`line ${index + 1} is longer than 75 octets`] : []),
      ...(control.test(line) ? [`line ${index + 1} holds a control character or a bare line end`] : []),
    ]),
  ];
}

function calendarFaults(calendar: Component, events: readonly Component[]): string[] {
  const zones = new Set(
    calendar.parts.filter(({ name }) => name === 'VTIMEZONE').map((zone) => valueOf(zone, 'TZID')),
  );
  const seen = new Set<string>();
  return [
    ...(valueOf(calendar, 'VERSION') === '2.0' && valueOf(calendar, 'PRODID')
      ? []
      : ['it has no version or maker']),
    ...events.flatMap((event) => {
      const uid = valueOf(event, 'UID');
      const repeated = seen.has(uid);
      seen.add(uid);
      const unknown = event.lines
        .map(({ rest }) => /^TZID=([^:;]+)/.exec(rest)?.[1])
        .filter((zone) => zone !== undefined && !zones.has(zone));
      return [
        ...(uid === '' || repeated ? [`the UID "${uid}" is empty or stands twice`] : []),
        ...(/^\d{8}T\d{6}Z$/.test(valueOf(event, 'DTSTAMP')) ? [] : [`the DTSTAMP of ${uid} is not in UTC`]),
        ...(valueOf(event, 'SUMMARY') === '' ? [`${uid} has no title`] : []),
        ...unknown.map((zone) => `the zone ${zone} is not described`),
      ];
    }),
  ];
}
