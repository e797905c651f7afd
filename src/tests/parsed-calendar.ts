import ICAL from 'ical.js';

/** An event as a program that is not ours understands it. */
export interface ParsedEvent {
  uid: string;
  sequence: number;
  status: string;
  title: string;
  /** Instants, `2026-12-03T18:30:00.000Z`, by the rules of the zone in the file; an absent end is the start. */
  start: string;
  end: string;
  hasEnd: boolean;
  stamp: string;
  location: string;
  description: string;
  geo: string | undefined;
  organizer: string;
  categories: string[];
  url: string;
  /** How long before the start people are reminded, such as `-P1D`. */
  alarms: string[];
}

export interface ParsedCalendar {
  /** The first value of each of its own properties, by name in lower case. */
  properties: Record<string, string>;
  zones: string[];
  events: ParsedEvent[];
}

/** Reads a calendar with ical.js, which shares nothing with the library that writes it. */
export function parseCalendar(text: string): ParsedCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  // Times are to be read by the rules in the file, not by any that a program brings along.
  ICAL.TimezoneService.reset();
  const zones = calendar.getAllSubcomponents('vtimezone');
  for (const zone of zones) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return {
    properties: Object.fromEntries(
      calendar.getAllProperties().map((property) => [property.name, String(property.getFirstValue())]),
    ),
    zones: zones.map((zone) => String(zone.getFirstPropertyValue('tzid'))),
    events: calendar.getAllSubcomponents('vevent').map(eventOf),
  };
}

function eventOf(component: ICAL.Component): ParsedEvent {
  const event = new ICAL.Event(component);
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
  const geo = component.getFirstPropertyValue('geo');
  return {
    uid: event.uid,
    sequence: event.sequence,
    status: text('status'),
    title: event.summary,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    hasEnd: component.hasProperty('dtend') || component.hasProperty('duration'),
    stamp: text('dtstamp'),
    location: event.location,
    description: event.description,
    geo: geo === null ? undefined : String(geo),
    organizer: text('organizer'),
    categories: component
      .getAllProperties('categories')
      .flatMap((property) => property.getValues().map(String)),
    url: text('url'),
    alarms: component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  };
}
