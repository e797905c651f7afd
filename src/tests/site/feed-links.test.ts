import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const folder = inject('siteFolder');
const districts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(folder, name)).includes('reports.xml'));

test.each([
  ['', ['reports', 'meetings', 'concerns', 'news', 'all']],
  ['subscribe/', ['reports', 'meetings', 'concerns', 'news', 'all']],
  ['team/', ['reports', 'all']],
  ['meetings/', ['meetings', 'all']],
  ['reports/', ['reports', 'all']],
  ['you-said-we-did/', ['concerns', 'all']],
])('feed readers find the feeds that belong to the page of each district: /%s', (page, kinds) => {
  expect(districts).toHaveLength(10);
  for (const district of districts)
    expect(feedsOf(`${district}/${page}index.html`)).toEqual(kinds.map((kind) => `/${district}/${kind}.xml`));
});

test.each([
  ['index.html', ['/reports.xml', '/meetings.xml', '/concerns.xml', '/news.xml', '/all.xml']],
  ['meetings/index.html', ['/meetings.xml', '/all.xml']],
  ['news/index.html', ['/news.xml', '/all.xml']],
  // News of a district belongs to that district's feed, too.
  [
    'news/2026-11-09-saturday-meetings/index.html',
    ['/harlow/news.xml', '/thurrock/news.xml', '/news.xml', '/all.xml'],
  ],
  ['topics/drugs/index.html', ['/topics/drugs.xml', '/all.xml']],
  ['thurrock/you-said-we-did/topics/drugs/index.html', ['/thurrock/topics/drugs.xml', '/thurrock/all.xml']],
])('and those of %s', (page, feeds) => expect(feedsOf(page)).toEqual(feeds));

test('and the feed of each concern from its page, which also links to it', () => {
  const concerns = readdirSync(join(folder, 'thurrock/you-said-we-did')).filter((name) =>
    name.endsWith('.xml'),
  );
  expect(concerns.length).toBeGreaterThan(5);
  for (const name of concerns) {
    const feed = `/thurrock/you-said-we-did/${name}`;
    const page = `thurrock/you-said-we-did/${name.replace('.xml', '')}/index.html`;
    expect(feedsOf(page)).toEqual([feed, '/thurrock/all.xml']);
    expect(readFileSync(join(folder, page), 'utf8')).toContain(`<a href="${feed}">Follow this concern</a>`);
  }
});

function feedsOf(page: string): (string | undefined)[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/<link rel="alternate" type="application\/rss\+xml"[^>]*href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
}
