import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** One page of each kind that has something to load: pictures, lists that scripts touch, forms, charts. */
const kinds = [
  '/',
  '/thurrock/',
  '/thurrock/team/',
  '/thurrock/meetings/',
  '/thurrock/reports/2026-10/',
  '/thurrock/you-said-we-did/',
  '/search/',
  '/standards/',
  '/contact/',
  '/places/',
  '/news/',
  '/offline/',
];

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('nothing jumps while a page loads, not even when its font is late: $width pixels wide', (viewport) => {
  test.each(kinds)('%s', async (path) => {
    const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
    const page = await context.newPage();
    let sendFont = () => {};
    const fontIsDue = new Promise<void>((resolve) => (sendFont = resolve));
    await page.route('**/*.woff2', async (route) => {
      await fontIsDue;
      await route.continue();
    });
    await page.addInitScript(() => {
      const moved: string[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node?: Node }[];
        })[])
          moved.push(`${entry.value} ${entry.sources.map(({ node }) => node?.nodeName).join(' ')}`);
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(globalThis, { moved });
    });
    await page.goto(inject('siteAddress') + path, { waitUntil: 'domcontentloaded' });
    // Two frames: the page has been painted in its fallback before the font is let through.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    sendFont();
    await page.waitForLoadState('load');
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
    await context.close();
  });
});
