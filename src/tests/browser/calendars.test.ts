import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCalendar } from '../parsed-calendar.ts';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

const MOVED = '/thurrock/meetings/2026-12-08-corringham/';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test('"Add to calendar" gives a file of that meeting, with its type', async () => {
  const { page, faults } = await visit(browser);
  await page.goto(MOVED);
  const link = page.getByRole('link', { name: 'Add to calendar', exact: true });
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(parseCalendar(await answer.text()).events).toMatchObject([{ start: '2026-12-12T10:00:00.000Z' }]);
  expect(faults).toEqual([]);
});

test.each([
  [MOVED, ['Add to calendar', 'Add to Google Calendar', 'Add to Outlook calendar']],
  [
    '/thurrock/',
    ['Add to calendar', 'Add to Google Calendar', 'Add to Outlook calendar', 'Calendar of meetings'],
  ],
  ['/thurrock/meetings/', ['Follow on a phone or Mac', 'Follow in Google Calendar', 'Take the file once']],
  ['/thurrock/meetings/2026-11-24-south-ockendon/', ['Add to calendar']],
])('on %s the ways into a calendar have names of their own, and are gone on paper', async (path, names) => {
  const { page } = await visit(browser);
  await page.goto(path);
  expect(await violations(page)).toEqual([]);
  for (const name of names) {
    const link = page.getByRole('link', { name, exact: true });
    expect([name, await link.count(), await link.first().isVisible()]).toEqual([name, 1, true]);
  }
  await page.emulateMedia({ media: 'print' });
  for (const name of names)
    expect([name, await page.getByRole('link', { name, exact: true }).count()]).toEqual([name, 0]);
});
