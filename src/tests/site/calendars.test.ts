import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { calendarsOf } from '../../domain/calendars.ts';
import { formatLongDate, londonInstants } from '../../domain/dates.ts';
import type { Meeting } from '../../domain/site.ts';
import {
  calendarPath,
  feedForms,
  feedPath,
  meetingCalendarPath,
  webcalUrl,
} from '../../domain/subscription-urls.ts';
import { meetingPath } from '../../domain/urls.ts';
import { checkContent } from '../../sources/check.ts';
import { siteFolders } from '../../sources/folders.ts';
import { readForm } from '../feed-reader.ts';
import { parseCalendar, type ParsedEvent } from '../parsed-calendar.ts';

const { site } = checkContent({ contentDir: siteFolders().content });
if (!site) throw new Error('The content has errors.');
const all = site.districts.flatMap((district) => district.meetings.map((meeting) => ({ district, meeting })));

function textAt(path: string): string {
  return readFileSync(join(inject('siteFolder'), path), 'utf8');
}

function eventsAt(path: string): ParsedEvent[] {
  return parseCalendar(textAt(path)).events;
}

/** The only event of a calendar with this start of a UID. */
function eventOf(path: string, uid: string): ParsedEvent {
  const [event, second] = eventsAt(path).filter((one) => one.uid.startsWith(`${uid}@`));
  if (!event || second) throw new Error(`${uid} is not once in ${path}.`);
  return event;
}

/** What a reader finds of a meeting in the feed of its district's meetings, in each form. */
function told(stem: string) {
  return feedForms.map((form) => {
    const { items } = readForm(textAt(feedPath({ district: 'thurrock' }, 'meetings', form)), form);
    const [item, second] = items.filter(({ id }) => id?.endsWith(`:thurrock/meetings/${stem}`));
    if (!item || second) throw new Error(`${stem} is not once in the feed.`);
    return item;
  });
}

function instant(meeting: Meeting): string {
  return new Date(londonInstants(meeting.date, meeting.start)[0] ?? 0).toISOString();
}

test('every calendar is there, and a parser that is not ours reads the meetings of the content from it', () => {
  const calendars = calendarsOf(site);
  const files = globSync('**/*.ics', { cwd: inject('siteFolder') });
  expect(files.map((file) => `/${file}`).sort()).toEqual(calendars.map(({ path }) => path).sort());
  for (const { path, meetings } of calendars)
    expect([path, eventsAt(path).map(({ start, sequence, url }) => `${start} ${sequence} ${url}`)]).toEqual([
      path,
      meetings.map(
        ({ meeting, district }) =>
          `${instant(meeting)} ${meeting.changes.length} ${new URL(meetingPath(district.slug, meeting.stem), site.force.site).href}`,
      ),
    ]);
});

describe('a meeting that was cancelled, followed through page, feed and calendar', () => {
  const path = '/thurrock/meetings/2026-11-24-south-ockendon/';
  const page = () => textAt(`${path}index.html`);
  const reason = 'Both officers are in court that day. We are sorry.';

  test('its page says so first and why, offers no calendar for it, and what to put there instead', () => {
    expect(page()).toMatch(/<h1[^>]*>\s*Cancelled: drop-in, South Ockendon/);
    expect(page()).toContain(reason);
    expect(page()).toContain('If you follow our calendar, the entry there says so, too.');
    expect(page()).not.toContain(meetingCalendarPath('thurrock', '2026-11-24-south-ockendon'));
    expect(page()).not.toContain('calendar.google.com');
    expect(page()).toContain(`href="${meetingCalendarPath('thurrock', '2026-12-03-aveley')}"`);
  });

  test('its feed says so first and why, as news of that day about the same thing', () => {
    for (const item of told('2026-11-24-south-ockendon')) {
      expect(item.title).toBe('Cancelled: drop-in, South Ockendon, 24 November 2026');
      expect(item.html).toContain(reason);
      expect(item.link).toBe(new URL(path, site.force.site).href);
      expect(new Date(item.updated ?? 0).toISOString()).toMatch(/^2026-11-21/);
      expect(Number(item.published)).toBeLessThan(Number(item.updated));
    }
  });

  test.each([
    calendarPath({}),
    calendarPath({ kind: 'drop-in' }),
    calendarPath({ district: 'thurrock' }),
    calendarPath({ district: 'thurrock', kind: 'drop-in' }),
    meetingCalendarPath('thurrock', '2026-11-24-south-ockendon'),
  ])('in %s it stays on its day, cancelled, with the reason and without a reminder', (calendar) => {
    const event = eventOf(calendar, 'thurrock.meetings.2026-11-24-south-ockendon');
    expect(event).toMatchObject({
      title: 'Cancelled: Drop-in, South Ockendon',
      status: 'CANCELLED',
      sequence: 1,
      stamp: '2026-11-21T00:00:01Z',
      start: '2026-11-24T14:00:00.000Z',
      alarms: [],
    });
    expect(event.description).toContain(reason);
  });
});

describe('a meeting that moved, followed through page, feed and calendar', () => {
  const stem = '2026-12-08-corringham';

  test('its page names both days, and its links lead to the new one', () => {
    const page = textAt(`/thurrock/meetings/${stem}/index.html`);
    expect(page).toContain(`Moved from ${formatLongDate('2026-12-08')} to ${formatLongDate('2026-12-12')}`);
    expect(page).toContain(`href="${meetingCalendarPath('thurrock', stem)}"`);
    expect(page).toContain('dates=20261212T100000Z%2F20261212T120000Z&amp;ctz=Europe%2FLondon');
    expect(page).toContain('startdt=2026-12-12T10%3A00%3A00Z&amp;enddt=2026-12-12T12%3A00%3A00Z');
  });

  test('its feed names both days, as news of the day it was moved about the same thing', () => {
    for (const item of told(stem)) {
      expect(item.html).toContain('Moved from');
      expect(item.html).toContain(formatLongDate('2026-12-12'));
      expect(item.link).toBe(new URL(meetingPath('thurrock', stem), site.force.site).href);
      expect(new Date(item.updated ?? 0).toISOString()).toMatch(/^2026-11-09/);
    }
  });

  test.each([
    calendarPath({}),
    calendarPath({ district: 'thurrock' }),
    meetingCalendarPath('thurrock', stem),
  ])('in %s it keeps its id, has its new day, and is later than what people have', (calendar) => {
    const event = eventOf(calendar, `thurrock.meetings.${stem}`);
    expect(event).toMatchObject({
      status: 'CONFIRMED',
      sequence: 1,
      stamp: '2026-11-09T00:00:02Z',
      start: '2026-12-12T10:00:00.000Z',
      end: '2026-12-12T12:00:00.000Z',
      alarms: ['-P1D'],
    });
    expect(event.description).toContain('Moved from Tuesday 8 December 2026 to Saturday 12 December 2026.');
  });
});

test('a meeting with a point on the map has it in its calendar entry and in feeds, and no other has', () => {
  const grays = all.find(({ meeting }) => meeting.id === 'thurrock/meetings/2026-12-17-grays')?.meeting.venue;
  const point = [grays?.latitude, grays?.longitude].map(Number);
  expect(point.every(Number.isFinite)).toBe(true);
  const events = eventsAt(calendarPath({ district: 'thurrock' })).filter(({ geo }) => geo !== undefined);
  expect(events.map(({ uid, geo }) => [uid.split('@')[0], geo])).toEqual([
    ['thurrock.meetings.2026-12-17-grays', point.join()],
  ]);
  const feed = feedPath({ district: 'thurrock' }, 'meetings', 'xml');
  expect(textAt(feed).match(/<georss:point>.*?<\/georss:point>/g)).toEqual([
    `<georss:point>${point.join(' ')}</georss:point>`,
  ]);
});

describe('"Add to calendar"', () => {
  const offered = ({ status, date }: Meeting) => status === 'scheduled' && date >= site.asOf;
  test('stands on the page of each meeting one can go to, and on no other', () => {
    for (const { district, meeting } of all) {
      const page = textAt(`${meetingPath(district.slug, meeting.stem)}index.html`);
      const link = `href="${meetingCalendarPath(district.slug, meeting.stem)}"`;
      expect([meeting.id, page.includes(link)]).toEqual([meeting.id, offered(meeting)]);
    }
    expect(all.filter(({ meeting }) => offered(meeting)).length).toBeGreaterThan(20);
  });

  test('stands on the next meeting of each district that has announced one', () => {
    for (const district of site.districts) {
      const page = textAt(`/${district.slug}/index.html`);
      expect([district.slug, page.includes('Add to Google Calendar')]).toEqual([
        district.slug,
        district.meetings.some(offered),
      ]);
    }
  });
});

test.each([
  ['/meetings/index.html', calendarPath({})],
  ['/meetings/drop-in/index.html', calendarPath({ kind: 'drop-in' })],
  ['/thurrock/meetings/index.html', calendarPath({ district: 'thurrock' })],
  ['/thurrock/index.html', calendarPath({ district: 'thurrock' })],
])('%s leads to %s', (page, calendar) => {
  expect(textAt(page)).toContain(`href="${webcalUrl(site.force.site, calendar)}"`);
});
