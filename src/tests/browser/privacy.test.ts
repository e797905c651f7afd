import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { kindsOfPage, strayPages } from './kinds-of-page.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test('every page belongs to a kind, and every kind but that of old addresses has a page', () => {
  const kinds = kindsOfPage();
  expect(kinds.length).toBeGreaterThan(20);
  expect(kinds.flatMap(({ paths }) => paths)).toEqual(
    expect.arrayContaining(['/', '/404.html', '/privacy/', '/thurrock/']),
  );
  expect(strayPages()).toEqual({ pages: [], routes: ['[old].astro'] });
});

test('no kind of page sets a cookie, keeps anything, asks another site for anything, or says where it was', async () => {
  const { page, faults } = await visit(browser);
  const elsewhere = await watchElsewhere(page.context());
  for (const { route, path } of kindsOfPage()) {
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    expect([route, answer?.headers()['referrer-policy']]).toEqual([route, 'no-referrer']);
    expect([route, await answer?.headerValue('set-cookie')]).toEqual([route, null]);
    expect([route, await kept(page)]).toEqual([route, nothing]);
  }
  expect(await page.context().cookies()).toEqual([]);
  expect(elsewhere).toEqual([]);
  // The page for addresses that nothing has was asked for by its own name, and answers as any page.
  expect(faults).toEqual([]);
});

test('what would be kept or sent would be noticed', async () => {
  const { page } = await visit(browser, { bypassCSP: true });
  const elsewhere = await watchElsewhere(page.context());
  await page.goto('/');
  await page.evaluate(() => {
    document.cookie = 'seen=1';
    localStorage.setItem('seen', '1');
    new Image().src = 'https://counter.example/pixel.png';
  });
  await expect.poll(() => elsewhere).toHaveLength(1);
  expect(await kept(page)).toEqual({ ...nothing, cookies: 'seen=1', local: ['seen'] });
});

test('another site is not told which page somebody came from', async () => {
  const { page } = await visit(browser);
  const elsewhere = await watchElsewhere(page.context());
  await page.goto('/thurrock/');
  await page.getByRole('link', { name: 'Report online' }).first().click();
  await expect.poll(() => elsewhere).toHaveLength(1);
  expect(elsewhere).toEqual([{ to: 'https://report.police.example/report/', from: undefined }]);
});

/** Every request to another site with its `Referer`; each is answered with an empty page. */
async function watchElsewhere(context: BrowserContext): Promise<{ to: string; from: string | undefined }[]> {
  const requests: { to: string; from: string | undefined }[] = [];
  const own = new URL(inject('siteAddress')).origin;
  await context.route(
    (url) => url.origin !== own,
    async (route) => {
      requests.push({ to: route.request().url(), from: route.request().headers()['referer'] });
      await route.fulfill({ status: 200, contentType: 'text/html', body: '' });
    },
  );
  return requests;
}

const nothing = { cookies: '', local: [], session: [], databases: [], caches: [] };

/**
 * What the page has kept on the device. Copies of the site's own pages and files, made for reading offline, may be
 * there; an address with words that somebody typed may not.
 */
function kept(page: Page): Promise<typeof nothing & Record<string, unknown>> {
  return page.evaluate(async () => {
    const copies: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) copies.push(url);
    const isOwnFile = (url: string) => new URL(url).origin === location.origin && new URL(url).search === '';
    return {
      cookies: document.cookie,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: copies.filter((url) => !isOwnFile(url)),
    };
  }) as Promise<typeof nothing>;
}
