import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resultPaths, searchAnswer } from './search-page.ts';
import { residentQueries } from './search-queries.ts';
import { openBrowser, visit, type Visitor } from './visitor.ts';

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  visitor = await visit(browser);
});

afterAll(() => browser.close());

test.each(residentQueries)('“$query” finds its page among the first three', async ({ query, wants }) => {
  const { page, faults } = visitor;
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await searchAnswer(page);
  const first = (await resultPaths(page)).slice(0, 3);
  expect(
    wants.some((path) => first.includes(path)),
    `${first.join(' ')} is none of ${wants.join(' ')}`,
  ).toBe(true);
  expect(faults).toEqual([]);
});
