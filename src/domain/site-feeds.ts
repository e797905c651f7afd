import { feedsOf, feedThings, type FeedThing } from './feed-things.ts';
import { compareText } from './problem.ts';
import type { Site } from './site.ts';
import { toldTopics, topicsOf } from './told-topics.ts';
import { feedKinds, feedStem, type FeedKind, type FeedScope } from './subscription-urls.ts';

/** Which feed: its scope, and its kind where the scope has more than one. */
export interface FeedName {
  scope: FeedScope;
  kind: FeedKind;
}

/**
 * One document of a feed: the feed itself, which tells what is new, or a page of its archive (RFC 5005, section 4).
 * Paths are without a form, because every document exists in each.
 */
export interface FeedDocument extends FeedName {
  path: string;
  /** Of an archive page: its number, counted from the oldest. */
  archive?: number;
  /** The feed that this is, or belongs to. */
  current: string;
  /** The archive page with what is older. */
  previous?: string;
  /** The archive page with what is newer. */
  next?: string;
  /** Newest first: the feed by what changed last, an archive page by what was published last. */
  things: readonly FeedThing[];
  /** Ids of what will stand in an archive page but does not yet, and so must not be left out. */
  unarchived: readonly string[];
}

/**
 * How many things fill an archive page, and how many a feed tells at most. The more text a thing has, the fewer.
 * Everything together has no archive: each of its kinds has, and full texts are not kept a second time.
 */
const sizes: Record<FeedKind, { page?: number; most: number }> = {
  reports: { page: 5, most: 24 },
  meetings: { page: 20, most: 40 },
  concerns: { page: 25, most: 50 },
  news: { page: 10, most: 30 },
  all: { most: 50 },
};

/** Every feed of the site: those of the force, then each district's with its topics and concerns. */
export function siteFeeds(site: Site): FeedName[] {
  const kindsOf = (scope: FeedScope) => feedKinds.map((kind) => ({ scope, kind }));
  return [
    ...kindsOf({}),
    ...toldTopics(site).map((topic) => ({ scope: { topic }, kind: 'concerns' as const })),
    ...site.districts.flatMap(({ slug: district, concerns }) => [
      ...kindsOf({ district }),
      ...topicsOf(concerns).map((topic) => ({ scope: { district, topic }, kind: 'concerns' as const })),
      ...concerns.map(({ concern }) => ({ scope: { district, concern }, kind: 'concerns' as const })),
    ]),
  ];
}

/**
 * Every document of every feed. An archive page is made as soon as there is enough to fill it: from then on it
 * changes only if something it tells is corrected or withdrawn.
 */
export function feedDocuments(site: Site): FeedDocument[] {
  const told = new Map<string, FeedThing[]>();
  for (const thing of feedThings(site)) {
    for (const feed of feedsOf(thing, site)) {
      const others = told.get(feed);
      if (others) others.push(thing);
      else told.set(feed, [thing]);
    }
  }
  return siteFeeds(site).flatMap((name) =>
    documentsOf(name, told.get(feedStem(name.scope, name.kind)) ?? []),
  );
}

/** The documents of one feed. @param things the oldest first */
export function documentsOf(name: FeedName, things: readonly FeedThing[]): FeedDocument[] {
  const { page: size = Infinity, most } = sizes[name.kind];
  const pages = Math.floor(things.length / size);
  const stem = (archive?: number) => feedStem(name.scope, name.kind, archive);
  const unarchived = size === Infinity ? [] : things.slice(pages * size).map(({ id }) => id);
  const newest = things.toSorted(
    (a, b) =>
      compareText(b.updated, a.updated) || compareText(b.published, a.published) || compareText(a.id, b.id),
  );
  const others = newest.filter(({ id }) => !unarchived.includes(id)).slice(0, most - unarchived.length);
  return [
    {
      ...name,
      path: stem(),
      current: stem(),
      ...(pages > 0 ? { previous: stem(pages) } : {}),
      things: newest.filter((thing) => unarchived.includes(thing.id) || others.includes(thing)),
      unarchived,
    },
    ...Array.from({ length: pages }, (_, index) => ({
      ...name,
      path: stem(index + 1),
      archive: index + 1,
      current: stem(),
      ...(index > 0 ? { previous: stem(index) } : {}),
      ...(index + 1 < pages ? { next: stem(index + 2) } : {}),
      things: things.slice(index * size, (index + 1) * size).toReversed(),
      unarchived: [],
    })),
  ];
}
