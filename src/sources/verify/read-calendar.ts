/** An event as a calendar file has it; a property that is not there is an empty text. */
export interface EventEntry {
  uid: string;
  /** With its zone, as written: `TZID=Europe/London:20261203T183000`. */
  start: string;
  end: string;
  status: string;
  sequence: string;
}

/** What a calendar file says: its faults, its events, and the addresses it leads to. */
export interface CalendarFacts {
  /** What the strictest program refuses (RFC 5545); empty for a sound file. */
  faults: string[];
  events: EventEntry[];
  links: Set<string>;
}

/** A line of the file, put together again: `DTSTART;TZID=Europe/London:20261203T183000`. */
interface Line {
  name: string;
  /** Its parameters and value as written, from the first semicolon or colon. */
  rest: string;
  value: string;
}

interface Component {
  name: string;
  lines: Line[];
  parts: Component[];
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

function readComponents(lines: readonly string[], faults: string[]): Component {
  const root: Component = { name: '', lines: [], parts: [] };
  const open = [root];
  for (const text of lines.slice(0, -1)) {
    const match =
      /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:(.*))$/su.exec(
        text,
      );
    const inner = open.at(-1) ?? root;
    const [, name = '', rest = '', value = ''] = match ?? [];
    if (!match) faults.push(`"${text.slice(0, 40)}" is not a property`);
    else if (name === 'BEGIN') {
      const part = { name: value, lines: [], parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (inner.name !== value || inner === root) faults.push(`${value} ends where it did not begin`);
      else open.pop();
    } else {
      if (inner.parts.length > 0) faults.push(`${name} stands after a part of ${inner.name}`);
      inner.lines.push({ name: name.toUpperCase(), rest: rest.replace(/^[;:]/, ''), value });
    }
  }
  for (const { name } of open.slice(1)) faults.push(`${name} does not end`);
  return root;
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

function lineOf({ lines }: Component, name: string): Line | undefined {
  return lines.find((line) => line.name === name);
}

function valueOf(component: Component, name: string): string {
  return lineOf(component, name)?.value ?? '';
}
