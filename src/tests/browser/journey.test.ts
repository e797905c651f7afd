import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resultPaths, searchAnswer } from './search-page.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])(
  'open a district, read its newest report, search for a word of it and arrive: $width pixels wide',
  async (viewport) => {
    const { page, faults } = await visit(browser, { viewport });
    await page.goto('/');
    await page.locator('main').getByRole('link', { name: 'Thurrock', exact: true }).first().click();
    await page.waitForURL('**/thurrock/');

    await page.locator('main').getByRole('link', { name: 'October 2026' }).first().click();
    await page.waitForURL('**/thurrock/reports/2026-10/');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Blackshots');

    await page.getByRole('navigation').getByRole('link', { name: 'Search', exact: true }).click();
    await page.waitForURL('**/search/');
    await page.getByLabel('What are you looking for?').fill('Blackshots barrier October');
    await page.keyboard.press('Enter');
    await searchAnswer(page);
    expect(await resultPaths(page)).toContain('/thurrock/reports/2026-10/');
    await page.locator('site-search a[href="/thurrock/reports/2026-10/"]').click();
    await page.waitForURL('**/thurrock/reports/2026-10/');
    expect(faults).toEqual([]);
  },
);
