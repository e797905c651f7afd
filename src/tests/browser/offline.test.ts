import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startPreview, type PreviewServer } from '../../hosting/preview-server.ts';
import { openBrowser } from './visitor.ts';
import { violations } from './violations.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: PreviewServer;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await startPreview(inject('siteFolder'), { port: 0, demonstration: true });
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  await page.goto(`${server.address}/thurrock/`);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 30_000,
    })
    .toBe('activated');
});
afterEach(async () => {
  await context.close();
  await server.close();
});

/** Every address the browser has put into a cache that scripts can fill. */
function keptPaths(): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

test('without a connection a district has its contacts and next meeting, with the day they were saved', async () => {
  await server.close();
  const answer = await page.goto(`${server.address}/thurrock/reports/2026-10/`);
  expect(answer?.status()).toBe(503);
  expect(await page.locator('h1').innerText()).toBe('You are offline');
  const text = await page.locator('main').innerText();
  expect(text).toContain('as it stood on 21 November 2026');
  expect(text).not.toContain('Blackshots');
  const first = page.locator('[data-kept] > section').first();
  expect(await first.locator('h2').innerText()).toBe('Thurrock');
  expect(await first.getByRole('link').first().getAttribute('href')).toMatch(/^mailto:thurrock/);
  expect(await first.innerText()).toMatch(/Next meeting\s+\S/);
  expect(await page.getByRole('link', { name: 'Call 101' }).getAttribute('href')).toBe('tel:101');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
  expect(await violations(page)).toEqual([]);
});

test('what was read is not kept: only the page of contacts and what it needs', async () => {
  const before = await keptPaths();
  await page.goto(`${server.address}/thurrock/reports/2026-10/`);
  await page.goto(`${server.address}/contact/`);
  expect(await keptPaths()).toEqual(before);
  expect(before).toContain('/offline/');
  expect(before.filter((path) => path !== '/offline/' && !path.startsWith('/_astro/'))).toEqual([]);
});

test('with a connection a page is always the one the server has', async () => {
  const answer = await page.goto(`${server.address}/thurrock/`);
  expect(answer?.status()).toBe(200);
  expect(await page.locator('h1').innerText()).toBe('Thurrock');
  const { port } = new URL(server.address);
  await server.close();
  await page.goto(`${server.address}/thurrock/`);
  expect(await page.locator('h1').innerText()).toBe('You are offline');
  server = await startPreview(inject('siteFolder'), { port: Number(port), demonstration: true });
  await page.reload();
  expect(await page.locator('h1').innerText()).toBe('Thurrock');
});

test('the address of the page of contacts can be read with a connection, too', async () => {
  await page.goto(`${server.address}/offline/`);
  expect(await page.locator('h1').innerText()).toBe('Contacts without a connection');
});
