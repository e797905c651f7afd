import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../sources/check.ts';
import { buildPage } from '../../sources/editor/build-page.ts';
import { startEditor } from '../../sources/editor/editor-server.ts';
import { publishContent } from '../../sources/publishing/publish-content.ts';
import { TwoClones } from '../publish/two-clones.ts';
import { openBrowser, visit } from './visitor.ts';

const clones = new TwoClones();
const contentDir = clones.ada.content;

const october = join(contentDir, 'reports/marshby/2026-10.md');
const november = join(contentDir, 'reports/marshby/2026-11.md');
/** A report as people write it: with comments, quotation marks and a list in one line, which a save must leave. */
const written = readFileSync(october, 'utf8')
  .replace('published:', '# For the sergeant: ask about the barrier.\npublished:')
  .replace('    status: done', "    # Since 29 October.\n    status: 'done'")
  .replace('next:\n  - Speed checks in Eel Pie Lane.', 'next: ["Speed checks in Eel Pie Lane."]');
writeFileSync(october, written);

const asked: string[] = [];
let faults: string[];
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof startEditor>>;
beforeAll(async () => {
  server = await startEditor({
    contentDir,
    pageDir: await buildPage(join(clones.folder, 'build')),
    tempDir: join(clones.folder, 'saving'),
    port: 0,
    publish: (confirm) => publishContent({ contentDir, confirm }),
  });
  browser = await openBrowser();
  ({ page, faults } = await visit(browser, { baseURL: server.address }));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  clones.remove();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });

async function openReports(): Promise<void> {
  await page.goto('/#/collections/reports_marshby');
  await button('Create New Entry').waitFor();
}

/** For machines that do something else beside it. */
const PATIENT = { timeout: 20_000 };

async function saved(): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().endsWith('/contents'));
  await button('Save').click();
  expect((await answer).status()).toBe(201);
  // It goes back to the list.
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
    }, PATIENT)
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
  await saved();
  expect(readFileSync(october, 'utf8')).toBe(
    written.replace('Speeding in Eel Pie Lane is not solved.', 'Speeding is not solved.'),
  );
});

test('the words below the fields are edited as Markdown, and a picture in them stays', async () => {
  const before = readFileSync(october, 'utf8');
  await page.getByRole('row', { name: '2026 10' }).getByText('2026-10').click();
  await scrollTo(box('Text'));
  await box('Text').fill((await box('Text').inputValue()).replace('Fen.', 'Fen. It was quiet.'));
  await saved();
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
  const concerns = page.getByRole('group', { name: 'Concerns' });
  await concerns.getByRole('button', { name: 'Expand', exact: true }).click();
  await scrollTo(box('Did'));
  await box('Did').fill('We measured the speed on four evenings.');
  await saved();
  expect(readFileSync(november, 'utf8')).toMatch(/^---\npublished: 2026-12-04\nby: sea-wall-constable\n/);
  const { problems } = checkContent({ contentDir });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the button says in words what would be published, and then sends it', async () => {
  const live = () => clones.fresh().read('reports/marshby/2026-11.md');
  await button('Publish…').click();
  await button('Publish this').waitFor();
  const words = await page.getByRole('dialog', { name: 'Publish' }).getByRole('listitem').allInnerTexts();
  expect(words).toEqual([
    'Report changed: Marshby, October 2026 (reports/marshby/2026-10.md)',
    'Report kept back until 4 December 2026: Marshby, November 2026 (reports/marshby/2026-11.md)',
  ]);
  expect(live()).toBeUndefined();
  await button('Publish this').click();
  await expect.poll(live, PATIENT).toBe(readFileSync(november, 'utf8'));
});

test('it opens as well while something in the content is wrong', async () => {
  clones.ada.edit('reports/marshby/2026-10.md', 'by: sea-wall-constable', 'by: sea-wall-constabel');
  await page.goto('/');
  await page.reload();
  await page.getByRole('treeitem', { name: /^Marshby: reports/ }).waitFor();
});

test('in all this, nothing outside this computer was asked for', () => {
  const own = new RegExp(`^(?:${server.address}/|blob:${server.address}/|data:)`);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((address) => !own.test(address))).toEqual([]);
  // Sveltia CMS says that there is no OAuth, and repeats our refusal.
  expect(faults.filter((fault) => !/OAuth|422/.test(fault))).toEqual([]);
});
