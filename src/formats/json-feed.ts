import type { FeedItemText, FeedText } from './feed-text.ts';

/** What a server says a JSON Feed is. */
export const jsonFeedType = 'application/feed+json; charset=utf-8';

/**
 * A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the full text of each item. What is older
 * follows at `next_url`. Same feed, same bytes.
 */
export function jsonFeed(feed: FeedText): string {
  const { self, previous } = feed.address('json');
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.name,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: self,
    ...(previous === undefined ? {} : { next_url: previous }),
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.items.map(itemOf),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function itemOf(item: FeedItemText) {
  const { enclosure } = item;
  return {
    id: item.guid,
    url: item.link,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    date_published: item.published,
    date_modified: item.updated,
    authors: [{ name: item.author }],
    tags: item.categories,
    ...(enclosure
      ? { attachments: [{ url: enclosure.url, mime_type: enclosure.type, size_in_bytes: enclosure.bytes }] }
      : {}),
  };
}
