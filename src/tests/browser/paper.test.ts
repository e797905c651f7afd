import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { printedPages, printPdfs } from '../../sources/print-pdfs.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { pagesOnPaper } from './pages-on-paper.ts';
import { openBrowser, visit } from './visitor.ts';

let browser: Browser;
let out: string;

beforeAll(async () => {
  browser = await openBrowser();
  out = mkdtempSync(join(tmpdir(), 'print-'));
});

afterAll(async () => {
  rmSync(out, { recursive: true });
  await browser.close();
});

test('the PDFs of a district have their pages, tags, language and title', { timeout: 120_000 }, async () => {
  const pages = printedPages(inject('siteFolder'), 'thurrock').filter(
    ({ file }) => !file.includes('large-print') && !/report-2025/.test(file),
  );
  const told: string[] = [];
  await printPdfs(inject('siteAddress'), pages, out, ({ file }) => told.push(file));
  expect(readdirSync(out).sort()).toEqual(told.toSorted());
  expect(told).toEqual(
    expect.arrayContaining(['thurrock-leaflet.pdf', 'thurrock-poster-2026-12-03-aveley.pdf']),
  );
  const most = { poster: 1, chair: 1, leaflet: 2, report: 2 } as Record<string, number>;
  for (const file of told) {
    const pdf = readFileSync(join(out, file)).toString('latin1');
    const sides = await pagesOnPaper(Promise.resolve(readFileSync(join(out, file))));
    const kind = file.replace(/^thurrock-/, '').replace(/[-.].*$/, '');
    expect([file, sides]).toEqual([file, most[kind]]);
    expect([file, /\/StructTreeRoot/.test(pdf), /\/Lang/.test(pdf), /\/Title/.test(pdf)]).toEqual([
      ...[file, true, true, true],
    ]);
  }
});

test.each([
  ['[district]/print/poster/[meeting].astro', 1],
  ['[district]/print/leaflet.astro', 2],
  ['[district]/print/report/[month].astro', 2],
])('%s: every page stays on its sides, in its full size', { timeout: 240_000 }, async (route, sides) => {
  const { page, faults } = await visit(browser);
  const paths = kindsOfPage().find((kind) => kind.route === route)?.paths ?? [];
  expect(paths.length).toBeGreaterThanOrEqual(10);
  const wrong: Record<string, number> = {};
  for (const path of paths) {
    await page.goto(path);
    const used = await pagesOnPaper(page.pdf({ preferCSSPageSize: true, printBackground: true }));
    if (used > sides) wrong[path] = used;
  }
  expect(wrong).toEqual({});
  expect(faults).toEqual([]);
});

test('a poster fills its side: nothing is wider, because a browser would shrink the page', async () => {
  const { page } = await visit(browser, { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  for (const path of kindsOfPage().find(({ route }) => route.includes('print/poster'))?.paths ?? []) {
    await page.goto(path);
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 794]);
    expect(
      // Heights are told in whole pixels, rounded each its own way.
      await page.locator('.poster').evaluate((poster) => poster.scrollHeight <= poster.clientHeight + 1),
    ).toBe(true);
  }
  await page.goto('/thurrock/print/poster/2026-12-03-aveley/');
  expect(await page.locator('.poster__tabs > p').filter({ visible: true }).count()).toBe(7);
});

test('large print has nothing below 18 points, on paper and on the screen', async () => {
  const { page } = await visit(browser);
  for (const media of ['print', 'screen'] as const) {
    await page.emulateMedia({ media });
    await page.goto('/thurrock/print/large-print/2026-10/');
    const small = await page.evaluate(() => {
      const main = document.querySelector('main');
      if (!main) return ['There is no main part.'];
      return [...main.querySelectorAll('*')]
        .filter((element) =>
          [...element.childNodes].some(
            ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
          ),
        )
        .filter(
          (element) =>
            !element.closest('svg, [data-print="no"]') && parseFloat(getComputedStyle(element).fontSize) < 24,
        )
        .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`);
    });
    expect([media, small]).toEqual([media, []]);
  }
});

test('one press copies the text of a press kit', async () => {
  const { page, faults } = await visit(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto('/thurrock/reports/2026-10/');
  await page.getByRole('link', { name: 'For newsletters and websites' }).click();
  await page.waitForURL('**/thurrock/print/press/report/2026-10/');
  await page.getByRole('button', { name: 'Copy: for a newsletter' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Thurrock: what we did in October 2026.');
  expect(faults).toEqual([]);
});
