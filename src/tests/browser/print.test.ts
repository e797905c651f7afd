import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindsOfPage } from './kinds-of-page.ts';
import { pagesOnPaper } from './pages-on-paper.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Pages that need more than two sides of A4, of all that a route makes or of the last of each district. */
async function tooLong(
  page: Page,
  route: string,
  choose = (paths: readonly string[]) => paths,
): Promise<unknown> {
  const paths = choose(kindsOfPage().find((kind) => kind.route === route)?.paths ?? []);
  expect(paths.length).toBeGreaterThanOrEqual(10);
  const long: Record<string, number> = {};
  for (const path of paths) {
    await page.goto(path);
    const sides = await pagesOnPaper(page.pdf({ format: 'A4', preferCSSPageSize: true }));
    if (sides > 2) long[path] = sides;
  }
  return long;
}

test('the page of every district prints on two sides', async () => {
  const { page } = await visit(browser);
  expect(await tooLong(page, '[district]/index.astro')).toEqual({});
});

test('the latest reports of every district print on two sides', async () => {
  const { page } = await visit(browser);
  const latest = (paths: readonly string[]) =>
    paths.filter((path, index) => paths[index + 1]?.split('/')[1] !== path.split('/')[1]);
  expect(await tooLong(page, '[district]/reports/[month].astro', latest)).toEqual({});
});

test('on paper nothing is there to press, and a district’s page leaves out promises and who else to ask', async () => {
  const { page } = await visit(browser);
  await page.emulateMedia({ media: 'print' });
  await page.goto('/thurrock/');
  const seen = await page
    .locator('.strip, nav, .govuk-skip-link, form, #promises, #not-police, #follow')
    .filter({ visible: true })
    .count();
  expect(seen).toBe(0);
  expect(await page.getByRole('heading', { name: 'Reach us' }).isVisible()).toBe(true);
});
