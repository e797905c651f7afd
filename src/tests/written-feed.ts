import type { Feed, FeedItem } from '../domain/feed.ts';
import { atom } from '../formats/atom.ts';
import { feedText } from '../formats/feed-text.ts';
import { fitFeed } from '../formats/fit-feed.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { rss } from '../formats/rss.ts';

const BODY = 'reports/marshby/2026-10.md';

/** A report as an item, with some fields changed. */
export function item(fields: Partial<FeedItem> = {}): FeedItem {
  return {
    guid: 'tag:police.example,2025-04-01:marshby/reports/2026-10',
    title: 'Marshby: what we did',
    path: '/marshby/reports/2026-10/',
    published: '2026-11-05T17:00:00',
    updated: fields.published ?? '2026-11-05T17:00:00',
    author: 'Marshby Team',
    summary: 'Quiet.',
    categories: ['Marshby'],
    parts: [{ kind: 'body', body: { file: BODY, digest: '1', media: [] }, media: {} }],
    ...fields,
  };
}

/** A feed of some items. */
export function feed(items: FeedItem[], fields: Partial<Feed> = {}): Feed {
  return {
    id: 'tag:police.example,2025-04-01:marshby/feeds/reports',
    name: 'Marshby: monthly reports',
    description: 'What they did.',
    path: '/marshby/reports',
    current: '/marshby/reports',
    page: '/marshby/reports/',
    site: 'https://fenland.police.example',
    language: 'en-GB',
    author: 'Fenland Police',
    since: '2025-04-01',
    rights: 'Text under the Open Government Licence.',
    items,
    unarchived: [],
    ...fields,
  };
}

/** The feed in each form; `html` is the text of every body. */
export async function write(made: Feed, html = '<p>Hello</p>') {
  const text = feedText(made, {
    bodies: new Map([[BODY, html]]),
    enclosures: new Map([['/media/1.webp', { bytes: 1234, type: 'image/webp' }]]),
  });
  const fitted = fitFeed(text, made.unarchived);
  return { xml: await rss(fitted), atom: atom(fitted), json: jsonFeed(fitted) };
}
