import { globSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ENDS = '2026-12-06T00:00:00.000Z';

/** The banner as its component has it. The demonstration has none, and if it had, its day would stand still. */
function bannerMarkup(): string {
  const [, , template = ''] = readFileSync('src/components/EmergencyBanner.astro', 'utf8').split('---\n');
  const [script = ''] = globSync('_astro/banner-end*.js', { cwd: 'dist' });
  return [
    ['{text}', 'Stay away from the sea wall.'],
    ['{ends}', `"${ENDS}"`],
    ['{ends && <script is:inline src={end} />}', `<script src="/${script}"></script>`],
  ].reduce((markup, [from = '', to = '']) => {
    if (!markup.includes(from)) throw new Error(`"${from}" does not stand in the banner.`);
    return markup.replace(from, to);
  }, template);
}

/** A district's page with the banner, at an instant, in a browser somewhere in the world. */
async function at(instant: string, timezoneId: string, options: { javaScriptEnabled?: boolean } = {}) {
  const visitor = await visit(browser, { timezoneId, ...options });
  const { page } = visitor;
  await page.route('**/thurrock/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<main\b/, `${bannerMarkup()}<main`);
    await route.fulfill({ response, body });
  });
  await page.clock.install({ time: new Date(instant) });
  await watchShifts(page);
  await page.goto('/thurrock/');
  return { ...visitor, banner: page.getByText('Stay away from the sea wall.') };
}

/** Counts everything that jumps from the first moment on. */
function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const own = globalThis as unknown as { jumps: number };
    own.jumps = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) own.jumps += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function jumps(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { jumps: number }).jumps);
}

test.each([
  ['2026-12-05T23:59:30Z', true],
  ['2026-12-06T00:00:00Z', false],
  ['2027-03-01T12:00:00Z', false],
])('on a site that was not built since, the banner at %s is there: %s', async (instant, isThere) => {
  for (const timezoneId of ['Europe/London', 'Pacific/Chatham', 'America/Los_Angeles']) {
    const { page, banner, faults } = await at(instant, timezoneId);
    expect(await banner.isVisible()).toBe(isThere);
    const space = await page.locator('.banner').boundingBox();
    expect((space?.height ?? 0) > 0).toBe(isThere);
    expect(await jumps(page)).toBeLessThan(0.1);
    expect(faults).toEqual([]);
  }
});

test('on a page that stays open its words go at the last moment, and nothing moves', async () => {
  const { page, banner } = await at('2026-12-05T23:59:30Z', 'Asia/Tokyo');
  const main = async () => (await page.locator('main').boundingBox())?.y;
  const before = await main();
  await page.clock.runFor(29_000);
  expect(await banner.isVisible()).toBe(true);
  await page.clock.runFor(1_000);
  expect(await banner.isVisible()).toBe(false);
  expect(await main()).toBe(before);
});

test('without JavaScript it is read', async () => {
  const { banner } = await at('2026-12-05T12:00:00Z', 'Europe/London', { javaScriptEnabled: false });
  expect(await banner.isVisible()).toBe(true);
});
