import { XMLParser } from 'fast-xml-parser';
import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { siteFeeds } from '../domain/site-feeds.ts';
import { feedPath } from '../domain/subscription-urls.ts';
import { xmlFaults } from '../tests/feed-reader.ts';
import { siteWith } from '../tests/small-content.ts';
import { feedList, feedLists } from '../views/feed-list.ts';
import { opml } from './opml.ts';

const site = siteWith();
const written = feedLists(site).map(({ params, list }) => ({ ...params, text: opml(list) }));
const all = [{ district: 'the force', text: opml(feedList(site)) }, ...written];

test.each(all)('$district: a strict parser takes the list, and a reader finds each feed once', ({ text }) => {
  expect(xmlFaults(text)).toEqual([]);
  const { opml: root } = new XMLParser({ ignoreAttributes: false }).parse(text) as { opml: object };
  expect(root).toMatchObject({ '@_version': '2.0' });
  const feeds = (parseOpml(text).body?.outlines ?? []).flatMap(({ outlines }) => outlines ?? []);
  const addresses = feeds.map(({ xmlUrl }) => xmlUrl);
  expect(addresses.length).toBeGreaterThan(2);
  expect(new Set(addresses).size).toBe(addresses.length);
  const known = siteFeeds(site).map(
    ({ scope, kind }) => new URL(feedPath(scope, kind, 'xml'), site.force.site).href,
  );
  for (const { type, text: name, title, description, xmlUrl, htmlUrl } of feeds) {
    expect([type, title === name, Boolean(description)]).toEqual(['rss', true, true]);
    expect(known).toContain(xmlUrl);
    expect(htmlUrl).toMatch(/^https:\/\/fenland\.police\.example\/(?:[a-z-]+\/)*$/);
  }
});

test('a district’s list has what its readers want, and nothing twice', () => {
  const [list] = written;
  expect([...(list?.text.matchAll(/xmlUrl="([^"]+)"/g) ?? [])].map(([, url]) => url)).toEqual(
    ['reports', 'meetings', 'concerns', 'news'].map(
      (kind) => `https://fenland.police.example/${list?.district}/${kind}.xml`,
    ),
  );
});

test('names with signs, control characters and line ends do no harm', () => {
  const name = 'A "b" <c> & d\u0000\u0008\n🚲 ]]> \u202e';
  const feeds = [{ name, description: name, path: '/a.xml', page: '/a/', language: 'en-GB' }];
  const text = opml({ title: name, owner: name, site: 'https://police.example', groups: [{ name, feeds }] });
  expect(xmlFaults(text)).toEqual([]);
  expect(parseOpml(text).body?.outlines?.[0]?.outlines?.[0]?.title).toBe('A "b" <c> & d 🚲 ]]> \u202e');
});
