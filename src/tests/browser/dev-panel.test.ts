import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PreviewServer } from './preview-server.ts';
import { openBrowser, visit } from './visitor.ts';

const preview = new PreviewServer();
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  ({ page } = await visit(browser, { baseURL: await preview.address() }));
});
afterAll(async () => {
  await browser.close();
  preview.stop();
});

const panel = () => page.locator('openbeat-check');
const summary = () => panel().locator('summary');
const report = 'reports/marshby/2026-10.md';

test('a page says what the check says of its file, and nothing of other files', async () => {
  await page.goto('/marshby/reports/2026-10/');
  await summary().filter({ hasText: 'nothing wrong here' }).waitFor();
});

test('a fault that is typed is shown at once after saving, and goes when it is mended', async () => {
  await page.goto('/marshby/reports/2026-10/');
  await summary().waitFor();
  preview.edit(report, 'status: done', 'status: dunn');
  await summary().filter({ hasText: '1 error' }).waitFor();
  expect(await panel().locator('li').first().innerText()).toMatch(
    /reports\/marshby\/2026-10\.md:7:13\s+Error: "dunn" is not [\s\S]+Instead: Write one of: [\s\S]+done/,
  );
  preview.edit(report, 'status: dunn', 'status: done');
  await summary().filter({ hasText: 'nothing wrong here' }).waitFor();
  expect(await page.locator('h1').innerText()).toContain('October 2026');
});

test('an error is on the terminal once, however often a page is asked for', async () => {
  preview.edit(report, 'status: done', 'status: dunn');
  await summary().filter({ hasText: '1 error' }).waitFor();
  const before = preview.said.split('2026-10.md:7:13').length;
  for (const path of ['/', '/marshby/', '/marshby/']) await page.goto(path);
  await summary().filter({ hasText: '1 error' }).waitFor();
  expect(preview.said.split('2026-10.md:7:13').length).toBe(before);
  preview.edit(report, 'status: dunn', 'status: done');
  await page.locator('h1', { hasText: 'Marshby' }).waitFor();
});

test('promises that are not kept stand on the page of the district, and words from a file are only words', async () => {
  preview.edit('districts/marshby.md', 'reviewed: 2026-10-20', 'reviewed: 2026-06-02');
  await page.goto('/marshby/');
  await summary().filter({ hasText: 'promise' }).waitFor();
  preview.edit('districts/marshby.md', 'team_name: Marshby', 'team_namme: <img src=x onerror=alert(1)>');
  await summary().filter({ hasText: 'error' }).waitFor();
  expect(await panel().locator('img').count()).toBe(0);
});
