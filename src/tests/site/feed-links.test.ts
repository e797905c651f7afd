import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const folder = inject('siteFolder');
const districts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(folder, name)).includes('reports.xml'));

test('feed readers find the feed of each district from its page, its team, its meetings and its reports', () => {
  expect(districts).toHaveLength(10);
  const missing = districts.flatMap((district) =>
    ['', 'team/', 'meetings/', 'reports/']
      .map((page) => `${district}/${page}index.html`)
      .filter((page) => !feedsOf(page).includes(`/${district}/reports.xml`)),
  );
  expect(missing).toEqual([]);
});

test('feed readers find the feed of the force from the front page', () => {
  expect(feedsOf('index.html')).toEqual(['/reports.xml']);
});

function feedsOf(page: string): (string | undefined)[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/<link rel="alternate" type="application\/rss\+xml"[^>]*href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
}
