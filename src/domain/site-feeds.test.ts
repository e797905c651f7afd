import { describe, expect, test } from 'vitest';
import { fieldsOf, siteWith, type Changes } from '../tests/small-content.ts';
import { feedThings, type FeedThing } from './feed-things.ts';
import { documentsOf, feedDocuments, siteFeeds, type FeedDocument } from './site-feeds.ts';
import { feedStem } from './subscription-urls.ts';

const name = { scope: { district: 'marshby' }, kind: 'reports' } as const;

/** So many things, one a day; those given were changed later than all. */
function things(number: number, changed: readonly number[] = []): FeedThing[] {
  const [thing] = feedThings(siteWith());
  if (!thing) throw new Error('The small content has nothing to tell.');
  return Array.from({ length: number }, (_, index) => {
    const published = `2026-01-01T00:${String(index).padStart(2, '0')}:00`;
    const updated = changed.includes(index) ? '2026-11-01T00:00:01' : published;
    return { ...thing, id: String(index), published, updated };
  });
}

function idsOf(document: FeedDocument | undefined): number[] {
  return document?.things.map(({ id }) => Number(id)) ?? [];
}

describe('a feed and its archive', () => {
  test('without a full page there is no archive', () => {
    const [feed, ...pages] = documentsOf(name, things(4));
    expect(idsOf(feed)).toEqual([3, 2, 1, 0]);
    expect(feed?.unarchived).toEqual(['0', '1', '2', '3']);
    expect(pages).toEqual([]);
    expect(feed).not.toHaveProperty('previous');
  });

  test('pages are full, hold everything but the newest, and lead to each other', () => {
    const [feed, first, second, third, ...more] = documentsOf(name, things(18));
    expect(idsOf(first)).toEqual([4, 3, 2, 1, 0]);
    expect(idsOf(third)).toEqual([14, 13, 12, 11, 10]);
    expect(feed).toMatchObject({ previous: '/marshby/reports/archive-3', unarchived: ['15', '16', '17'] });
    expect(idsOf(feed)).toEqual(Array.from({ length: 18 }, (_, index) => 17 - index));
    expect(first).toMatchObject({ archive: 1, next: '/marshby/reports/archive-2' });
    expect(first).not.toHaveProperty('previous');
    expect(second).toMatchObject({
      previous: '/marshby/reports/archive-1',
      next: '/marshby/reports/archive-3',
    });
    expect(third).not.toHaveProperty('next');
    expect(more).toEqual([]);
  });

  test('a feed tells two dozen reports at most', () => {
    expect(idsOf(documentsOf(name, things(50))[0])).toEqual(
      Array.from({ length: 24 }, (_, index) => 49 - index),
    );
  });

  test('a page never changes when more is published', () => {
    const pages = (number: number) => documentsOf(name, things(number)).slice(1, 3);
    expect(pages(50).map(idsOf)).toEqual(pages(14).map(idsOf));
  });

  test('what is withdrawn leaves the feed and its archive, and nothing else does', () => {
    const all = things(18);
    const told = (list: FeedThing[]) => new Set(documentsOf(name, list).flatMap(idsOf));
    const without = told(all.filter(({ id }) => id !== '2'));
    expect([...told(all)].filter((id) => !without.has(id))).toEqual([2]);
  });

  test('what is corrected long after is told by the feed again, before all else', () => {
    expect(idsOf(documentsOf(name, things(50, [3]))[0]).slice(0, 2)).toEqual([3, 49]);
  });

  test('everything together has no archive: its kinds have', () => {
    const [feed, ...pages] = documentsOf({ scope: {}, kind: 'all' }, things(59));
    expect(idsOf(feed)).toHaveLength(50);
    expect([feed?.unarchived, pages]).toEqual([[], []]);
  });
});

describe('the feeds of a site', () => {
  test('there is one for each kind, topic and concern, whatever it has to tell', () => {
    const kinds = ['reports', 'meetings', 'concerns', 'news', 'all'];
    expect(siteFeeds(siteWith()).map(({ scope, kind }) => feedStem(scope, kind))).toEqual([
      ...kinds.map((kind) => `/${kind}`),
      '/topics/speeding',
      ...kinds.map((kind) => `/coldharbour/${kind}`),
      ...kinds.map((kind) => `/marshby/${kind}`),
      '/marshby/topics/speeding',
      '/marshby/you-said-we-did/speeding-fen-road',
    ]);
  });

  const news = (fields: Record<string, unknown> = {}): Changes => ({
    'news/2026-11-02-week.md': { title: 'A week', published: '2026-11-02', summary: 'It is.', ...fields },
  });
  test.each([
    [
      'for the whole force: of every district',
      news(),
      ['/all', '/coldharbour/all', '/coldharbour/news', '/marshby/all', '/marshby/news', '/news'],
    ],
    [
      'for one district: of that alone',
      news({ districts: ['marshby'] }),
      ['/all', '/marshby/all', '/marshby/news', '/news'],
    ],
    [
      'on a topic: of the topic, too',
      news({ districts: ['marshby'], topics: ['speeding'] }),
      ['/all', '/marshby/all', '/marshby/news', '/marshby/topics/speeding', '/news', '/topics/speeding'],
    ],
  ])('news %s', (_, changes, feeds) => {
    const telling = feedDocuments(siteWith(changes)).filter((document) =>
      document.things.some(({ kind }) => kind === 'news'),
    );
    expect(telling.map(({ path }) => path).sort()).toEqual(feeds);
  });

  test('a step is dated by the record that tells it, not by the day it happened', () => {
    const report = {
      ...fieldsOf('reports/marshby/2026-10.md'),
      concerns: [{ id: 'speeding-fen-road', status: 'in-hand', did: 'So.', on: '2026-10-25' }],
    };
    const steps = feedThings(siteWith({ 'reports/marshby/2026-10.md': report })).filter(
      ({ kind }) => kind === 'concerns',
    );
    expect(steps.map(({ published }) => published)).toEqual(['2026-10-20T00:00:00', '2026-11-05T00:00:00']);
  });
});
