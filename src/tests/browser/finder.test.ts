import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { searchAnswer } from './search-page.ts';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** The two pages with the box, and what it is called there. */
const boxes = [
  ['/', 'Postcode, town or village'],
  ['/search/', 'What are you looking for?'],
] as const;

/** Types into the box of a page and presses Enter. */
async function ask(page: Page, label: string, typed: string): Promise<void> {
  await page.getByLabel(label).fill(typed);
  await page.getByLabel(label).press('Enter');
}

/** What the page says then, and where its links lead. */
async function told(page: Page): Promise<{ text: string; links: string[] }> {
  const part = page.locator('[role=status]:has(p)').filter({ hasNotText: /…$/ });
  await part.waitFor();
  const links = await part.locator('a').all();
  return {
    text: await part.locator('p').first().innerText(),
    links: await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? '')),
  };
}

describe.each(boxes)('on %s', (path, label) => {
  test.each([
    ['CM1 1AA', '/chelmsford-and-maldon/'],
    ['cm1 1aa', '/chelmsford-and-maldon/'],
    ['CM11AA', '/chelmsford-and-maldon/'],
    ['RM17', '/thurrock/'],
  ])('%s leads straight to its district', async (typed, district) => {
    const { page, faults } = await visit(browser);
    await page.goto(path);
    await ask(page, label, typed);
    await page.waitForURL(`**${district}`);
    expect(faults).toEqual([]);
  });

  test.each([
    [
      'CM1 IAA',
      'We took “CM1 IAA” for CM1 1AA. CM1 1AA is in Chelmsford and Maldon.',
      ['/chelmsford-and-maldon/'],
    ],
    [
      'CM11 1AA',
      'CM11 1 is shared by Basildon, and Chelmsford and Maldon. Which place is nearest to you?',
      ['/basildon/', '/chelmsford-and-maldon/'],
    ],
    [
      'CM13 3AB',
      'CM13 3 is shared by Epping Forest and Brentwood, Basildon, and Thurrock. Some of it is not in the area of Essex Police. Which place is nearest to you?',
      ['/epping-forest-and-brentwood/', '/basildon/', '/thurrock/', 'https://www.police.uk/'],
    ],
    [
      'E4 7AA',
      'Part of E4 7 is in Epping Forest and Brentwood. The rest is not in the area of Essex Police.',
      ['/epping-forest-and-brentwood/', 'https://www.police.uk/'],
    ],
    ['M1 1AE', 'M1 1AE is not in the area of Essex Police.', ['https://www.police.uk/']],
    [
      'SS8 5ZZ',
      'SS8 5ZZ is not in our table of 20 October 2025. It may be new. It is probably in Castle Point and Rochford.',
      ['/castle-point-and-rochford/'],
    ],
    ['CM1 1CC', '“CM1 1CC” is not a postcode. Check it, or type the name of your town or village.', []],
  ])('%s is answered in place', async (typed, text, links) => {
    const { page, faults } = await visit(browser);
    await page.goto(path);
    await ask(page, label, typed);
    expect(await told(page)).toEqual({ text, links });
    expect(new URL(page.url()).search).toBe('');
    // What must be mended has the focus; otherwise it stays where the reader is.
    expect(await page.getByLabel(label).evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('no postcode leaves the page, whatever becomes of it', async () => {
    const { page } = await visit(browser);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    for (const typed of ['CM2 6XZ', 'CM11 1QZ', 'M1 1XE', 'SS8 5XZ', 'CM2 6CC', 'who is at CM2 6XZ']) {
      await page.goto(path);
      await ask(page, label, typed);
      await page.locator('[role=status] p').or(page.locator('.plate .answers')).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(decodeURIComponent(page.url())).not.toMatch(/\?/);
    }
    // The tables are whole files: who asks for them says nothing.
    expect(requests.some((request) => request.includes('/search/postcodes.json'))).toBe(true);
    const sent = requests.map((request) =>
      decodeURIComponent(request)
        .toUpperCase()
        .replace(/[\s+-]/g, ''),
    );
    expect(sent.filter((request) => /CM26|QZ|1XE|5XZ|SS8\b|CM2\b|CM11\b/.test(request))).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(inject('siteAddress')))).toEqual([]);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept).toEqual([0, 0, '']);
  });

  test('by keyboard alone: ask, hear the choice, and take one', async () => {
    const { page } = await visit(browser);
    await page.goto(path);
    await page.getByLabel(label).focus();
    await page.keyboard.type('cm11 1aa');
    await page.keyboard.press('Enter');
    await told(page);
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').getAttribute('href')) === '/basildon/') break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/basildon/');
  });
});

describe('the first page', () => {
  test.each([
    ['Tilbury', '/thurrock/'],
    ['st. osyth', '/tendring/'],
    ['SWF', '/chelmsford-and-maldon/'],
    ['uttlesford', '/braintree-and-uttlesford/'],
  ])('the place %s leads to its district', async (typed, district) => {
    const { page } = await visit(browser);
    await page.goto('/');
    await ask(page, 'Postcode, town or village', typed);
    await page.waitForURL(`**${district}`);
  });

  test.each(['off-road bikes', 'A127', 'Tilbry'])('“%s” is looked for by search', async (typed) => {
    const { page, faults } = await visit(browser);
    await page.goto('/');
    await ask(page, 'Postcode, town or village', typed);
    await page.waitForURL('**/search/?q=*');
    expect(await searchAnswer(page)).toMatch(/^\d+ pages? for/);
    expect(faults).toEqual([]);
  });

  test('an empty box asks for something', async () => {
    const { page } = await visit(browser);
    await page.goto('/');
    await ask(page, 'Postcode, town or village', ' ');
    expect((await told(page)).text).toBe('Type a postcode, or the name of your town or village.');
  });

  test('the tables are only loaded when somebody uses the box, and print their licence', async () => {
    const { page } = await visit(browser);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const tables = () => requests.filter((request) => request.endsWith('.json'));
    expect(tables()).toEqual([]);
    await page.getByLabel('Postcode, town or village').focus();
    await expect.poll(tables).toEqual(['/search/postcodes.json', '/search/places.json']);
    expect(await page.locator('main').innerText()).toMatch(
      /Code-Point Open 2025\.4\.0, 20 October 2025\. Contains Ordnance Survey data © Crown copyright/,
    );
  });

  test('a table that does not load is said, and the districts are still there', async () => {
    const { page } = await visit(browser);
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto('/');
    await ask(page, 'Postcode, town or village', 'CM1 1AA');
    expect((await told(page)).text).toMatch(/^The table of postcodes did not load/);
    await page.unroute('**/search/*.json');
    await ask(page, 'Postcode, town or village', 'CM1 1AA');
    await page.waitForURL('**/chelmsford-and-maldon/');
  });

  test('without script the box leads to every place, and says nothing of what was typed', async () => {
    const { page } = await visit(browser, { javaScriptEnabled: false });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/');
    await ask(page, 'Postcode, town or village', 'CM1 1AA');
    await page.waitForURL('**/places/*');
    expect(page.url()).toMatch(/\/places\/\??$/);
    expect(requests.filter((url) => /cm1/i.test(url))).toEqual([]);
    expect(await page.getByRole('button', { name: 'Near me' }).count()).toBe(0);
  });
});

test('an old address of search with a postcode is answered, and the postcode is taken out of it', async () => {
  const { page } = await visit(browser);
  await page.goto('/search/?q=CM1+1AA');
  expect(await told(page)).toEqual({
    text: 'CM1 1AA is in Chelmsford and Maldon.',
    links: ['/chelmsford-and-maldon/'],
  });
  expect(new URL(page.url()).search).toBe('');
  expect(await page.title()).not.toContain('CM1');
});
