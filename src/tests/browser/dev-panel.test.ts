import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, visit } from './visitor.ts';

mkdirSync('.build/test', { recursive: true });
const root = mkdtempSync(resolve('.build/test/preview-'));
const content = join(root, 'content');
cpSync('src/tests/fixtures/small/content', content, { recursive: true });

// A preview as somebody starts it: what tells a process that it is part of a test would make it another one.
const environment = { ...process.env };
delete environment['VITEST'];
delete environment['NODE_ENV'];
const server = spawn(process.execPath, ['scripts/dev.ts', '--port', '0'], {
  env: { ...environment, OPENBEAT_CONTENT: content, OPENBEAT_BUILD: join(root, 'build') },
});
let said = '';
for (const stream of [server.stdout, server.stderr])
  stream.on('data', (piece: Buffer) => (said += String(piece)));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  while (!/http:\/\/localhost:\d+/.test(said)) {
    if (server.exitCode !== null) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [address = ''] = /http:\/\/localhost:\d+/.exec(said) ?? [];
  ({ page } = await visit(browser, { baseURL: address }));
});
afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

const panel = () => page.locator('openbeat-check');
const summary = () => panel().locator('summary');
const report = 'reports/marshby/2026-10.md';

function edit(file: string, from: string, to: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
  writeFileSync(path, text.replace(from, to));
}

test('a page says what the check says of its file, and nothing of other files', async () => {
  await page.goto('/marshby/reports/2026-10/');
  await summary().filter({ hasText: 'nothing wrong here' }).waitFor();
});

test('a fault that is typed is shown at once after saving, and goes when it is mended', async () => {
  await page.goto('/marshby/reports/2026-10/');
  await summary().waitFor();
  edit(report, 'status: done', 'status: dunn');
  await summary().filter({ hasText: '1 error' }).waitFor();
  expect(await panel().locator('li').first().innerText()).toMatch(
    /reports\/marshby\/2026-10\.md:7:13\s+Error: "dunn" is not [\s\S]+Instead: Write one of: [\s\S]+done/,
  );
  edit(report, 'status: dunn', 'status: done');
  await summary().filter({ hasText: 'nothing wrong here' }).waitFor();
  expect(await page.locator('h1').innerText()).toContain('October 2026');
});

test('an error is on the terminal once, however often a page is asked for', async () => {
  edit(report, 'status: done', 'status: dunn');
  await summary().filter({ hasText: '1 error' }).waitFor();
  const before = said.split('2026-10.md:7:13').length;
  for (const path of ['/', '/marshby/', '/marshby/']) await page.goto(path);
  await summary().filter({ hasText: '1 error' }).waitFor();
  expect(said.split('2026-10.md:7:13').length).toBe(before);
  edit(report, 'status: dunn', 'status: done');
  await page.locator('h1', { hasText: 'Marshby' }).waitFor();
});

test('promises that are not kept stand on the page of the district, and words from a file are only words', async () => {
  edit('districts/marshby.md', 'reviewed: 2026-10-20', 'reviewed: 2026-06-02');
  await page.goto('/marshby/');
  await summary().filter({ hasText: 'promise' }).waitFor();
  edit('districts/marshby.md', 'team_name: Marshby', 'team_namme: <img src=x onerror=alert(1)>');
  await summary().filter({ hasText: 'error' }).waitFor();
  expect(await panel().locator('img').count()).toBe(0);
});
