import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultPaths, searchAnswer } from './search-page.ts';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test('by keyboard alone: search, narrow it down, open a result, and come back to both', async () => {
  const { page, faults } = await visit(browser);
  await page.goto('/search/');
  await page.getByLabel('What are you looking for?').focus();
  await page.keyboard.type('bikes');
  await page.keyboard.press('Enter');
  expect(await searchAnswer(page)).toMatch(/^\d+ pages for “bikes”\.$/);
  expect(new URL(page.url()).search).toBe('?q=bikes');
  const everywhere = await resultPaths(page);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Thurrock');
  await page.getByLabel('Order').selectOption('Newest first');
  await page.getByRole('button', { name: 'Search with these' }).press('Enter');
  await page.waitForURL('**/search/?q=bikes&district=Thurrock&sort=date');
  await searchAnswer(page);
  const narrowed = await resultPaths(page);
  expect(narrowed).not.toEqual(everywhere);
  expect(narrowed.filter((path) => !/^\/(thurrock|news|campaigns)\//.test(path))).toEqual([]);

  await page.locator('site-search ol a').first().press('Enter');
  await page.waitForURL(`**${narrowed[0]}`);
  await page.goBack();
  await searchAnswer(page);
  expect(await resultPaths(page)).toEqual(narrowed);
  expect(await page.getByLabel('District').inputValue()).toBe('Thurrock');
  await page.goBack();
  await page.waitForURL('**/search/?q=bikes');
  await searchAnswer(page);
  await expect.poll(() => resultPaths(page)).toEqual(everywhere);
  expect(await page.getByLabel('District').inputValue()).toBe('');
  expect(faults).toEqual([]);
});

test('more results follow the first ten, and the focus goes to the first new one', async () => {
  const { page } = await visit(browser);
  await page.goto('/search/?q=police');
  await searchAnswer(page);
  const before = await resultPaths(page);
  expect(before).toHaveLength(10);
  await page.getByRole('button', { name: 'More results' }).press('Enter');
  await expect.poll(async () => (await resultPaths(page)).length).toBe(20);
  expect(await resultPaths(page)).toEqual([...before, ...(await resultPaths(page)).slice(10)]);
  expect(await page.locator('a:focus').getAttribute('href')).toBe((await resultPaths(page))[10]);
  expect(await searchAnswer(page)).toMatch(/^20 of \d+ pages shown\.$/);
});

test('what is found is announced, and marked in the words around it', async () => {
  const { page } = await visit(browser);
  await page.goto('/search/?q=Tilbry');
  expect(await searchAnswer(page)).toMatch(/^\d+ pages for “Tilbry”\. We took “tilbry” for “tilbury”\.$/);
  expect(await page.locator('site-search mark').first().innerText()).toMatch(/^Tilbury/);
  expect(await page.title()).toMatch(/^Tilbry – Search – /);
});

test('nothing found: the answer says what to do, and there are ways on', async () => {
  const { page } = await visit(browser);
  await page.goto('/search/?q=zzyzx&year=2026');
  expect(await searchAnswer(page)).toContain('Nothing found for “zzyzx”.');
  expect(await resultPaths(page)).toEqual([]);
  expect(await page.getByRole('link', { name: 'Look in everything' }).getAttribute('href')).toBe(
    '/search/?q=zzyzx',
  );
  expect(await page.locator('main').getByRole('link', { name: 'Every place, A to Z' }).isVisible()).toBe(
    true,
  );
});

test('what somebody types stays text', async () => {
  const { page, faults } = await visit(browser);
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> "')}`);
  await searchAnswer(page);
  expect(await page.locator('main img').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('nothing of the index is loaded before somebody searches, and nothing ever from elsewhere', async () => {
  const { page } = await visit(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/pagefind/') || url.includes('words.json'))).toEqual([]);
  await page.getByLabel('What are you looking for?').fill('noise');
  await page.keyboard.press('Enter');
  await searchAnswer(page);
  expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
  expect(asked.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
});

test('the front page sends its words here', async () => {
  const { page } = await visit(browser);
  await page.goto('/');
  await page.getByRole('searchbox').fill('noisy neighbours');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=noisy%20neighbours');
  await searchAnswer(page);
  expect((await resultPaths(page))[0]).toBe('/who-deals-with/');
});

test('without JavaScript the page says so and leads on', async () => {
  const { page } = await visit(browser, { javaScriptEnabled: false });
  await page.goto('/search/?q=bikes');
  expect(await page.getByRole('heading', { name: /needs JavaScript/ }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Search' }).count()).toBe(0);
  await page.locator('main').getByRole('link', { name: 'Every place, A to Z' }).click();
  expect(new URL(page.url()).pathname).toBe('/places/');
});

describe('everybody can use it', () => {
  const addresses = ['/search/', '/search/?q=bikes&district=Thurrock&sort=date', '/search/?q=zzyzx'];
  test.each(addresses.flatMap((address) => [320, 1280].map((width) => ({ address, width }))))(
    '$address at $width pixels',
    async ({ address, width }) => {
      const { page, faults } = await visit(browser, { viewport: { width, height: 800 } });
      await page.goto(address);
      if (address !== '/search/') await searchAnswer(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
    },
  );
});
