import { escapeText } from './escape.ts';
import type { FeedItemText, FeedText } from './feed-text.ts';

/** What a feed may have at most in any form, in bytes: readers fetch it again and again. Its archive has no limit. */
export const MOST_BYTES = 65_536;

/** Room for what stands around the items, and between the estimate and the truth. */
const SPARE = 4_096;

/** Tags, dates, addresses and ids of an item, in the wordiest form. */
const AROUND = 900;

/**
 * A feed small enough to be fetched often. It always tells what no archive page has yet and what changed on its last
 * day, so that who looks once a day misses nothing; of the rest, the newest that fit. Texts too long for that are told
 * by summary and link. The same for every form; an archive page stays as it is.
 * @param unarchived guids of items that no archive page has yet
 */
export function fitFeed(feed: FeedText, unarchived: readonly string[]): FeedText {
  if (feed.archive !== undefined) return feed;
  const room = MOST_BYTES - SPARE;
  const must = new Map(
    shortened(
      feed.items.filter(({ guid }) => unarchived.includes(guid)),
      room,
    ).map((item) => [item.guid, item]),
  );
  let used = weightOf([...must.values()]);
  let reserved = weightOf(
    feed.items.filter((item) => !must.has(item.guid) && isNew(item, feed)).map(inShort),
  );
  let full = false;
  const items = feed.items.flatMap((item) => {
    const kept = must.get(item.guid);
    if (kept) return kept;
    const short = inShort(item);
    const urgent = isNew(item, feed);
    if (urgent) reserved -= weight(short);
    // A text that fills half a feed by itself must not keep all others out, either.
    const ways = weight(item) > room / 2 ? [short] : urgent ? [item, short] : [item];
    const spare = Math.min(reserved, room / 2);
    const fitted = ways.find((way) => used + weight(way) + (way === short ? 0 : spare) <= room);
    if (full || !fitted) {
      full = true;
      return [];
    }
    used += weight(fitted);
    return fitted;
  });
  return { ...feed, items };
}

/** Whether an item changed on the day on which the feed did. */
function isNew({ updated }: FeedItemText, feed: FeedText): boolean {
  return updated.slice(0, 10) === feed.updated.slice(0, 10);
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
