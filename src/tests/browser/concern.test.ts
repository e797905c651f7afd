import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resultPaths, searchAnswer } from './search-page.ts';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

const LEDGER = '/thurrock/you-said-we-did/';
const BIKES = `${LEDGER}nuisance-bikes-blackshots/`;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test.each([
  ['with a mouse and scripts', { viewport: { width: 1280, height: 900 } }],
  ['on a phone without scripts', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }],
])('a concern can be followed from the meeting where it was raised to "done": %s', async (_, options) => {
  const { page, faults } = await visit(browser, options);
  await page.goto('/thurrock/meetings/2026-09-06-blackshots/');
  const pair = page.locator('#nuisance-bikes-blackshots');
  await pair.getByRole('link', { name: 'Off-road bikes on Blackshots field' }).click();
  await page.waitForURL(`**${BIKES}`);

  expect(await page.locator('h1 + p').innerText()).toBe('Done');
  const steps = page.locator('.timeline > li');
  expect(await steps.first().getByRole('heading').innerText()).toBe('Done');
  expect(await steps.last().getByRole('heading').innerText()).toBe('Heard');
  await steps.first().getByRole('link', { name: 'October report' }).click();
  await page.waitForURL('**/thurrock/reports/2026-10/#nuisance-bikes-blackshots');
  expect(await page.locator('#nuisance-bikes-blackshots').innerText()).toContain('We seized three bikes');

  await page.goto(BIKES);
  await page.getByLabel('Breadcrumb').getByRole('link', { name: 'You said, we did' }).click();
  await page.waitForURL(`**${LEDGER}`);
  await page.getByRole('link', { name: 'Nuisance vehicles' }).click();
  await page.waitForURL(`**${LEDGER}topics/nuisance-vehicles/`);
  await page.locator('main').getByRole('link', { name: 'Off-road bikes on Blackshots field' }).click();
  await page.waitForURL(`**${BIKES}`);
  expect(faults).toEqual([]);
});

test('a list of one topic is narrowed to a status in place, and the address keeps it', async () => {
  const { page, faults } = await visit(browser);
  await page.goto(`${LEDGER}topics/nuisance-vehicles/`);
  const shown = () =>
    page
      .locator('[data-pair]:visible')
      .evaluateAll((pairs) => pairs.map((pair) => pair.getAttribute('data-pair')));
  const all = await shown();
  expect(new Set(all).size).toBeGreaterThan(1);

  await page.getByLabel('How they stand').getByRole('link', { name: 'done' }).click();
  const done = all.filter((status) => status === 'done');
  expect(await shown()).toEqual(done);
  expect(await page.locator('main').getByRole('status').innerText()).toBe(
    `${done.length} of ${all.length} shown`,
  );
  expect(await violations(page)).toEqual([]);
  await page.reload();
  expect(await shown()).toEqual(done);
  await page.getByLabel('How they stand').getByRole('link', { name: 'All' }).click();
  expect(await shown()).toEqual(all);
  await page.goto(`${LEDGER}topics/nuisance-vehicles/?status=nonsense`);
  expect(await shown()).toEqual(all);
  expect(faults).toEqual([]);
});

test.each([
  ['the ledger', LEDGER],
  ['the done', `${LEDGER}statuses/done/`],
  ['a year', `${LEDGER}years/2026/`],
  ['one that could not be done', `${LEDGER}camera-seabrooke-rise/`],
  ['one that is late', `${LEDGER}speeding-southend-road/`],
  ['one that was passed on', `${LEDGER}bikes-langdon-hills/`],
])('%s is free of faults and never wider than a narrow phone', async (_, path) => {
  const { page, faults } = await visit(browser, { viewport: { width: 320, height: 640 } });
  await page.goto(path);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(faults).toEqual([]);
});

test('search finds a concern by its words, and can look among concerns only', async () => {
  const { page } = await visit(browser);
  await page.goto('/search/?q=camera+garages&kind=Concern');
  await searchAnswer(page);
  expect(await resultPaths(page)).toContain(`${LEDGER}camera-seabrooke-rise/`);
});
