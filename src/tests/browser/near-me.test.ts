import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violations } from './violations.ts';
import { openBrowser, visit, type Visitor } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const grays = { latitude: 51.476, longitude: 0.326 };

/** Opens a page somewhere, presses "Near me", and gives what the page says, with where its links lead. */
async function pressAt(
  path: string,
  options: BrowserContextOptions,
): Promise<Visitor & { text: string; links: string[]; requests: string[] }> {
  const visitor = await visit(browser, options);
  const { page } = visitor;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(path);
  await page.getByRole('button', { name: 'Near me' }).click();
  const told = page.locator('[role=status]:has(p)').filter({ hasNotText: /…$/ });
  await told.waitFor();
  const links = await told.locator('a').all();
  return {
    ...visitor,
    text: await told.locator('p').first().innerText(),
    links: await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? '')),
    requests,
  };
}

test.each(['/', '/search/'])(
  'on %s it names the district of a position, and tells nobody the position',
  async (path) => {
    const { page, text, links, requests, faults } = await pressAt(path, {
      geolocation: grays,
      permissions: ['geolocation'],
    });
    expect(text).toBe('You are probably in Thurrock.');
    expect(links).toEqual(['/thurrock/']);
    expect(
      requests.filter((url) => !url.startsWith(inject('siteAddress')) || /51\.4|0\.32/.test(url)),
    ).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  },
);

test('nobody is asked for a position before they press it', async () => {
  const { page } = await visit(browser, { geolocation: grays, permissions: ['geolocation'] });
  await page.addInitScript(() => {
    const state = globalThis as unknown as { asked: number };
    state.asked = 0;
    const real = navigator.geolocation;
    const locate = real.getCurrentPosition.bind(real);
    real.getCurrentPosition = (...given) => {
      state.asked += 1;
      locate(...given);
    };
  });
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  await page.goto('/');
  await page.getByLabel('Postcode, town or village').focus();
  await page.waitForLoadState('networkidle');
  expect(await asked()).toBe(0);
  await page.getByRole('button', { name: 'Near me' }).click();
  await expect.poll(asked).toBe(1);
});

test.each<[string, BrowserContextOptions, RegExp, string[]]>([
  [
    'near a border',
    { geolocation: { latitude: 51.5645, longitude: 0.6115 }, permissions: ['geolocation'] },
    /^You are near a border\. You are probably in one of these:$|^You are probably in /,
    [],
  ],
  [
    'far away',
    { geolocation: { latitude: 55.95, longitude: -3.19 }, permissions: ['geolocation'] },
    /^You are probably outside the area of Essex Police\.$/,
    ['https://www.police.uk/'],
  ],
  [
    'on a device that only guesses',
    { geolocation: { ...grays, accuracy: 20_000 }, permissions: ['geolocation'] },
    /^Your device knows only to within 20 kilometres where you are\./,
    [],
  ],
  ['refused', { permissions: [] }, /^Your browser does not say where you are\. Type your postcode/, []],
])('%s', async (_, options, expected, links) => {
  const answer = await pressAt('/', options);
  expect(answer.text).toMatch(expected);
  if (links.length > 0) expect(answer.links).toEqual(links);
});

test('a browser without geolocation is not offered it', async () => {
  const { page } = await visit(browser);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'geolocation', { get: () => undefined });
    // The browser's own way of not having it.
    delete (Navigator.prototype as { geolocation?: unknown }).geolocation;
  });
  await page.goto('/');
  expect(await page.getByRole('button', { name: 'Near me' }).count()).toBe(0);
});
