import { escapeText } from './escape.ts';
import type { FeedItemText, FeedText } from './feed-text.ts';

/** What a feed may have at most in any form, in bytes: readers fetch it again and again. Its archive has no limit. */
export const MOST_BYTES = 65_536;

/** Room for what stands around the items, and between the estimate and the truth. */
const SPARE = 4_096;

/** Tags, dates, addresses and ids of an item, in the wordiest form. */
const AROUND = 900;

/**
 * A feed small enough to be fetched often: it leaves out what its archive has, the oldest first, and shows the longest
 * texts by summary and link where they would fill it. The same for every form; an archive page stays as it is.
 * @param unarchived guids of items that must stay
 */
export function fitFeed(feed: FeedText, unarchived: readonly string[]): FeedText {
  if (feed.archive !== undefined) return feed;
  const room = MOST_BYTES - SPARE;
  const kept = shortened(
    feed.items.filter(({ guid }) => unarchived.includes(guid)),
    room,
  );
  let used = weightOf(kept);
  const items: FeedItemText[] = [];
  let full = false;
  for (const item of feed.items) {
    const must = kept.find(({ guid }) => guid === item.guid);
    // A text that fills half a feed by itself must not keep all others out.
    const fitted = must ?? (weight(item) > room / 2 ? inShort(item) : item);
    if (!must) full ||= used + weight(fitted) > room;
    if (!must && full) continue;
    if (!must) used += weight(fitted);
    items.push(fitted);
  }
  return { ...feed, items };
}

/** The items with as few of them shortened as need be, the heaviest first. */
function shortened(items: readonly FeedItemText[], room: number): FeedItemText[] {
  const byWeight = items.toSorted((a, b) => weight(b) - weight(a) || (a.guid < b.guid ? -1 : 1));
  for (let count = 0; count <= items.length; count += 1) {
    const short = new Set(byWeight.slice(0, count));
    const fitted = items.map((item) => (short.has(item) ? inShort(item) : item));
    if (weightOf(fitted) <= room || count === items.length) return fitted;
  }
  return [];
}

function inShort(item: FeedItemText): FeedItemText {
  const link = `<a href="${escapeText(item.link)}">The whole text is on its page</a>`;
  return { ...item, html: `<p>${escapeText(item.summary)}</p>\n<p>${link}.</p>` };
}

function weightOf(items: readonly FeedItemText[]): number {
  return items.reduce((sum, item) => sum + weight(item), 0);
}

/** About how many bytes an item has in the wordiest form. */
function weight({ title, summary, html, categories, author, link, guid }: FeedItemText): number {
  const text = [title, summary, html, ...categories, author, link, guid].map(escapeText).join('');
  return new TextEncoder().encode(text).length + AROUND + 30 * categories.length;
}
