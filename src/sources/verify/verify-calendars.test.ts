import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { icalendar } from '../../formats/calendar.ts';
import { fieldsOf, siteWith } from '../../tests/small-content.ts';
import { districtCalendars, forceCalendar, innerCalendars, kindCalendars } from '../../views/calendar.ts';
import { readCalendar } from './read-calendar.ts';
import { verifySite } from './verify-site.ts';

const changes = [{ on: '2026-11-20', what: 'The time is now 6:30pm.' }];
const library = 'meetings/marshby/2026-10-20-library.md';
const site = siteWith({
  [library]: { changes },
  'meetings/marshby/2026-12-01-hall.md': {
    ...fieldsOf(library),
    status: 'cancelled',
    reason: 'The hall, sadly; is flooded.',
    attendance: undefined,
    raised: undefined,
  },
});
const all = [
  forceCalendar(site),
  ...[...kindCalendars(site), ...districtCalendars(site), ...innerCalendars(site)].map(
    ({ calendar }) => calendar,
  ),
];
const sound = Object.fromEntries(all.map((calendar) => [calendar.path.slice(1), icalendar(calendar)]));
const FILE = 'marshby/meetings.ics';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-calendars-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is wrong with the small site's calendars after one of them was changed, or another was added. */
async function faultsAfter(file: string, change: (text: string) => string | undefined): Promise<string[]> {
  const release = mkdtempSync(join(folder, 'release-'));
  const links = '<a href="webcal://fenland.police.example/meetings.ics">Follow</a>';
  const page = (title: string) => `<!doctype html><html lang="en"><title>${title}</title>${links}</html>`;
  const pages = all.map((calendar) => [`${calendar.page.slice(1)}index.html`, page(calendar.page)]);
  const files = { ...Object.fromEntries(pages), ...sound, [file]: change(sound[file] ?? '') } as typeof sound;
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(release, name)), { recursive: true });
    writeFileSync(join(release, name), text);
  }
  const { faults, calendars } = await verifySite(release, site.force.site, site);
  expect(calendars).toBe(all.length - (change('') === undefined ? 1 : 0) + (file in sound ? 0 : 1));
  return faults.map((fault) => `${fault.file}: ${fault.message}`);
}

test('calendars that hold what the content holds are sound', async () => {
  expect(all.length).toBeGreaterThan(5);
  expect(await faultsAfter(FILE, (text) => text)).toEqual([]);
});

const MEETING =
  'marshby.meetings.2026-10-20-library@police.example, TZID=Europe/London:20261020T183000, TZID=Europe/London:20261020T200000, CONFIRMED, change 1.';

test.each<[string, string, string, string]>([
  ['another day', '20261020T183000', '20261027T183000', MEETING],
  ['another hour', '20261020T183000', '20261020T173000', MEETING],
  [
    'the hour of another zone',
    'DTSTART;TZID=Europe/London:20261020T183000',
    'DTSTART:20261020T183000Z',
    MEETING,
  ],
  ['another end', 'T200000', 'T210000', MEETING],
  ['another status', 'STATUS:CONFIRMED', 'STATUS:CANCELLED', MEETING],
  ['a lower number', 'SEQUENCE:1', 'SEQUENCE:0', MEETING],
  ['another id', 'UID:marshby.', 'UID:marshly.', MEETING],
])('an event with %s is a fault', async (_, from, to, missing) => {
  const found = await faultsAfter(FILE, (text) => text.replace(from, to));
  expect(found).toHaveLength(2);
  expect(found[0]).toBe(`${FILE}: The meeting is missing: ${missing}`);
  expect(found[1]).toContain(`${FILE}: No such meeting: `);
});

test('a calendar that is missing, or that nothing asked for, is a fault', async () => {
  expect(await faultsAfter('marshby/meetings/lcm.ics', () => undefined)).toEqual([
    'marshby/meetings/lcm.ics: The calendar is missing.',
  ]);
  expect(await faultsAfter('old.ics', () => sound[FILE])).toEqual([
    'old.ics: No calendar of the content belongs here.',
  ]);
});

test('a calendar that leads to a missing page is a fault', async () => {
  expect(
    await faultsAfter(FILE, (text) =>
      text.replace(
        'SOURCE;VALUE=URI:https://fenland.police.example/marshby/meetings.ics',
        'SOURCE;VALUE=URI:https://fenland.police.example/gone.ics',
      ),
    ),
  ).toEqual([`${FILE}: The link "https://fenland.police.example/gone.ics" leads nowhere.`]);
});

describe('a calendar that programs refuse is a fault', () => {
  const text = sound[FILE] ?? '';
  const event = /BEGIN:VEVENT[^]*END:VEVENT\r\n/.exec(text)?.[0] ?? '';
  test.each<[string, string | Buffer, string]>([
    ['bare line ends', text.replaceAll('\r\n', '\n'), 'line 1 holds a control character or a bare line end'],
    ['no line end at its end', text.trimEnd(), 'its last line does not end'],
    ['a line too long', text.replace('SUMMARY:', `SUMMARY:${'x'.repeat(70)}`), 'is longer than 75 octets'],
    [
      'a line too long in bytes only',
      text.replace('SUMMARY:', `SUMMARY:${'é'.repeat(36)}\r\n `),
      'is longer than 75 octets',
    ],
    ['a control character', text.replace('SUMMARY:', 'SUMMARY:\u0007'), 'holds a control character'],
    [
      'half a letter',
      Buffer.from(text.replace('SUMMARY:', 'SUMMARY:\xe9'), 'latin1'),
      'it is not valid UTF-8',
    ],
    [
      'a zone that is not described',
      text.replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, ''),
      'the zone Europe/London is not described',
    ],
    ['one id twice', text.replace(event, event + event), 'is empty or stands twice'],
    ['no id', text.replace(/UID:.*\r\n/, ''), 'the UID "" is empty or stands twice'],
    ['a stamp without a zone', text.replace(/(DTSTAMP:.*)Z\r/, '$1\r'), 'is not in UTC'],
    ['no title', text.replace(/SUMMARY:.*\r\n/, ''), 'has no title'],
    ['something that is no property', text.replace('SUMMARY:', 'what else '), 'is not a property'],
    ['a part that does not end', text.replace('END:VEVENT\r\n', ''), 'ends where it did not begin'],
    [
      'a property after the parts',
      text.replace('END:VCALENDAR', 'NAME:x\r\nEND:VCALENDAR'),
      'NAME stands after a part of VCALENDAR',
    ],
    ['no version', text.replace('VERSION:2.0\r\n', ''), 'it has no version or maker'],
    ['two calendars', text + text, 'it is not one calendar'],
    ['nothing at all', '', 'it is not one calendar'],
  ])('%s', (_, bytes, fault) => {
    expect(event).not.toBe('');
    expect(readCalendar(Buffer.from(bytes)).faults.join('\n')).toContain(fault);
  });
});

/** Long lines are folded; the words are looked for in whole ones. */
const whole = (text: string) => text.replaceAll('\r\n ', '');
const HALL = 'marshby.meetings.2026-12-01-hall@police.example';
test.each<[string, (text: string) => string, string]>([
  [
    'no place',
    (text) => text.replaceAll('Marshby Library', 'Elsewhere'),
    `${HALL} does not say where it is.`,
  ],
  [
    'another address to answer to',
    (text) => text.replaceAll('marshby@police.example', 'someone@police.example'),
    `${HALL} does not name the team's address.`,
  ],
  [
    'another page',
    (text) => whole(text).replaceAll('/2026-12-01-hall/', '/2026-10-20-library/'),
    `${HALL} leads to "https://fenland.police.example/marshby/meetings/2026-10-20-library/".`,
  ],
  [
    'an older stamp',
    (text) => text.replace(/DTSTAMP:\d{4}/, 'DTSTAMP:2025'),
    `${HALL} is dated "20250920T000000Z", not by its last change.`,
  ],
  [
    'no word of its being cancelled',
    (text) => text.replaceAll('SUMMARY:Cancelled: ', 'SUMMARY:'),
    `${HALL} does not say that it is off, and why.`,
  ],
  [
    'no reason',
    (text) => whole(text).replaceAll('sadly', 'gladly'),
    `${HALL} does not say that it is off, and why.`,
  ],
])('a meeting in a calendar with %s', async (_, change, message) => {
  expect(await faultsAfter('marshby/meetings/2026-12-01-hall.ics', change)).toContain(
    `marshby/meetings/2026-12-01-hall.ics: ${message}`,
  );
});
