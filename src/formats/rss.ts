import { getRssString } from '@astrojs/rss';
import { toRfc3339 } from '../domain/dates.ts';
import type { Feed, FeedItem } from '../domain/feed.ts';
import { absoluteUrl } from '../domain/urls.ts';
import { escapeText, xmlText } from './escape.ts';
import { feedHtml, type BodyTexts } from './feed-html.ts';
import { toRfc822 } from './rfc822.ts';

/** What a server says an RSS feed is. */
export const rssType = 'application/rss+xml; charset=utf-8';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with the full text of each item. Same feed, same
 * bytes; well-formed whatever the content holds.
 * @param bodies the HTML of every body in the feed, with whole addresses
 */
export async function rss(feed: Feed, bodies: BodyTexts): Promise<string> {
  return getRssString({
    title: xmlText(feed.name),
    description: xmlText(feed.description),
    site: absoluteUrl(feed.site, feed.page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: channelFields(feed),
    items: feed.items.map((item) => ({
      title: xmlText(item.title),
      description: xmlText(item.summary),
      link: absoluteUrl(feed.site, item.path),
      content: xmlText(feedHtml(item, feed.site, bodies)),
      categories: item.categories.map(xmlText),
      customData: itemFields(item),
    })),
  });
}

function channelFields({ path, site, language, rights, items }: Feed): string {
  const newest = items.map(lastChange).sort().at(-1);
  return [
    `<atom:link href="${escapeText(absoluteUrl(site, path))}" rel="self" type="application/rss+xml"/>`,
    `<language>${escapeText(language)}</language>`,
    `<copyright>${escapeText(rights)}</copyright>`,
    newest ? `<lastBuildDate>${rfc822Of(newest)}</lastBuildDate>` : '',
    '<docs>https://www.rssboard.org/rss-specification</docs>',
  ].join('');
}

/** The library gives an item its address as guid and a date without our zone: both are said here instead. */
function itemFields({ guid, published, changed }: FeedItem): string {
  return [
    `<guid isPermaLink="false">${escapeText(guid)}</guid>`,
    `<pubDate>${toRfc822(published.date, published.time)}</pubDate>`,
    changed ? `<atom:updated>${toRfc3339(changed, '00:00')}</atom:updated>` : '',
  ].join('');
}

/** `2026-11-06 17:00`: when an item was published or last corrected. */
function lastChange({ published, changed }: FeedItem): string {
  return changed && changed > published.date ? `${changed} 00:00` : `${published.date} ${published.time}`;
}

function rfc822Of(moment: string): string {
  return toRfc822(moment.slice(0, 10), moment.slice(11));
}
