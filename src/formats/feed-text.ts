import { toRfc3339 } from '../domain/dates.ts';
import type { Feed, FeedItem } from '../domain/feed.ts';
import type { FeedForm } from '../domain/subscription-urls.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { xmlText } from './escape.ts';
import { feedHtml, type BodyTexts } from './feed-html.ts';

/** A file that goes with an item, as it is published. */
export interface Enclosure {
  bytes: number;
  type: string;
}

/** What the files behind a feed's items hold, read by whoever writes the feed. */
export interface FeedSources {
  /** The HTML of every body, with whole addresses, by its file below `content/`. */
  bodies: BodyTexts;
  /** By public path. */
  enclosures: ReadonlyMap<string, Enclosure>;
}

/** A document of a feed with its texts made: the forms only write it down, and so say the same. */
export interface FeedText extends Pick<Feed, 'id' | 'language' | 'archive' | 'site'> {
  name: string;
  description: string;
  author: string;
  rights: string;
  /** The address of the page for people. */
  page: string;
  /** RFC 3339: the last change of any item. */
  updated: string;
  items: FeedItemText[];
  /** The address of this document, and of those around it, in a form. */
  address: (
    form: FeedForm,
  ) => Record<'self', string> & Partial<Record<'current' | 'previous' | 'next', string>>;
}

export interface FeedItemText extends Pick<FeedItem, 'guid' | 'place'> {
  title: string;
  link: string;
  /** Both RFC 3339. */
  published: string;
  updated: string;
  author: string;
  summary: string;
  html: string;
  categories: string[];
  enclosure?: Enclosure & { url: string };
}

/**
 * The texts of a feed, without what XML cannot carry: all forms leave out the same.
 * @throws Error if a body or a file is missing: half a report must not go out
 */
export function feedText(feed: Feed, sources: FeedSources): FeedText {
  const { site, current, previous, next, archive } = feed;
  const newest = feed.items
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  return {
    id: feed.id,
    site,
    language: feed.language,
    name: xmlText(feed.name),
    description: xmlText(feed.description),
    author: xmlText(feed.author),
    rights: xmlText(feed.rights),
    page: absoluteUrl(site, feed.page),
    ...(archive === undefined ? {} : { archive }),
    updated: momentText(newest ?? `${feed.since}T00:00:00`),
    items: feed.items.map((item) => itemText(item, site, sources)),
    address: (form) => {
      const of = (path: string) => absoluteUrl(site, `${path}.${form}`);
      return {
        self: of(feed.path),
        ...(archive === undefined ? {} : { current: of(current) }),
        ...(previous === undefined ? {} : { previous: of(previous) }),
        ...(next === undefined ? {} : { next: of(next) }),
      };
    },
  };
}

function itemText(item: FeedItem, site: string, sources: FeedSources): FeedItemText {
  const { guid, place, path, published, updated, enclosure } = item;
  return {
    guid,
    ...(place ? { place } : {}),
    title: xmlText(item.title),
    link: absoluteUrl(site, path),
    published: momentText(published),
    updated: momentText(updated),
    author: xmlText(item.author),
    summary: xmlText(item.summary),
    html: xmlText(feedHtml(item, site, sources.bodies)),
    categories: item.categories.map(xmlText),
    ...(enclosure ? { enclosure: enclosureText(enclosure.path, site, sources) } : {}),
  };
}

function enclosureText(path: string, site: string, { enclosures }: FeedSources): Enclosure & { url: string } {
  const file = enclosures.get(path);
  if (!file) throw new Error(`The file ${path} is missing in a feed.`);
  return { url: absoluteUrl(site, path), ...file };
}

/** `2026-11-06T17:00:00` as London's clocks show it → `2026-11-06T17:00:00+00:00`. */
function momentText(moment: string): string {
  return toRfc3339(moment.slice(0, 10), moment.slice(11, 16), moment.slice(17));
}
