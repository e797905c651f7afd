import { globSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pagesOnPaper } from './pages-on-paper.ts';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test('every chair’s sheet prints on one side of A4', async () => {
  const { page, faults } = await visit(browser);
  const sheets = globSync('*/print/chair/*/index.html', { cwd: inject('siteFolder') }).sort();
  expect(sheets.length).toBeGreaterThan(10);
  for (const sheet of sheets) {
    await page.goto(`/${sheet.replaceAll('\\', '/').replace('index.html', '')}`);
    expect([sheet, await pagesOnPaper(page.pdf({ preferCSSPageSize: true }))]).toEqual([sheet, 1]);
  }
  expect(faults).toEqual([]);
});

test('a sheet that is too long would be noticed', async () => {
  const { page } = await visit(browser);
  await page.goto('/thurrock/print/chair/2026-12-03-aveley/');
  await page
    .locator('.sheet')
    .first()
    .evaluate((list) => list.append(...[...list.children].map((row) => row.cloneNode(true))));
  expect(await pagesOnPaper(page.pdf({ preferCSSPageSize: true }))).toBe(2);
});

test('the chair finds the sheet on the meeting’s page', async () => {
  const { page, faults } = await visit(browser);
  await page.goto('/thurrock/meetings/2026-12-03-aveley/');
  await page.getByRole('link', { name: 'For the chair: since last time' }).click();
  await page.waitForURL('**/thurrock/print/chair/2026-12-03-aveley/');
  const text = await page.locator('main').innerText();
  expect(text).toContain('Local Community Meeting, 22 October 2026, Tilbury');
  expect(text).toContain('Changed since 22 October 2026');
  expect(faults).toEqual([]);
});

test('from all meetings to one kind, to one meeting, without scripts', async () => {
  const { page, faults } = await visit(browser, { javaScriptEnabled: false });
  await page.goto('/meetings/');
  await page.getByRole('link', { name: 'Coffee with cops, 2 to come' }).click();
  await page.waitForURL('**/meetings/coffee/');
  await page.getByRole('link', { name: 'Coffee with cops, Harlow' }).first().click();
  await page.waitForURL('**/harlow/meetings/2026-11-23-harvey-centre/');
  expect(faults).toEqual([]);
});

test.each([
  '/meetings/',
  '/meetings/coffee/',
  '/meetings/advisory-group/',
  '/campaigns/',
  '/campaigns/dark-evenings-2026/',
  '/campaigns/neighbourhood-policing-week-2023/',
  '/thurrock/print/chair/2026-12-03-aveley/',
  '/thurrock/meetings/2026-12-08-corringham/',
  '/thurrock/meetings/2026-11-24-south-ockendon/',
])('%s is free of faults and never wider than a narrow phone', async (path) => {
  const { page, faults } = await visit(browser, { viewport: { width: 320, height: 640 } });
  await page.goto(path);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(faults).toEqual([]);
});
