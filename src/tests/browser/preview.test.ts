import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PreviewServer } from './preview-server.ts';
import { openBrowser, visit, type Visitor } from './visitor.ts';

const preview = new PreviewServer();
const report = 'reports/marshby/2026-11.md';
const news = 'news/2026-11-27-obscurium-later.md';
preview.addPicture('media/marshby/later.png');
preview.write(
  report,
  `---
published: 2026-11-20
draft: true
by: sea-wall-constable
summary: Obscurium summary of the month.
image:
  file: marshby/later.png
  alt: A page of a website.
concerns:
  - id: speeding-eel-pie-lane
    status: in-hand
    did: Obscurium did so far.
    by: sea-wall-constable
    due: 2027-01-08
next: [To be written. Obscurium next]
---

Obscurium body.
`,
);
preview.write(
  news,
  `---
title: Obscurium later
published: 2026-11-27
summary: It comes later.
---

More of it.
`,
);

let browser: Browser;
let visitor: Visitor;
beforeAll(async () => {
  browser = await openBrowser();
  visitor = await visit(browser, { baseURL: await preview.address() });
});
afterAll(async () => {
  await browser.close();
  preview.stop();
});

const mark = () => visitor.page.getByRole('region', { name: 'Preview' });

test('a draft is shown as it will be, marked before all else, with its picture and what is left to write', async () => {
  const { page, faults } = visitor;
  await page.goto('/marshby/reports/2026-11/');
  expect(await mark().innerText()).toBe(
    'Draft: only you can see this page. Delete “draft: true”, and it goes out the next time you publish.',
  );
  expect((await mark().boundingBox())?.y).toBe(0);
  expect(await page.locator('main').innerText()).toContain('Obscurium summary');
  const picture = page.getByRole('img', { name: 'A page of a website.' });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.locator('openbeat-check summary').filter({ hasText: '1 piece of advice' }).waitFor();
  expect(faults).toEqual([]);
});

test('what goes out later says on which day', async () => {
  await visitor.page.goto('/news/2026-11-27-obscurium-later/');
  expect(await mark().innerText()).toBe(
    'Goes out on 27 November 2026: until then, only you can see this page.',
  );
});

test('lists show both, and say what of them residents do not see', async () => {
  const { page } = visitor;
  await page.goto('/marshby/');
  expect(await mark().getByRole('link').allInnerTexts()).toContain(
    'Draft of a report: Marshby, November 2026',
  );
  await page.goto('/news/');
  expect(await mark().innerText()).toBe(
    'On this page, only you can see: News item kept back until 27 November 2026: Obscurium later',
  );
  await page.goto('/contact/');
  expect(await mark().count()).toBe(0);
});

test('the terminal tells where it is, and nothing of what it is made with', async () => {
  await preview.address();
  expect(preview.said).toMatch(
    /^The site is at http:\/\/localhost:\d+\/ – it follows your changes; Ctrl\+C ends it\.\n$/,
  );
});

test('no byte of a build has them or speaks of a preview', async () => {
  const published = await preview.build();
  expect(published.has('marshby/reports/2026-10/index.html')).toBe(true);
  const traces = /obscurium|held-back|OPENBEAT_PREVIEW|only you can see/i;
  expect([...published].filter(([file, text]) => traces.test(`${file}\n${text}`))).toEqual([]);
});

test('the mark goes by itself once the draft is none any more', async () => {
  const { page } = visitor;
  await page.goto('/marshby/reports/2026-11/');
  await mark().waitFor();
  preview.edit(report, 'To be written. ', '');
  preview.edit(report, 'draft: true\n', '');
  await mark().waitFor({ state: 'detached' });
  expect(await page.locator('main').innerText()).toContain('Obscurium summary');
});
