import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** A page of the demonstration, whose day is Saturday 21 November 2026, at an instant; by default seen from Tokyo. */
async function at(instant: string, path: string, options: BrowserContextOptions = {}) {
  const visitor = await visit(browser, { timezoneId: 'Asia/Tokyo', ...options });
  await visitor.page.clock.setFixedTime(new Date(instant));
  await visitor.page.goto(path);
  return visitor;
}

/** The pages come as they would from a site that is no demonstration: its day is the real one. */
function asRealSite(page: Page): Promise<unknown> {
  return page.route('**/*/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(' data-demonstration', '') });
  });
}

const team = (page: Page) => page.locator('.answer .open-now');
const counter = (page: Page) => page.locator('#reach ~ ul .open-now');

describe('a district says whether it is open', () => {
  test.each([
    ['2026-11-21T12:00Z', 'Open now until 2am', 'Open now until 6pm'],
    ['2026-11-21T18:00Z', 'Open now until 2am', 'Closed. Opens Monday at 10am'],
    ['2026-11-21T07:59Z', 'Closed. Opens at 8am', 'Closed. Opens at 10am'],
    ['2027-03-10T01:30Z', 'Open now until 2am', 'Closed. Opens at 10am'],
  ])('in a demonstration at the time of %s, whatever the day: %s', async (instant, ofTeam, ofCounter) => {
    for (const timezoneId of ['Europe/London', 'Pacific/Chatham', 'America/Los_Angeles']) {
      const { page, faults } = await at(instant, '/thurrock/', { timezoneId });
      expect([await team(page).innerText(), await counter(page).innerText()]).toEqual([ofTeam, ofCounter]);
      expect(faults).toEqual([]);
    }
  });

  test.each([
    ['a Thursday', '2026-11-19T12:00Z', 'Open now until 10pm'],
    ['the skipped hour of March', '2026-03-29T01:00Z', 'Closed. Opens at 8am'],
    ['the repeated hour of October', '2026-10-25T01:30Z', 'Open now until 2am'],
  ])('on a real site by the real day: %s', async (_, instant, words) => {
    const { page } = await visit(browser, { timezoneId: 'Asia/Tokyo' });
    await page.clock.setFixedTime(new Date(instant));
    await asRealSite(page);
    await page.goto('/harlow/');
    expect(await team(page).innerText()).toBe(words);
  });

  test('a page that stays open closes with the counter', async () => {
    const { page } = await visit(browser);
    await page.clock.install({ time: new Date('2026-11-21T17:59:30Z') });
    await page.goto('/thurrock/');
    expect(await counter(page).innerText()).toBe('Open now until 6pm');
    await page.clock.runFor(60_000);
    expect(await counter(page).innerText()).toBe('Closed. Opens Monday at 10am');
  });

  test('the page of the team says it beside the hours', async () => {
    const { page } = await at('2026-11-21T12:00Z', '/thurrock/team/');
    expect(await page.locator('.rows__note .open-now').innerText()).toBe('Open now until 2am');
  });
});

test('without JavaScript and on paper only the hours are there', async () => {
  const { page } = await at('2026-11-21T12:00Z', '/thurrock/', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  expect(text).not.toContain('Open now');
  expect(text).toContain('Monday to Saturday, 10am to 6pm');
  expect(text).toContain('Closed Friday 25 to Saturday 26 December (Christmas)');
  expect(text).toContain('Sunday to Thursday, 8am to 10pm; Friday and Saturday, 8am to 2am');
  expect(await team(page).isVisible()).toBe(false);

  const { page: paper } = await at('2026-11-21T12:00Z', '/thurrock/');
  await paper.emulateMedia({ media: 'print' });
  expect(await team(paper).isVisible()).toBe(false);
  expect(await counter(paper).isVisible()).toBe(false);
});

describe.each([320, 360, 820, 1024, 1280])('%i pixels wide', (width) => {
  test.each(['2026-11-19T12:00Z', '2026-11-19T22:30Z'])(
    'nothing moves when it is said at %s',
    async (instant) => {
      const ends: number[] = [];
      for (const isBlocked of [true, false]) {
        const { page } = await visit(browser, { viewport: { width, height: 800 } });
        await page.clock.setFixedTime(new Date(instant));
        if (isBlocked) await page.route('**/*.js', (route) => route.abort());
        await asRealSite(page);
        await page.goto('/chelmsford-and-maldon/');
        await page.evaluate(() => document.fonts.ready);
        ends.push(await page.evaluate(() => document.documentElement.scrollHeight));
      }
      expect(ends[1]).toBe(ends[0]);
    },
  );
});

test.each([
  ['/thurrock/', 320],
  ['/tendring/', 1280],
  ['/thurrock/team/', 320],
  ['/contact/', 320],
])('%s at %i pixels: no fault for axe, and nothing is wider than the page', async (path, width) => {
  const options = { bypassCSP: true, viewport: { width, height: 800 } };
  const { page, faults } = await at('2026-11-21T12:00Z', path, options);
  expect(await violations(page)).toEqual([]);
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBeLessThanOrEqual(width);
  expect(faults).toEqual([]);
});

test('the four answers of every district are seen on a phone before scrolling', async () => {
  const { page } = await at('2026-11-21T12:00Z', '/', { viewport: { width: 360, height: 740 } });
  const list = await (await fetch(`${inject('siteAddress')}/sitemap.xml`)).text();
  const paths = [...list.matchAll(/<loc>https:\/\/[^/]+(\/[^/]+\/)meetings\/<\/loc>/g)].map(
    ([, path]) => path,
  );
  expect(paths).toHaveLength(10);
  const late: string[] = [];
  for (const path of paths) {
    await page.goto(path ?? '/');
    const bottom = await page.locator('.plate').evaluate((plate) => plate.getBoundingClientRect().bottom);
    if (bottom > 624) late.push(`${path} ends at ${bottom}`);
  }
  expect(late).toEqual([]);
});
