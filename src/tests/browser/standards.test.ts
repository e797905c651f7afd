import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test('from a promise on a district’s page to the meeting that its figure counts', async () => {
  const { page, faults } = await visit(browser, { viewport: { width: 360, height: 740 } });
  await page.goto('/tendring/');
  await page.getByRole('link', { name: 'All twelve standards, all districts' }).click();
  await page.waitForURL('**/standards/');
  await page.locator('.board').getByRole('link', { name: 'At most 42 days between meetings' }).click();
  await page.waitForURL('**/standards/#gap-between-meetings');

  const section = page.locator('section[aria-labelledby="gap-between-meetings"]');
  await section.getByText('The figures as a table').click();
  await section
    .getByRole('row', { name: /^Tendring/ })
    .getByRole('link')
    .click();
  await page.waitForURL('**/tendring/standards/#gap-between-meetings');

  const own = page.locator('section[aria-labelledby="gap-between-meetings"]');
  await own.getByText('What is counted', { exact: true }).click();
  await own
    .getByRole('row', { name: /63 days/ })
    .getByRole('link')
    .click();
  await page.waitForURL('**/tendring/meetings/2026-06-17-frinton/');
  expect(faults).toEqual([]);
});

test.each([
  ['/standards/', 320],
  ['/standards/', 1280],
  ['/tendring/standards/', 320],
  ['/thurrock/standards/', 1280],
])('%s at %i pixels: no fault for axe, and nothing is wider than the page', async (path, width) => {
  const { page, faults } = await visit(browser, { bypassCSP: true, viewport: { width, height: 800 } });
  await page.goto(path);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  expect(await violations(page)).toEqual([]);
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBeLessThanOrEqual(width);
  expect(faults).toEqual([]);
});

test('the words of a chart keep their size on every screen, and stand within it', async () => {
  for (const width of [320, 768, 1280]) {
    const { page } = await visit(browser, { viewport: { width, height: 800 } });
    await page.goto('/standards/');
    const sizes = await page.locator('.chart__drawing text').evaluateAll((texts) =>
      texts.map((text) => {
        const own = text.getBoundingClientRect();
        const chart = text.closest('figure')?.getBoundingClientRect();
        const out = Math.max((chart?.left ?? 0) - own.left, own.right - (chart?.right ?? 0));
        return { words: text.textContent, size: getComputedStyle(text).fontSize, out: Math.round(out) };
      }),
    );
    expect(sizes.length).toBeGreaterThan(200);
    expect(sizes.filter(({ size, out }) => size !== '14px' || out > 4)).toEqual([]);
  }
});

test('where the reader chooses the colours, marks and bars are drawn in the colour of text', async () => {
  const { page } = await visit(browser, { forcedColors: 'active' });
  await page.goto('/standards/');
  const colours = await page
    .locator('.mark--dot, .mark--diamond, .chart__bar:not(.chart__bar--outline)')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).fill))]);
  const text = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(colours).toEqual([text]);
});
