import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../sources/check.ts';
import { buildPage } from '../../sources/editor/build-page.ts';
import { startEditor } from '../../sources/editor/editor-server.ts';
import { openBrowser, visit } from './visitor.ts';

mkdirSync('.build/test', { recursive: true });
const root = mkdtempSync(resolve('.build/test/editor-'));
const contentDir = join(root, 'content');
cpSync('src/tests/fixtures/small/content', contentDir, { recursive: true });

const october = join(contentDir, 'reports/marshby/2026-10.md');
const november = join(contentDir, 'reports/marshby/2026-11.md');
/** A report as people write it: with comments, quotation marks and a list in one line, which a save must leave. */
const written = readFileSync(october, 'utf8')
  .replace('published:', '# For the sergeant: ask about the barrier.\npublished:')
  .replace('    status: done', "    # Since 29 October.\n    status: 'done'")
  .replace('next:\n  - Speed checks in Eel Pie Lane.', 'next: ["Speed checks in Eel Pie Lane."]');
writeFileSync(october, written);

const sent: string[] = [];
const asked: string[] = [];
let faults: string[];
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof startEditor>>;
beforeAll(async () => {
  server = await startEditor({
    contentDir,
    pageDir: await buildPage(join(root, 'build')),
    tempDir: join(root, 'saving'),
    port: 0,
    publish: async (confirm) => {
      if (!(await confirm(['The report of October is changed.']))) return { state: 'nothing', words: [] };
      sent.push('sent');
      return { state: 'published', words: ['It will be live in ten minutes.'] };
    },
  });
  browser = await openBrowser();
  ({ page, faults } = await visit(browser, { baseURL: server.address }));
  page.setDefaultTimeout(3000); // TEMP
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });

async function openReports(): Promise<void> {
  await page.goto('/#/collections/reports_marshby');
  await button('Create New Entry').waitFor();
}

/** The form draws what is near the part on the screen. */
async function scrollTo(field: Locator): Promise<void> {
  await box('Published').waitFor();
  await page.mouse.move(500, 500);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return field.isVisible();
    })
    .toBe(true);
}

test('it opens signed in, and lists what can be edited', async () => {
  await page.getByRole('treeitem', { name: /^Marshby: reports/ }).waitFor();
  const listed = await page.getByRole('treeitem').allInnerTexts();
  // Between the name of a symbol and a number.
  expect(listed.map((text) => text.split('\n')[1])).toEqual([
    'Coldharbour: reports',
    'Coldharbour: meetings',
    'Marshby: reports',
    'Marshby: meetings',
    'Districts',
    'Teams',
    'Councils',
    'News',
    'Campaigns',
    'Recommendations',
    'Evidence',
    'Pages',
    'The whole site',
  ]);
});

test('an edited field changes its own line of the file and nothing else', async () => {
  await openReports();
  await page.getByRole('row', { name: '2026 10' }).getByText('2026-10').click();
  await box('Summary').fill('Two bikes are gone from the sea wall. Speeding is not solved.');
  await button('Save').click();
  await expect.poll(() => readFileSync(october, 'utf8')).not.toBe(written);
  expect(readFileSync(october, 'utf8')).toBe(
    written.replace('Speeding in Eel Pie Lane is not solved.', 'Speeding is not solved.'),
  );
});

test('the words below the fields are edited as Markdown, and a picture in them stays', async () => {
  const before = readFileSync(october, 'utf8');
  await openReports();
  await page.getByRole('row', { name: '2026 10' }).getByText('2026-10').click();
  await scrollTo(box('Text'));
  await box('Text').fill((await box('Text').inputValue()).replace('Fen.', 'Fen. It was quiet.'));
  await button('Save').click();
  await expect.poll(() => readFileSync(october, 'utf8')).not.toBe(before);
  expect(readFileSync(october, 'utf8')).toBe(
    before.replace('to Little Fen.', 'to Little Fen. It was quiet.'),
  );
});

test('a new report of a month that does not exist is refused in the words of the check', async () => {
  await openReports();
  await button('Create New Entry').click();
  await box('Published').fill('2026-12-04');
  await page.getByRole('radio', { name: 'sea wall constable' }).click();
  await box('Summary').fill('We walked the sea wall. Speeding is not solved.');
  await box('Slug').fill('2026-13');
  await button('Save').click();
  await page.getByText('Write year and month with a hyphen, such as 2026-12.').waitFor();
  expect(existsSync(join(contentDir, 'reports/marshby/2026-13.md'))).toBe(false);
});

test('of an open concern it must say what was done: then it is saved, and the check has no objection', async () => {
  await box('Slug').fill('2026-11');
  await button('Save').click();
  await page.getByText('A concern that is "In hand" needs "did".').waitFor();
  expect(existsSync(november)).toBe(false);
  await button('OK').click();
  await scrollTo(page.getByText('speeding-eel-pie-lane · In hand'));
  await page.getByText('speeding-eel-pie-lane · In hand').click();
  await box('Did').fill('We measured the speed on four evenings.');
  await button('Save').click();
  await expect.poll(() => existsSync(november)).toBe(true);
  expect(readFileSync(november, 'utf8')).toMatch(/^---\npublished: 2026-12-04\nby: sea-wall-constable\n/);
  const { problems } = checkContent({ contentDir });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the button shows what would be published, and publishes that', async () => {
  await button('Publish…').click();
  await page.getByRole('dialog').getByText('The report of October is changed.').waitFor();
  expect(sent).toEqual([]);
  await button('Publish this').click();
  await page.getByText('It will be live in ten minutes.').waitFor();
  expect(sent).toEqual(['sent']);
});

test('in all this, nothing outside this computer was asked for', () => {
  const own = new RegExp(`^(?:${server.address}/|blob:${server.address}/|data:)`);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((address) => !own.test(address))).toEqual([]);
  // Sveltia CMS says that there is no OAuth, and repeats our refusal.
  expect(faults.filter((fault) => !/OAuth|422/.test(fault))).toEqual([]);
});
