import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../sources/check.ts';
import { buildPage } from '../../sources/editor/build-page.ts';
import { problemsInForms } from '../../sources/editor/problems-in-forms.ts';
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
    publish: (confirm) => publishContent({ contentDir, confirm, inWords: problemsInForms }),
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
/** It stands beside its name, and has no words of its own. */
const picture = () => page.locator('#nc-root [role=group] img').first();
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
  await box('Day it goes out').waitFor();
  await page.mouse.move(500, 500);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return field.isVisible();
    }, PATIENT)
    .toBe(true);
}

test('it opens signed in, and lists what can be edited', async () => {
  await page.getByRole('treeitem', { name: /^Reports: Marshby/ }).waitFor();
  const listed = await page.getByRole('treeitem').allInnerTexts();
  // Between the name of a symbol and a number.
  expect(listed.map((text) => text.split('\n')[1])).toEqual([
    'Reports: Coldharbour',
    'Meetings: Coldharbour',
    'Reports: Marshby',
    'Meetings: Marshby',
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
  await page
    .getByRole('row', { name: '2026 10' })
    .getByText(/^October 2026/)
    .click();
  await box('Summary').fill('Two bikes are gone from the sea wall. Speeding is not solved.');
  await saved();
  expect(readFileSync(october, 'utf8')).toBe(
    written.replace('Speeding in Eel Pie Lane is not solved.', 'Speeding is not solved.'),
  );
});

test('the words below the fields are edited as Markdown, and a picture in them stays', async () => {
  const before = readFileSync(october, 'utf8');
  await page
    .getByRole('row', { name: '2026 10' })
    .getByText(/^October 2026/)
    .click();
  await scrollTo(box('Text'));
  await box('Text').fill((await box('Text').inputValue()).replace('Fen.', 'Fen. It was quiet.'));
  await saved();
  expect(readFileSync(october, 'utf8')).toBe(
    before.replace('to Little Fen.', 'to Little Fen. It was quiet.'),
  );
});

test('a new report begins with its month, its day, and every open concern with its history', async () => {
  await openReports();
  await button('Create New Entry').click();
  await page.getByText('The report for November 2026.').waitFor();
  await page.getByRole('group', { name: 'Name of the file' }).getByText('2026-11').waitFor();
  expect(await box('Day it goes out').inputValue()).toBe('2026-12-14');
  expect(await page.getByRole('radio', { name: 'sea wall constable' }).isChecked()).toBe(true);
});

test('a month that does not exist is refused in the words of the check', async () => {
  await button('Change the name of the file').click();
  const name = page.getByRole('textbox', { name: 'Name of the file' });
  await name.fill('2026-13');
  await page.getByText('Write year and month with a hyphen, such as 2026-12.').waitFor();
  await name.fill('2026-11');
  await button('Done').click();
});

test('of an open concern it must say what was done: the refusal names it as the form does', async () => {
  await box('Day it goes out').fill('2026-12-04');
  await box('Summary').fill('We walked the sea wall. Speeding is not solved.');
  await button('Save').click();
  const refusal = page.getByRole('alertdialog', { name: 'Not saved' });
  await refusal
    .getByText('Concern 1 (Speeding in Eel Pie Lane): A concern that is "In hand" needs “What you did”.')
    .waitFor();
  expect(await refusal.innerText()).not.toContain('try again later');
  expect(existsSync(november)).toBe(false);
  await button('OK').click();
});

test('with that and a picture it is saved, and what the check advises is told beside it', async () => {
  await scrollTo(page.getByText('Speeding in Eel Pie Lane', { exact: true }));
  const concerns = page.getByRole('group', { name: 'Concerns' });
  await concerns.getByRole('button', { name: 'Expand', exact: true }).click();
  await scrollTo(page.getByText('You were told: Nobody keeps to thirty.'));
  expect(await box('What residents said').count()).toBe(0);
  await scrollTo(box('What you did'));
  await box('What you did').fill('We utilised the speed gun on four evenings.');
  await scrollTo(page.getByText(/^Add .?Picture/));
  await page.getByText(/^Add .?Picture/).click();
  const buffer = readFileSync(join(contentDir, 'media/marshby/barrier.png'));
  const chosen = { name: 'The New Barrier.PNG', mimeType: 'image/png', buffer };
  await page.locator('input[type=file]').first().setInputFiles(chosen);
  await picture().waitFor();
  await box('What it shows').fill('A low barrier of steel across a path.');
  await saved();
  const text = readFileSync(november, 'utf8');
  expect(text).toMatch(/^---\npublished: 2026-12-04\nby: sea-wall-constable\n/);
  expect(text).not.toContain('entry_kind');
  expect(text).toContain('file: marshby/the-new-barrier.webp\n');
  const kept = readFileSync(join(contentDir, 'media/marshby/the-new-barrier.webp'));
  expect(kept.toString('latin1', 8, 12)).toBe('WEBP');
  const { problems } = checkContent({ contentDir });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  await page.getByText('Saved on this computer. Residents see it once you publish.').waitFor();
  await page.getByRole('button', { name: /^About the last save/ }).click();
  const notes = page.getByRole('dialog', { name: 'About the last save' });
  await notes.getByText('It goes out by itself on Friday 4 December 2026').waitFor();
  await notes.getByText('Concern 1 (Speeding in Eel Pie Lane) › What you did: ').waitFor();
  await button('Close').click();
});

test('the picture that was chosen is shown when its form is opened again', async () => {
  await page
    .getByRole('row', { name: '2026 11' })
    .getByText(/^November 2026/)
    .click();
  await scrollTo(picture());
  await expect
    .poll(() => picture().evaluate((image: HTMLImageElement) => image.naturalWidth), PATIENT)
    .toBeGreaterThan(0);
  await button('Cancel Editing').click();
});

test('what is typed and not saved is not published, and one is told', async () => {
  await page
    .getByRole('row', { name: '2026 11' })
    .getByText(/^November 2026/)
    .click();
  await box('Summary').fill('Something that nobody saved.');
  await button('Publish…').click();
  await page.getByText('You have not saved what you typed').waitFor();
  await button('Close').click();
  await button('Cancel Editing').click();
});

test('the button says in words what would be published, and then sends it', async () => {
  const live = () => clones.fresh().read('reports/marshby/2026-11.md');
  await button('Publish…').click();
  await button('Publish this').waitFor();
  const words = await page.getByRole('dialog', { name: 'Publish' }).getByRole('listitem').allInnerTexts();
  expect(words.at(-1)).toMatch(
    /^Advice: Reports: Marshby › November 2026 › Concern 1 \(Speeding in Eel Pie Lane\) › What you did: /,
  );
  expect(words.slice(0, 3)).toEqual([
    'A new picture or document: marshby/the-new-barrier.webp (media/marshby/the-new-barrier.webp)',
    'Report changed: Marshby, October 2026 (reports/marshby/2026-10.md)',
    'Report kept back until 4 December 2026: Marshby, November 2026 (reports/marshby/2026-11.md)',
  ]);
  expect(live()).toBeUndefined();
  await button('Publish this').click();
  await expect.poll(live, PATIENT).toBe(readFileSync(november, 'utf8'));
  await page.getByText(/^Sent/).waitFor();
  await Promise.all([page.waitForEvent('load'), button('Close').click()]); // Then it reads everything anew.
});

test('it opens as well while something in the content is wrong', async () => {
  clones.ada.edit('reports/marshby/2026-10.md', 'by: sea-wall-constable', 'by: sea-wall-constabel');
  await page.goto('/');
  await page.reload();
  await page.getByRole('treeitem', { name: /^Reports: Marshby/ }).waitFor();
});

test('in all this, nothing outside this computer was asked for', () => {
  const own = new RegExp(`^(?:${server.address}/|blob:${server.address}/|data:)`);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((address) => !own.test(address))).toEqual([]);
  // Sveltia CMS says that there is no OAuth, and repeats our refusal.
  expect(faults.filter((fault) => !/OAuth|422/.test(fault))).toEqual([]);
});
