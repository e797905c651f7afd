import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOnPaper } from './pages-on-paper.ts';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test('from the top of any page to one’s own council’s page for noise, without scripts', async () => {
  const { page, faults } = await visit(browser, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  await page.goto('/reports/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Who does what' }).click();
  await page.waitForURL('**/who-deals-with/');
  await page.locator('main').getByRole('link', { name: 'Southend', exact: true }).click();
  await page.waitForURL('**/southend/who-deals-with/');
  await page.getByRole('link', { name: 'Noise from music, parties and dogs' }).click();
  await page.waitForURL('**/southend/who-deals-with/#noise');
  const noise = page.locator('.matter', { has: page.locator('#noise') });
  const council = noise.getByRole('link', { name: 'Southend-on-Sea City Council' });
  expect(await council.getAttribute('href')).toBe('https://www.southend.gov.uk/pollution-0/noise-pollution');
  expect(faults).toEqual([]);
});

test('from a district’s page to the review of its council, and on to the diary', async () => {
  const { page, faults } = await visit(browser);
  await page.goto('/thurrock/');
  await page.getByRole('link', { name: /^Reported three times and nothing changed/ }).click();
  await page.waitForURL('**/asb-case-review/#thurrock');
  const council = page.locator('#thurrock');
  expect(await council.innerText()).toContain('Within 10 working days');
  await page.getByRole('link', { name: 'incident diary to print' }).click();
  await page.waitForURL('**/asb-case-review/diary/');
  expect(await page.locator('.diary__sheet').isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('a council without a published way says so, and links its website', async () => {
  const { page } = await visit(browser);
  await page.goto('/asb-case-review/');
  const council = page.locator('#brentwood');
  expect(await council.innerText()).toContain('We found no published way to ask this council.');
  const website = council.getByRole('link', { name: 'Brentwood Borough Council' }).first();
  expect(await website.getAttribute('href')).toBe('https://www.brentwood.gov.uk/');
});

test('the diary prints on two sides of A4, each with the headings of its columns', async () => {
  const { page } = await visit(browser);
  await page.goto('/asb-case-review/diary/');
  expect(await pagesOnPaper(page.pdf({ preferCSSPageSize: true }))).toBe(2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.diary__sheet thead th').allInnerTexts()).toHaveLength(6);
  expect(await page.locator('main').getByText('What to write each time').isVisible()).toBe(false);
});

test('the guide of a district fits on seven sides of paper', async () => {
  const { page } = await visit(browser);
  await page.goto('/braintree-and-uttlesford/who-deals-with/');
  expect(await pagesOnPaper(page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toBeLessThanOrEqual(7);
});

test.each([
  ['/who-deals-with/', 320],
  ['/who-deals-with/', 1280],
  ['/braintree-and-uttlesford/who-deals-with/', 320],
  ['/thurrock/who-deals-with/', 1280],
  ['/asb-case-review/', 320],
  ['/asb-case-review/', 1280],
  ['/asb-case-review/diary/', 320],
  ['/asb-case-review/diary/', 1280],
])('%s at %i pixels: no fault for axe, and nothing is wider than the page', async (path, width) => {
  const { page, faults } = await visit(browser, { bypassCSP: true, viewport: { width, height: 800 } });
  await page.goto(path);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(faults).toEqual([]);
});
