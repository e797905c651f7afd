import type { Feed, FeedItem, FeedPart } from '../domain/feed.ts';
import type { Site } from '../domain/site.ts';
import type { FeedForm } from '../domain/subscription-urls.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { atom, atomType } from '../formats/atom.ts';
import { feedText, type Enclosure, type FeedSources } from '../formats/feed-text.ts';
import { fitFeed } from '../formats/fit-feed.ts';
import { jsonFeed, jsonFeedType } from '../formats/json-feed.ts';
import { rss, rssType } from '../formats/rss.ts';
import { digest } from '../sources/digest.ts';
import { publicCopy } from '../sources/media.ts';
import { allFeeds } from '../views/feeds.ts';
import { bodyOf } from './_body.ts';

/** An item stands in many feeds, and each in three forms: its digest is made once. */
const digests = new WeakMap<FeedItem, string>();

/** Each form has a route of its own, and all have the same feeds. */
const feedsMade = new WeakMap<Site, readonly Feed[]>();

/** Every document of every feed in one form, as its route needs them. */
export function feedRoutes(site: Site, form: FeedForm) {
  const feeds = feedsMade.get(site) ?? allFeeds(site);
  feedsMade.set(site, feeds);
  return feeds.map((feed) => {
    const [, path, name] = /^\/(?:(.+)\/)?([^/]+)$/.exec(feed.path) ?? [];
    return {
      params: { path, feed: name },
      props: { feed, form },
      cacheKey: digest({ ...feed, form, items: feed.items.map(digestOf) }),
    };
  });
}

function digestOf(item: FeedItem): string {
  const made = digests.get(item) ?? digest(item);
  digests.set(item, made);
  return made;
}

/** A feed in one of its forms, with the bodies of its items. */
export async function feedResponse(feed: Feed, form: FeedForm): Promise<Response> {
  const text = fitFeed(feedText(feed, await sourcesOf(feed)), feed.unarchived);
  const written = { xml: rss, atom, json: jsonFeed }[form];
  const type = { xml: rssType, atom: atomType, json: jsonFeedType }[form];
  return new Response(await written(text), { headers: { 'content-type': type } });
}

async function sourcesOf({ items, site }: Feed): Promise<FeedSources> {
  const bodies = items.flatMap(({ parts, path }) =>
    parts
      .filter(isBody)
      .map(async (part) => [part.body.file, await bodyOf(part, absoluteUrl(site, path))] as const),
  );
  const enclosures = items.flatMap(({ enclosure }) => enclosure ?? []).map(enclosureOf);
  return {
    bodies: new Map(await Promise.all(bodies)),
    enclosures: new Map(await Promise.all(enclosures)),
  };
}

/** By public path, which names the bytes: a file that goes with items of many feeds is made once. */
const enclosuresMade = new Map<string, Promise<readonly [string, Enclosure]>>();

function enclosureOf({ file, path }: NonNullable<FeedItem['enclosure']>) {
  const known = enclosuresMade.get(path) ?? makeEnclosure(file, path);
  enclosuresMade.set(path, known);
  return known;
}

async function makeEnclosure(file: string, path: string): Promise<readonly [string, Enclosure]> {
  const { bytes, type } = await publicCopy(file, path.replace(/^.*\/|\.\w+$/g, ''));
  return [path, { bytes: bytes.length, type }];
}

function isBody(part: FeedPart): part is Extract<FeedPart, { kind: 'body' }> {
  return part.kind === 'body';
}
