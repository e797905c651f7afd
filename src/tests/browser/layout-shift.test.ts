import type { Browser, Page } from 'playwright-core';
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

/**
 * The most that counts as a good page with a late font (https://web.dev/articles/cls): some line always breaks
 * elsewhere in other letters. A whole row of the frame that comes or goes is three times that.
 */
const GOOD = 0.1;

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('while a page loads, $width pixels wide,', (viewport) => {
  test.each(kinds)('nothing jumps, whatever scripts and pictures do: %s', async (path) => {
    const page = await pageWith(viewport);
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(inject('siteAddress') + path, { waitUntil: 'load' });
    expect(await shiftsOf(page)).toEqual([]);
    await page.context().close();
  });

  test.each(kinds)('a late font moves lines, not the page: %s', async (path) => {
    const page = await pageWith(viewport);
    let sendFont = () => {};
    const fontIsDue = new Promise<void>((resolve) => (sendFont = resolve));
    await page.route('**/*.woff2', async (route) => {
      await fontIsDue;
      await route.continue();
    });
    await page.goto(inject('siteAddress') + path, { waitUntil: 'domcontentloaded' });
    // The page has been painted in its fallback before the font is let through.
    await paint(page);
    sendFont();
    await page.waitForLoadState('load');
    const shifts = await shiftsOf(page);
    const total = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
    expect(total, shifts.join('\n')).toBeLessThan(GOOD);
    await page.context().close();
  });
});

/** A page of a new visitor that notes each shift of its layout from the start: how much, and what moved. */
async function pageWith(viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
    const moved: string[] = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        moved.push(`${value} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { moved });
  });
  return page;
}

async function shiftsOf(page: Page): Promise<string[]> {
  await page.evaluate(async () => document.fonts.ready.then(() => undefined));
  await paint(page);
  return page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
}

function paint(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
