import type { Body } from './collections.ts';

/** What a feed says, whatever format it is written in: made of content alone, never of the clock. */
export interface Feed {
  /** As readers list it, "Demonstration:" first in a demonstration. */
  name: string;
  description: string;
  /** The path of the feed itself, in the format it is written in. */
  path: string;
  /** The path of the page it belongs to. */
  page: string;
  /** The address of the site. */
  site: string;
  language: string;
  /** The licence of its texts, in a sentence. */
  rights: string;
  /** Newest first. */
  items: FeedItem[];
}

export interface FeedItem {
  /** A tag URI that never changes, whatever is renamed or moved. */
  guid: string;
  title: string;
  path: string;
  /** `YYYY-MM-DD` and `HH:MM` in London. */
  published: { date: string; time: string };
  /** The day of the last correction, if there was one. */
  changed?: string;
  summary: string;
  categories: string[];
  /** The whole text, in order. */
  parts: FeedPart[];
}

/** A piece of an item's text. */
export type FeedPart =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; words: FeedWords }
  | { kind: 'list'; items: FeedWords[] }
  | { kind: 'picture'; src: string; alt: string; credit?: string }
  /** The Markdown of a file; `media` are public paths by path below `content/media`. */
  | { kind: 'body'; body: Body; media: Readonly<Record<string, string>> };

/** A line: plain text, links by path or address, strong words. */
export type FeedWords = string | readonly (string | { text: string; href: string } | { strong: string })[];
