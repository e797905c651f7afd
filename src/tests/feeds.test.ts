import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Feed } from '../domain/feed.ts';
import { feedForms, type FeedForm } from '../domain/subscription-urls.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { feedResponse } from '../pages/_feed.ts';
import { checkContent } from '../sources/check.ts';
import { allFeeds } from '../views/feeds.ts';
import { readForm, xmlFaults } from './feed-reader.ts';

/** The small fixture, and the demonstration, which has archives. */
describe.each(['src/tests/fixtures/small/content', 'content'])(
  'the feeds of %s',
  { timeout: 60_000 },
  (contentDir) => {
    let feeds: readonly Feed[];
    beforeAll(() => {
      vi.stubEnv('OPENBEAT_CONTENT', contentDir);
      const { site, problems } = checkContent({ contentDir });
      if (!site) throw new Error(problems.map(({ message }) => message).join('\n'));
      feeds = allFeeds(site);
    });
    afterAll(() => {
      vi.unstubAllEnvs();
    });

    async function textOf(path: string, form: FeedForm): Promise<string> {
      const feed = feeds.find((one) => one.path === path);
      if (!feed) throw new Error(`There is no feed at ${path}.`);
      return (await feedResponse(feed, form)).text();
    }

    test('no two documents have one address', () => {
      expect(new Set(feeds.map(({ path }) => path)).size).toBe(feeds.length);
    });

    test('every form of every feed is read alike, and says what the site holds', async () => {
      for (const feed of feeds) {
        const [xml = '', atom = '', json = ''] = await Promise.all(
          feedForms.map((form) => textOf(feed.path, form)),
        );
        expect([feed.path, ...xmlFaults(xml), ...xmlFaults(atom)]).toEqual([feed.path]);
        const read = readForm(xml, 'xml');
        expect(readForm(atom, 'atom'), feed.path).toEqual(read);
        expect(readForm(json, 'json'), feed.path).toEqual(read);
        expect(read.name).toBe(feed.name);
        const held = new Map(feed.items.map(({ guid, title }) => [guid, title]));
        for (const { id = '', title } of read.items) expect(held.get(id), feed.path).toBe(title);
        if (feed.archive !== undefined) expect(read.items).toHaveLength(feed.items.length);
      }
    });

    test('every address in a text is a whole one', async () => {
      for (const feed of feeds)
        for (const { html = '' } of readForm(await textOf(feed.path, 'json'), 'json').items)
          expect(html.match(/(href|src)="(?!https:|mailto:|tel:)[^"]*/g), feed.path).toBeNull();
    });

    test('one thing has one guid and one title in all feeds', () => {
      const titles = new Map<string, Set<string>>();
      for (const { guid, title } of feeds.flatMap(({ items }) => items))
        titles.set(guid, new Set([...(titles.get(guid) ?? []), title]));
      expect([...titles.values()].filter(({ size }) => size > 1)).toEqual([]);
    });

    test.each(feedForms)('a route sends the media type that a host sends: %s', async (form) => {
      const [feed] = feeds;
      const response = feed && (await feedResponse(feed, form));
      expect(response?.headers.get('content-type')).toBe(mediaTypeOf(`/reports.${form}`));
    });
  },
);

describe('a feed word for word', () => {
  const contentDir = 'src/tests/fixtures/small/content';
  beforeAll(() => vi.stubEnv('OPENBEAT_CONTENT', contentDir));
  afterAll(() => vi.unstubAllEnvs());

  test.each(feedForms)('in the form %s', async (form) => {
    const { site } = checkContent({ contentDir });
    const feed = site && allFeeds(site).find(({ path }) => path === '/marshby/all');
    const response = feed && (await feedResponse(feed, form));
    await expect(await response?.text()).toMatchFileSnapshot(`golden/feeds/marshby-all.${form}`);
  });
});
