import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const REPORT = '/thurrock/reports/2026-10/';

test('the address of a report is copied with one press, and the page says so', async () => {
  const { page, faults } = await visit(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(REPORT);
  const share = page.getByRole('navigation', { name: 'Share this page' });
  await share.getByRole('button', { name: 'Copy the address' }).click();
  await share.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  const address = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(faults).toEqual([]);
});

test('without JavaScript there are plain links and no button; on paper there is neither', async () => {
  const { page } = await visit(browser, { javaScriptEnabled: false });
  await page.goto(REPORT);
  const share = page.getByRole('navigation', { name: 'Share this page' });
  expect(await share.getByRole('link').allInnerTexts()).toEqual([
    'Email',
    'WhatsApp',
    'Facebook',
    'X (Twitter)',
  ]);
  expect(await share.getByRole('button').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await share.count()).toBe(0);
});

test('a report, its district and the home page each name a picture that is there', async () => {
  const { page } = await visit(browser);
  const pictures: string[] = [];
  for (const path of [REPORT, '/thurrock/', '/']) {
    await page.goto(path);
    const address = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
    const answer = await page.request.get(inject('siteAddress') + new URL(address).pathname);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
    pictures.push(new URL(address).pathname);
  }
  expect(pictures).toEqual(['/thurrock/reports/2026-10.png', '/thurrock/card.png', '/card.png']);
});
