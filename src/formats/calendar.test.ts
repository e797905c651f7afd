import { describe, expect, test } from 'vitest';
import type { Calendar, CalendarEvent } from '../domain/calendar.ts';
import { readCalendar } from '../sources/verify/read-calendar.ts';
import { parseCalendar } from '../tests/parsed-calendar.ts';
import { icalendar } from './calendar.ts';

const EVENT: CalendarEvent = {
  uid: 'marshby.meetings.2026-12-03@police.example',
  sequence: 2,
  published: '2026-11-01',
  updated: '2026-11-20T00:00:02',
  start: { date: '2026-12-03', time: '18:30' },
  end: { date: '2026-12-03', time: '20:00' },
  status: 'confirmed',
  title: 'Local Community Meeting, Marshby',
  description: 'Tea, news, then your turn.\nStep-free from Station Road.',
  location: 'Marshby Library, Station Road',
  geo: { latitude: 51.5, longitude: 0 },
  page: '/marshby/meetings/2026-12-03/',
  organizer: { name: 'Marshby Team', email: 'marshby@police.example' },
  categories: ['Local Community Meeting', 'Marshby'],
  reminder: true,
};

function calendarWith(...events: Partial<CalendarEvent>[]): Calendar {
  return {
    name: 'Marshby: meetings',
    description: 'When to meet your team.',
    path: '/marshby/meetings.ics',
    page: '/marshby/meetings/',
    site: 'https://fenland.police.example',
    events: events.map((event) => ({ ...EVENT, ...event })),
  };
}

function onlyEvent(fields: Partial<CalendarEvent>) {
  const text = icalendar(calendarWith(fields));
  expect(readCalendar(Buffer.from(text)).faults).toEqual([]);
  const [event] = parseCalendar(text).events;
  if (!event) throw new Error('There is no event.');
  return event;
}

test('a meeting as a program that is not ours reads it', () => {
  expect(onlyEvent({})).toEqual({
    uid: 'marshby.meetings.2026-12-03@police.example',
    sequence: 2,
    status: 'CONFIRMED',
    title: 'Local Community Meeting, Marshby',
    start: '2026-12-03T18:30:00.000Z',
    end: '2026-12-03T20:00:00.000Z',
    hasEnd: true,
    stamp: '2026-11-20T00:00:02Z',
    location: 'Marshby Library, Station Road',
    description: 'Tea, news, then your turn.\nStep-free from Station Road.',
    geo: '51.5,0.000001',
    organizer: 'mailto:marshby@police.example',
    categories: ['Local Community Meeting', 'Marshby'],
    url: 'https://fenland.police.example/marshby/meetings/2026-12-03/',
    alarms: ['-P1D'],
  });
});

test('the calendar itself says what it is, where it comes from and when to ask again', () => {
  expect(parseCalendar(icalendar(calendarWith({}))).properties).toEqual({
    version: '2.0',
    prodid: '-//Openbeat//Meetings//EN',
    url: 'https://fenland.police.example/marshby/meetings/',
    source: 'https://fenland.police.example/marshby/meetings.ics',
    calscale: 'GREGORIAN',
    method: 'PUBLISH',
    name: 'Marshby: meetings',
    'x-wr-calname': 'Marshby: meetings',
    description: 'When to meet your team.',
    'x-wr-caldesc': 'When to meet your team.',
    'refresh-interval': 'PT6H',
    'x-published-ttl': 'PT6H',
    color: 'midnightblue',
    'x-apple-calendar-color': '#17345E',
    'last-modified': '2026-11-20T00:00:02Z',
  });
});

const at = (date: string, time: string) => ({ date, time });

test.each([
  [
    'a winter evening',
    at('2026-12-03', '18:30'),
    at('2026-12-03', '20:00'),
    '2026-12-03T18:30',
    '2026-12-03T20:00',
  ],
  [
    'a summer evening',
    at('2026-07-03', '18:30'),
    at('2026-07-03', '20:00'),
    '2026-07-03T17:30',
    '2026-07-03T19:00',
  ],
  [
    'across the hour that is skipped',
    at('2026-03-29', '00:30'),
    at('2026-03-29', '02:30'),
    '2026-03-29T00:30',
    '2026-03-29T01:30',
  ],
  [
    'across the hour that is shown twice',
    at('2026-10-25', '00:30'),
    at('2026-10-25', '02:30'),
    '2026-10-24T23:30',
    '2026-10-25T02:30',
  ],
  [
    'on the evening before clocks go forward',
    at('2026-03-28', '18:00'),
    at('2026-03-28', '19:00'),
    '2026-03-28T18:00',
    '2026-03-28T19:00',
  ],
  [
    'on the evening after clocks went forward',
    at('2026-03-29', '18:00'),
    at('2026-03-29', '19:00'),
    '2026-03-29T17:00',
    '2026-03-29T18:00',
  ],
  [
    'from midnight',
    at('2026-12-04', '00:00'),
    at('2026-12-04', '01:00'),
    '2026-12-04T00:00',
    '2026-12-04T01:00',
  ],
  [
    'until midnight',
    at('2026-07-03', '22:00'),
    at('2026-07-04', '00:00'),
    '2026-07-03T21:00',
    '2026-07-03T23:00',
  ],
  [
    'past the end of the year',
    at('2026-12-31', '22:00'),
    at('2027-01-01', '02:00'),
    '2026-12-31T22:00',
    '2027-01-01T02:00',
  ],
])('%s', (_, start, end, from, to) => {
  expect(onlyEvent({ start, end })).toMatchObject({ start: `${from}:00.000Z`, end: `${to}:00.000Z` });
});

test('an open end is no end', () => {
  const open: CalendarEvent = { ...EVENT };
  delete open.end;
  const text = icalendar({ ...calendarWith(), events: [open] });
  expect(parseCalendar(text).events).toMatchObject([{ hasEnd: false, start: '2026-12-03T18:30:00.000Z' }]);
  expect(readCalendar(Buffer.from(text))).toMatchObject({ faults: [], events: [{ end: '' }] });
});

test.each([
  ['is skipped', '2026-03-29', '01:30'],
  ['is shown twice', '2026-10-25', '01:30'],
])('a time that %s is refused, not guessed', (_, date, time) => {
  expect(() => icalendar(calendarWith({ start: at(date, time) }))).toThrow(RangeError);
});

test('a cancelled one stays, without a reminder', () => {
  expect(onlyEvent({ status: 'cancelled', reminder: false })).toMatchObject({
    status: 'CANCELLED',
    alarms: [],
  });
});

test('a calendar without a meeting is a calendar all the same', () => {
  const text = icalendar(calendarWith());
  expect(readCalendar(Buffer.from(text))).toMatchObject({ faults: [], events: [] });
  expect(parseCalendar(text)).toMatchObject({ zones: ['Europe/London'], events: [] });
});

describe('whatever the content holds', () => {
  const long = 'A long afternoon in the hall. '.repeat(400).trim();
  test.each([
    ['commas, semicolons and backslashes', String.raw`a, b; c \ d \n e \, f`],
    ['what looks like a property', 'x\nBEGIN:VEVENT\nUID:other\nEND:VCALENDAR'],
    ['quotation marks and carets', '"Tea" ^n ^^ said \'we\': yes'],
    ['right to left', 'اجتماع מפגש Marshby'],
    ['a joined family of faces at every fold', '👩‍👩‍👧‍👦'.repeat(60)],
    ['two bytes at every fold', 'é'.repeat(300)],
    ['a very long text', long],
    ['tags and entities', '<b>&amp;</b> ]]>'],
    ['line ends of other systems as a space', 'one\r\ntwo', 'one \ntwo'],
    ['characters that no calendar may hold', 'one\u0007two\u0000three\u0085', 'one two three '],
    ['half a character', 'one\ud83dtwo', 'one\ufffdtwo'],
  ])('%s comes out as it went in', (_, text, read = text) => {
    const single = text.replaceAll(/[\r\n]+/g, ' ');
    const event = onlyEvent({
      title: text,
      description: text,
      location: text,
      organizer: { name: single, email: 'marshby@police.example' },
      categories: [text, 'Marshby'],
    });
    expect(event).toMatchObject({
      title: read,
      description: read,
      location: read,
      categories: [read, 'Marshby'],
    });
    const named = { ...calendarWith({}), name: text };
    expect(readCalendar(Buffer.from(icalendar(named))).faults).toEqual([]);
    expect(unescaped(parseCalendar(icalendar(named)).properties['name'])).toBe(read);
  });
});

test('the same calendar gives the same bytes', () => {
  const two = calendarWith({}, { uid: 'other@police.example' });
  expect(icalendar(two)).toBe(icalendar(structuredClone(two)));
  expect(icalendar(two)).not.toMatch(/DTSTAMP:(?!20261120T000002Z)/);
});

/** The parser does not know that NAME (RFC 7986, 5.1) is a text, and leaves it as it stands. */
function unescaped(value = ''): string {
  return value.replaceAll(/\\([\\,;n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}
