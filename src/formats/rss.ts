import { getRssString } from '@astrojs/rss';
import { feedStyle } from '../domain/subscription-urls.ts';
import { escapeText } from './escape.ts';
import type { FeedItemText, FeedText } from './feed-text.ts';
import { toRfc822 } from './rfc822.ts';

/** What a server says an RSS feed is: XML, which browsers show by its style sheet. */
export const rssType = 'application/xml; charset=utf-8';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with the full text of each item, and with paging
 * (RFC 5005) and places (GeoRSS). Same feed, same bytes; well-formed whatever the content holds.
 */
export async function rss(feed: FeedText): Promise<string> {
  const xml = await getRssString({
    title: feed.name,
    description: feed.description,
    site: feed.page,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      ...(feed.archive === undefined ? {} : { fh: 'http://purl.org/syndication/history/1.0' }),
      ...(feed.items.some(({ place }) => place) ? { georss: 'http://www.georss.org/georss' } : {}),
    },
    customData: channelFields(feed),
    items: feed.items.map((item) => ({
      title: item.title,
      description: item.summary,
      link: item.link,
      content: item.html,
      categories: item.categories,
      ...(item.enclosure
        ? { enclosure: { url: item.enclosure.url, length: item.enclosure.bytes, type: item.enclosure.type } }
        : {}),
      customData: itemFields(item),
    })),
  });
  // The library's own option leaves out the type, which the standard asks for.
  return xml.replace('?>', `?>\n<?xml-stylesheet href="${feedStyle}" type="text/css"?>\n`);
}

function channelFields({ address, language, rights, updated, archive, items }: FeedText): string {
  const { self, current, previous, next } = address('xml');
  const link = (rel: string, href: string | undefined) =>
    href === undefined
      ? ''
      : `<atom:link href="${escapeText(href)}" rel="${rel}" type="application/rss+xml"/>`;
  return [
    link('self', self),
    link('current', current),
    link('prev-archive', previous),
    link('next-archive', next),
    archive === undefined ? '' : '<fh:archive/>',
    `<language>${escapeText(language)}</language>`,
    `<copyright>${escapeText(rights)}</copyright>`,
    items.length > 0 ? `<lastBuildDate>${toRfc822(updated)}</lastBuildDate>` : '',
    '<docs>https://www.rssboard.org/rss-specification</docs>',
  ].join('');
}

/** The library gives an item its address as guid and a date without our zone: both are said here instead. */
function itemFields({ guid, published, updated, author, place }: FeedItemText): string {
  return [
    `<guid isPermaLink="false">${escapeText(guid)}</guid>`,
    `<pubDate>${toRfc822(published)}</pubDate>`,
    updated === published ? '' : `<atom:updated>${updated}</atom:updated>`,
    `<dc:creator>${escapeText(author)}</dc:creator>`,
    place ? `<georss:point>${place.latitude} ${place.longitude}</georss:point>` : '',
  ].join('');
}
