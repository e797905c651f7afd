import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './violations.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test.each([
  ['/thurrock/reports.xml', 'channel > title', 'item > title', 'encoded'],
  ['/thurrock/meetings.atom', 'feed > title', 'entry > title', 'content'],
])('whoever opens %s in a browser can read what it is and what is new', async (path, name, title, text) => {
  const { page, faults } = await visit(browser, { viewport: { width: 320, height: 700 } });
  // This browser shows the source of what is served as Atom, whatever the style sheet; others do not.
  await page.route('**/*.atom', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/xml' } });
  });
  await page.goto(path);
  const shown = await page.evaluate(
    ([name, title, text]) => {
      const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect();
      const root = document.documentElement;
      return {
        words: getComputedStyle(root, '::before').content,
        name: boxOf(document.querySelector(name ?? ''))?.height ?? 0,
        title: boxOf(document.querySelector(title ?? ''))?.height ?? 0,
        markup: boxOf([...document.getElementsByTagNameNS('*', text ?? '')][0])?.height,
        wide: root.scrollWidth > root.clientWidth,
      };
    },
    [name, title, text],
  );
  expect(shown.words).toContain('Copy the address of this page into a feed reader');
  expect(shown.name).toBeGreaterThan(20);
  expect(shown.title).toBeGreaterThan(20);
  expect(shown).toMatchObject({ markup: 0, wide: false });
  expect(faults.filter((fault) => fault.includes('Content Security Policy'))).toEqual([]);
});

test('from a topic in one district to the topic everywhere, and to its feed', async () => {
  const { page, faults } = await visit(browser, { viewport: { width: 360, height: 740 } });
  await page.goto('/thurrock/you-said-we-did/topics/drugs/');
  await page.getByRole('link', { name: 'Drugs in every district' }).click();
  await page.waitForURL('**/topics/drugs/');
  expect(await violations(page)).toEqual([]);
  expect(await page.getByRole('link', { name: 'Topic feed' }).getAttribute('href')).toBe('/topics/drugs.xml');
  expect(faults).toEqual([]);
});
