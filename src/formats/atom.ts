import { feedStyle } from '../domain/subscription-urls.ts';
import { escapeText } from './escape.ts';
import type { FeedItemText, FeedText } from './feed-text.ts';

/** What a server says an Atom feed is. */
export const atomType = 'application/atom+xml; charset=utf-8';

/**
 * A feed as Atom 1.0 (RFC 4287) with the full text of each item, and with paging (RFC 5005) and places (GeoRSS).
 * Same feed, same bytes; well-formed whatever the content holds.
 */
export function atom(feed: FeedText): string {
  const { self, current, previous, next } = feed.address('atom');
  const link = (rel: string, href: string | undefined, type = 'application/atom+xml') =>
    href === undefined ? [] : [`<link rel="${rel}" type="${type}" href="${escapeText(href)}"/>`];
  const namespaces = [
    'xmlns="http://www.w3.org/2005/Atom"',
    ...(feed.archive === undefined ? [] : ['xmlns:fh="http://purl.org/syndication/history/1.0"']),
    ...(feed.items.some(({ place }) => place) ? ['xmlns:georss="http://www.georss.org/georss"'] : []),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?xml-stylesheet href="${feedStyle}" type="text/css"?>`,
    `<feed ${namespaces.join(' ')} xml:lang="${escapeText(feed.language)}">`,
    element('title', feed.name),
    element('subtitle', feed.description),
    element('id', feed.id),
    element('updated', feed.updated),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    ...link('self', self),
    ...link('alternate', feed.page, 'text/html'),
    ...link('current', current),
    ...link('prev-archive', previous),
    ...link('next-archive', next),
    ...(feed.archive === undefined ? [] : ['<fh:archive/>']),
    ...feed.items.map(entry),
    '</feed>\n',
  ].join('\n');
}

function entry(item: FeedItemText): string {
  const { enclosure, place } = item;
  return [
    '<entry>',
    element('title', item.title),
    element('id', item.guid),
    `<link rel="alternate" type="text/html" href="${escapeText(item.link)}"/>`,
    element('published', item.published),
    element('updated', item.updated),
    `<author>${element('name', item.author)}</author>`,
    element('summary', item.summary),
    ...item.categories.map((name) => `<category term="${escapeText(name)}"/>`),
    ...(enclosure
      ? [
          `<link rel="enclosure" type="${enclosure.type}" length="${enclosure.bytes}" href="${escapeText(enclosure.url)}"/>`,
        ]
      : []),
    ...(place ? [element('georss:point', `${place.latitude} ${place.longitude}`)] : []),
    `<content type="html">${escapeText(item.html)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}
