import type { FeedList } from '../domain/feed-list.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { escapeText } from './escape.ts';

/** What a server says an OPML file is; the type has no registration, and this is what readers look for. */
export const opmlType = 'text/x-opml; charset=utf-8';

/** A list of feeds as OPML 2.0 (https://opml.org/spec2.opml), one outline a feed. Same list, same bytes. */
export function opml({ title, owner, site, groups }: FeedList): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head><title>${escapeText(title)}</title><ownerName>${escapeText(owner)}</ownerName></head>`,
    '<body>',
    ...groups.flatMap(({ name, feeds }) => [
      `<outline text="${attribute(name)}">`,
      ...feeds.map(
        (feed) =>
          `<outline type="rss" version="RSS2" text="${attribute(feed.name)}" title="${attribute(feed.name)}" description="${attribute(feed.description)}" language="${attribute(feed.language)}" xmlUrl="${attribute(absoluteUrl(site, feed.path))}" htmlUrl="${attribute(absoluteUrl(site, feed.page))}"/>`,
      ),
      '</outline>',
    ]),
    '</body>',
    '</opml>\n',
  ].join('\n');
}

/** XML makes a space of each line end and tab in an attribute; so they are one from the start. */
function attribute(text: string): string {
  return escapeText(text.replace(/\s+/g, ' ').trim());
}
