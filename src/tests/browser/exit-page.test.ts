import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsOfPage } from './kinds-of-page.ts';
import { openBrowser, visit } from './visitor.ts';

const WEATHER = 'https://www.bbc.co.uk/weather';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Somebody who came to a district's page from the front page; the weather forecast is a page of the test's own. */
async function reader(options: BrowserContextOptions & { key?: string } = {}): Promise<Page> {
  const { key = 'shift', ...rest } = options;
  const { page } = await visit(browser, rest);
  page.setDefaultTimeout(10_000);
  await page.context().route(WEATHER, async (route) => {
    // An answer at once would end the page before it could tell what it showed.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Rain later</h1>' });
  });
  await page.route('**/thurrock/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/data-key="\w+"/, `data-key="${key}"`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/');
  await page.goto('/thurrock/');
  return page;
}

/** What the page shows at the moment of leaving, told by the page itself: a browser says nothing while it loads another. */
async function leaving(page: Page, leave: () => Promise<unknown>): Promise<unknown> {
  const seen: unknown[] = [];
  await page.exposeFunction('tell', (what: unknown) => seen.push(what));
  await page.evaluate(() => {
    const { tell } = globalThis as unknown as { tell: (what: unknown) => void };
    const others = [...document.querySelectorAll<HTMLElement>('main, .masthead, .strip, .footer')];
    new MutationObserver((_, observer) => {
      observer.disconnect();
      tell({
        title: document.title,
        words: document.querySelector('[role=alert]')?.textContent,
        others: others.filter((part) => part.checkVisibility()).length,
      });
    }).observe(document.body, { attributes: true, attributeFilter: ['class'] });
  });
  await leave();
  await page.waitForURL(WEATHER);
  await expect.poll(() => seen).toHaveLength(1);
  return seen[0];
}

const gone = { title: 'Loading', words: 'Loading.', others: 0 };

describe('leaving hides the page at once, takes its name from the tab, and its place in the history', () => {
  const thrice = async (page: Page) => {
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
  };
  test.each<[string, string, (page: Page) => Promise<unknown>]>([
    [
      'the button',
      'shift',
      (page) => page.locator('.govuk-exit-this-page__button').click({ noWaitAfter: true }),
    ],
    [
      'the button, with Ctrl held',
      'shift',
      (page) =>
        page.locator('.govuk-exit-this-page__button').click({ modifiers: ['Control'], noWaitAfter: true }),
    ],
    [
      'the wheel of the mouse',
      'shift',
      (page) => page.locator('.govuk-exit-this-page__button').click({ button: 'middle', noWaitAfter: true }),
    ],
    [
      'the second skip link',
      'shift',
      async (page) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        expect(await page.locator(':focus').innerText()).toBe('Exit this page');
        await page.keyboard.press('Enter');
      },
    ],
    ['Shift three times', 'shift', thrice],
    ['Shift three times where Escape is the key', 'escape', thrice],
    ['Escape', 'escape', (page) => page.keyboard.press('Escape')],
  ])('%s', async (_, key, leave) => {
    const page = await reader({ key });
    expect(await leaving(page, () => leave(page))).toEqual(gone);
    expect(page.context().pages()).toHaveLength(1);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goForward();
    expect(page.url()).toBe(WEATHER);
  });
});

test.each([
  ['Escape where Shift is the key', 'shift', ['Escape']],
  ['Shift twice', 'shift', ['Shift', 'Shift']],
  ['typing capital letters', 'shift', ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']],
  ['Escape together with another key', 'escape', ['Control+Escape', 'Shift+Escape']],
])('%s stays on the page', async (_, key, presses) => {
  const page = await reader({ key });
  for (const press of presses) await page.keyboard.press(press);
  expect(new URL(page.url()).pathname).toBe('/thurrock/');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('each press of Shift is counted on the button and told to screen readers', async () => {
  const page = await reader();
  const told = page.locator('.strip [role=status]');
  await page.keyboard.press('Shift');
  expect(await told.textContent()).toBe('Shift, press 2 more times to exit.');
  await page.keyboard.press('Shift');
  expect(await told.textContent()).toBe('Shift, press 1 more time to exit.');
  expect(await page.locator('.govuk-exit-this-page__indicator-light--on').count()).toBe(2);
});

test('who comes back to a page that the browser kept sees it whole, with its name', async () => {
  const page = await reader();
  const title = await page.title();
  // An answer without content leaves the page as it was left, as a browser does that keeps it for the way back.
  await page.context().route(WEATHER, (route) => route.fulfill({ status: 204 }));
  const asked = page.waitForResponse(WEATHER);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await asked;
  expect(await page.evaluate(() => document.title)).toBe('Loading');
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  expect(await page.title()).toBe(title);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

test('on every kind of page: the link without script, and the key in words with it', async () => {
  const { page } = await visit(browser);
  const without = await visit(browser, { javaScriptEnabled: false });
  for (const { route, path } of kindsOfPage()) {
    for (const visitor of [page, without.page]) {
      await visitor.goto(path);
      const links = await visitor
        .locator(`a[href="${WEATHER}"]`)
        .evaluateAll((all) =>
          all.map((link) => [link.textContent.trim(), link.getAttribute('rel')].join('; ')),
        );
      expect([route, links]).toEqual([route, Array(2).fill('Exit this page; nofollow noreferrer')]);
    }
    expect([route, await page.getByText('Press Esc, or').isVisible()]).toEqual([route, true]);
    expect([route, await without.page.getByText('Press Esc, or').isVisible()]).toEqual([route, false]);
  }
});
