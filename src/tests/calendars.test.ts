import { describe, expect, test } from 'vitest';
import { calendarResponse } from '../pages/_calendar.ts';
import { checkContent } from '../sources/check.ts';
import { readCalendar } from '../sources/verify/read-calendar.ts';
import { districtCalendars, forceCalendar, innerCalendars, kindCalendars } from '../views/calendar.ts';

const { site, problems } = checkContent({ contentDir: 'src/tests/fixtures/small/content' });
if (!site) throw new Error(problems.map(({ message }) => message).join('\n'));
const calendars = [
  forceCalendar(site),
  ...[...kindCalendars(site), ...districtCalendars(site), ...innerCalendars(site)].map(
    ({ calendar }) => calendar,
  ),
];

describe('the calendars of a small site', () => {
  test('the calendar of a district, word for word', async () => {
    const response = calendarResponse(
      calendars.find(({ path }) => path === '/marshby/meetings.ics') ?? forceCalendar(site),
    );
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/calendars/marshby-meetings.ics');
  });

  test('there is one of everything', () => {
    expect(calendars.map(({ path, name, events }) => `${path} ${name} ${events.length}`)).toEqual([
      '/meetings.ics Demonstration: Fenland Police: meetings of every district 3',
      '/meetings/lcm.ics Demonstration: Fenland Police: Local Community Meetings of every district 2',
      '/meetings/drop-in.ics Demonstration: Fenland Police: drop-ins of every district 1',
      '/meetings/advisory-group.ics Demonstration: Fenland Police: advisory group meetings of every district 0',
      '/coldharbour/meetings.ics Demonstration: Coldharbour: meetings 1',
      '/marshby/meetings.ics Demonstration: Marshby: meetings 2',
      '/coldharbour/meetings/drop-in.ics Demonstration: Coldharbour: drop-ins 1',
      '/marshby/meetings/lcm.ics Demonstration: Marshby: Local Community Meetings 2',
      '/coldharbour/meetings/2026-12-03.ics Demonstration: Drop-in, Coldharbour 1',
      '/marshby/meetings/2026-10-20-sea-wall.ics Demonstration: Local Community Meeting, Marshby 1',
      '/marshby/meetings/2026-11-28-library.ics Demonstration: Local Community Meeting, Marshby 1',
    ]);
  });

  test.each(calendars)('$path is sound', async (calendar) => {
    const bytes = new Uint8Array(await calendarResponse(calendar).arrayBuffer());
    expect(readCalendar(bytes).faults).toEqual([]);
  });

  test('a meeting is the same in every calendar', () => {
    const versions = new Map<string, Set<string>>();
    for (const event of calendars.flatMap(({ events }) => events))
      versions.set(event.uid, (versions.get(event.uid) ?? new Set()).add(JSON.stringify(event)));
    expect([...versions.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
  });
});
