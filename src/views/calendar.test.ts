import { describe, expect, test } from 'vitest';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { addToCalendar } from './add-to-calendar.ts';
import { districtCalendars, forceCalendar } from './calendar.ts';
import { followCalendar } from './follow-calendar.ts';

const FILE = 'meetings/marshby/2026-12-03-hall.md';
const MEETING = {
  kind: 'drop-in',
  start: '18:30',
  end: '20:00',
  venue: { name: 'Chapel Hall', address: 'Fen Road', place: 'Little Fen', postcode: 'PE1 1AA' },
  access: { step_free: 'Ramp at the front' },
  expect: 'Come for five minutes.',
  host: ['fen-constable'],
  audience: ['everyone'],
  online: 'https://meet.example/fen?a=1&b=2',
  status: 'scheduled',
  published: '2026-11-01',
};
const moved = [{ from: '2026-12-03', to: '2026-12-10', on: '2026-11-19', why: 'The hall is flooded.' }];

function siteOf(fields: Record<string, unknown> = {}, changes: Changes = {}, asOf?: string) {
  return siteWith({ [FILE]: { ...MEETING, ...fields }, ...changes }, asOf);
}

function eventOf(fields: Record<string, unknown> = {}, changes: Changes = {}, asOf?: string) {
  const { events } = forceCalendar(siteOf(fields, changes, asOf));
  const event = events.find(({ uid }) => uid.startsWith('marshby.meetings.2026-12-03-hall@'));
  if (!event) throw new Error('The calendar has lost the meeting.');
  return event;
}

describe('a meeting in a calendar', () => {
  test('says when, where and how to get in', () => {
    expect(eventOf()).toEqual({
      uid: 'marshby.meetings.2026-12-03-hall@police.example',
      sequence: 0,
      published: '2026-11-01',
      updated: '2026-11-01T00:00:00',
      start: { date: '2026-12-03', time: '18:30' },
      end: { date: '2026-12-03', time: '20:00' },
      status: 'confirmed',
      title: 'Drop-in, Little Fen',
      description: [
        'Come for five minutes.',
        'Who is there: The fen constable',
        'For: Everyone',
        'Getting in: Ramp at the front.',
        'Online: Join online, https://meet.example/fen?a=1&b=2',
        'Write to the team: marshby@police.example',
        'More: https://fenland.police.example/marshby/meetings/2026-12-03-hall/',
      ].join('\n'),
      location: 'Chapel Hall, Fen Road, Little Fen, PE1 1AA',
      page: '/marshby/meetings/2026-12-03-hall/',
      organizer: { name: 'Marshby Team', email: 'marshby@police.example' },
      categories: ['Drop-in', 'Marshby'],
      reminder: true,
    });
  });

  test.each([
    ['cancelled', 'Cancelled: Drop-in, Little Fen', 'This drop-in will not take place. Ice.'],
    ['postponed', 'Postponed: Drop-in, Little Fen', 'This drop-in is postponed. Ice.'],
  ])('one that is %s stays on its day, says why, and reminds nobody', (status, title, first) => {
    const changes = [{ on: '2026-11-20', what: 'It is off.' }];
    const event = eventOf({ status, reason: 'Ice.', changes });
    expect(event).toMatchObject({
      title,
      status: 'cancelled',
      sequence: 1,
      updated: '2026-11-20T00:00:01',
      reminder: false,
    });
    expect(event.start.date).toBe('2026-12-03');
    expect(event.description.split('\n').slice(0, 2)).toEqual([
      first,
      'Write to the team: marshby@police.example',
    ]);
  });

  test('one that moves keeps its id, and is later than what people have', () => {
    const changes = [{ on: '2026-11-19', what: 'Moved.' }];
    const [before, after] = [eventOf(), eventOf({ moved, changes })];
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after).toMatchObject({
      start: { date: '2026-12-10', time: '18:30' },
      status: 'confirmed',
      reminder: true,
    });
    expect(after.description).toContain(
      'Moved from Thursday 3 December 2026 to Thursday 10 December 2026. The hall is flooded.',
    );
  });

  test('one that was postponed and has its new day takes place again, with a higher number', () => {
    const first = { on: '2026-11-10', what: 'Postponed.' };
    const put = eventOf({ status: 'postponed', reason: 'Ice.', changes: [first] });
    const again = eventOf({
      moved,
      changes: [first, { on: '2026-11-19', what: 'The new day is 10 December.' }],
    });
    expect([put.status, put.sequence, again.status, again.sequence]).toEqual([
      'cancelled',
      1,
      'confirmed',
      2,
    ]);
  });

  test.each([
    ['into the next day', { start: '22:00', end: '01:30' }, { date: '2026-12-04', time: '01:30' }],
    ['until midnight', { end: '00:00' }, { date: '2026-12-04', time: '00:00' }],
    ['with an open end', { end: undefined }, undefined],
  ])('one that goes on %s', (_, fields, end) => {
    const event = eventOf(fields);
    expect(event.end).toEqual(end);
    expect(event.description.includes('The end is open.')).toBe(end === undefined);
  });

  test('one that was held points to what was said', () => {
    const event = eventOf({ status: 'held', attendance: 3 }, {}, '2026-12-04');
    expect(event).toMatchObject({ reminder: false, status: 'confirmed' });
    expect(event.description).toContain('What was said: https://fenland.police.example/marshby/');
  });

  test.each([
    ['what people were told before', {}],
    ['a change of the same day', { changes: [{ on: '2026-12-03', what: 'Half an hour later.' }] }],
  ])('one that was held is later than %s, with the same number', (_, fields) => {
    const before = eventOf(fields, {}, '2026-12-03');
    const held = eventOf({ ...fields, status: 'held' }, {}, '2026-12-04');
    const counted = { ...fields, status: 'held', attendance: 3, attendance_on: '2026-12-05' };
    const recorded = eventOf(counted, {}, '2026-12-05');
    expect(held.description).not.toBe(before.description);
    expect([held.sequence, recorded.sequence]).toEqual([before.sequence, before.sequence]);
    const stamps = [before.updated, held.updated, recorded.updated];
    expect(new Set(stamps).size).toBe(3);
    expect(stamps).toEqual(stamps.toSorted());
  });

  test('keeps its id when the district and the force get other names and addresses', () => {
    const renamed = eventOf(
      {},
      {
        'force.yaml': { ...fieldsOf('force.yaml'), name: 'Fen Police', site: 'https://moved.example' },
        'districts/marshby.md': { name: 'The Fen' },
      },
    );
    expect([renamed.uid, renamed.sequence]).toEqual([eventOf().uid, 0]);
  });
});

test.each([
  ['2027-10-20', true],
  ['2027-10-21', false],
])('on %s a calendar still holds the meeting of 20 October 2026: %s', (asOf, holds) => {
  const found = districtCalendars(siteWith({}, asOf)).find(({ params }) => params.district === 'marshby');
  expect(found?.calendar.events.length).toBe(holds ? 1 : 0);
});

describe('"Add to calendar"', () => {
  function linksOf(fields: Record<string, unknown> = {}, asOf?: string, changes: Changes = {}) {
    const site = siteOf(fields, changes, asOf);
    const district = site.districts.find(({ slug }) => slug === 'marshby');
    const meeting = district?.meetings.find(({ stem }) => stem === '2026-12-03-hall');
    if (!district || !meeting) throw new Error('The meeting is gone.');
    return addToCalendar(meeting, district, site);
  }
  const fieldsOfForm = (href = '') => Object.fromEntries(new URL(href).searchParams);

  test('is a file, Google’s form and Outlook’s form', () => {
    const [file, google, outlook] = linksOf({ title: 'Tea & "bikes": 50% + more; #fen' });
    const page = 'https://fenland.police.example/marshby/meetings/2026-12-03-hall/';
    const title = 'Tea & "bikes": 50% + more; #fen';
    const location = 'Chapel Hall, Fen Road, Little Fen, PE1 1AA';
    expect(file).toEqual({ text: 'Add to calendar', href: '/marshby/meetings/2026-12-03-hall.ics' });
    expect(google?.href).toMatch(
      /^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&text=Tea%20%26/,
    );
    expect(fieldsOfForm(google?.href)).toEqual({
      action: 'TEMPLATE',
      text: title,
      dates: '20261203T183000Z/20261203T200000Z',
      ctz: 'Europe/London',
      location,
      details: page,
    });
    expect(fieldsOfForm(outlook?.href)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      startdt: '2026-12-03T18:30:00Z',
      enddt: '2026-12-03T20:00:00Z',
      location,
      body: page,
    });
  });

  test('in a demonstration each way says first, and in the same words, that the meeting is invented', () => {
    const demonstration = { 'force.yaml': { demonstration: true, demonstration_date: '2026-11-21' } };
    const [, google, outlook] = linksOf({}, '2026-11-21', demonstration);
    const text = 'This is a demonstration: the meeting is invented.';
    const page = 'https://fenland.police.example/marshby/meetings/2026-12-03-hall/';
    expect(fieldsOfForm(google?.href)['details']).toBe(`${text}\n${page}`);
    expect(fieldsOfForm(outlook?.href)['body']).toBe(`${text}\n${page}`);
    expect(eventOf({}, demonstration).description.split('\n')[0]).toBe(text);
  });

  test.each([
    ['in summer time', { moved: [{ ...moved[0], to: '2027-07-01' }] }, '20270701T173000Z/20270701T190000Z'],
    ['past midnight', { start: '23:00', end: '00:30' }, '20261203T230000Z/20261204T003000Z'],
    [
      'with an open end, which takes an hour there',
      { start: '23:30', end: undefined },
      '20261203T233000Z/20261204T003000Z',
    ],
    [
      'while clocks go back',
      { start: '00:30', end: '02:30', moved: [{ ...moved[0], to: '2027-10-31' }] },
      '20271030T233000Z/20271031T023000Z',
    ],
  ])('%s', (_, fields, dates) => expect(fieldsOfForm(linksOf(fields)[1]?.href)['dates']).toBe(dates));

  test.each([
    ['is cancelled', { status: 'cancelled', reason: 'Ice.' }, '2026-11-21'],
    ['is postponed', { status: 'postponed', reason: 'Ice.' }, '2026-11-21'],
    ['was held', { status: 'held', attendance: 3 }, '2026-12-03'],
    ['is over, and not recorded yet', {}, '2026-12-04'],
  ])('is not offered for a meeting that %s', (_, fields, asOf) => expect(linksOf(fields, asOf)).toEqual([]));
});

test('a calendar is followed by webcal, in Google’s or Outlook’s, or taken once', () => {
  const address = 'fenland.police.example/marshby/meetings.ics';
  const { links } = followCalendar(siteWith(), { district: 'marshby' });
  expect(links.map(({ href }) => href)).toEqual([
    `webcal://${address}`,
    `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(`webcal://${address}`)}`,
    `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(`https://${address}`)}`,
    '/marshby/meetings.ics',
  ]);
});
