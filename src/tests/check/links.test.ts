import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../sources/check.ts';
import { sitePaths } from '../../formats/site-paths.ts';
import { change, report, smallContent } from './bad-file.ts';

const file = 'reports/marshby/2026-10.md';

test('a report may link to every page, feed and file of the site', async () => {
  const content = smallContent();
  const { site } = checkContent({ contentDir: content });
  if (!site) throw new Error('The small site is not right.');
  const links = [...sitePaths(site)].map((path) => `[a](${path}) [b](${path}?a=b#c)\n`);
  expect(links.length).toBeGreaterThan(20);
  await change(content, [file, `${readFileSync(join(content, file), 'utf8')}\n${links.join('')}`]);
  expect(report(content)).toBe('');
});

test('a report that nobody sees yet may link to another one', async () => {
  const content = smallContent();
  await change(content, ['reports/coldharbour/2026-10.md', 'published:', 'draft: true\npublished:']);
  await change(content, [file, 'published:', 'draft: true\npublished:']);
  await change(content, [file, 'We walked it', '[x](/coldharbour/reports/2026-10/)']);
  expect(report(content)).toBe('');
});

test('links to headings are judged by the names that the page gives them', async () => {
  const content = smallContent();
  const text =
    '\n## Where *we* walk, `daily`\n\n## Where we walk daily\n\n## Überall\n\n' +
    '[a](#where-we-walk-daily) [b](#where-we-walk-daily-2) [c](#überall)\n';
  await change(content, [file, readFileSync(join(content, file), 'utf8') + text]);
  expect(report(content)).toBe('');
});
