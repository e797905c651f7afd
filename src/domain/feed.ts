import type { Body } from './collections.ts';

/** What a document of a feed says, whatever form it is written in: made of content alone, never of the clock. */
export interface Feed {
  /** A tag URI; the feed and the pages of its archive have the same. */
  id: string;
  /** As readers list it, "Demonstration:" first in a demonstration. */
  name: string;
  description: string;
  /** The path of the document, without the ending of a form; so are all four. */
  path: string;
  /** The feed that this is, or whose archive it is a page of. */
  current: string;
  /** Only on a page of the archive: its number, counted from the oldest. */
  archive?: number;
  /** The archive page with what is older. */
  previous?: string;
  /** The archive page with what is newer. */
  next?: string;
  /** The path of the page it belongs to. */
  page: string;
  /** The address of the site. */
  site: string;
  language: string;
  /** Whose feed it is: the force. */
  author: string;
  /** The day from which its ids are good, and before which nothing was published under them. */
  since: string;
  /** The licence of its texts, in a sentence. */
  rights: string;
  /** Newest first. */
  items: readonly FeedItem[];
  /** The guids of items that no archive page has, and that must stay. */
  unarchived: readonly string[];
}

export interface FeedItem {
  /** A tag URI that never changes, whatever is renamed or moved; the same in every feed that tells it. */
  guid: string;
  title: string;
  path: string;
  /** As London's clocks show it: `2026-11-06T17:00:00`. */
  published: string;
  /** When it was last corrected or went on, likewise; `published` if never. */
  updated: string;
  /** A team or a post, never a person. */
  author: string;
  summary: string;
  categories: readonly string[];
  /** Degrees north and east of where it takes place. */
  place?: { latitude: number; longitude: number };
  /** A file that goes with it: its path below `content/media`, and its public path. */
  enclosure?: { file: string; path: string };
  /** The whole text, in order. */
  parts: readonly FeedPart[];
}

/** A piece of an item's text. */
export type FeedPart =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; words: FeedWords }
  | { kind: 'list'; items: readonly FeedWords[] }
  | { kind: 'picture'; src: string; alt: string; credit?: string }
  /** The Markdown of a file; `media` are public paths by path below `content/media`. */
  | { kind: 'body'; body: Body; media: Readonly<Record<string, string>> };

/** A line: plain text, links by path or address, strong words. */
export type FeedWords = string | readonly (string | { text: string; href: string } | { strong: string })[];
