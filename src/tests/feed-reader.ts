import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import type { FeedForm } from '../domain/subscription-urls.ts';

/** What a reader that is not ours finds in a feed, in the same words for every form. */
export function readForm(text: string, form: FeedForm) {
  return { xml: readRss, atom: readAtom, json: readJson }[form](text);
}

/** What a strict XML parser refuses; empty for a well-formed text. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => faults.push(error.message));
  parser.write(xml).close();
  return faults;
}

function readRss(text: string) {
  const feed = parseRssFeed(text);
  return {
    name: feed.title,
    about: feed.description,
    page: feed.link,
    items: (feed.items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title,
      link: item.link,
      summary: item.description,
      html: item.content?.encoded,
      categories: item.categories?.map(({ name }) => name),
      author: item.dc?.creators?.[0],
      published: instant(item.pubDate),
      updated: instant(item.atom?.updated ?? item.pubDate),
      enclosures: item.enclosures?.map(({ url, length, type }) => ({ url, length, type })),
    })),
  };
}

function readAtom(text: string): ReturnType<typeof readRss> {
  const feed = parseAtomFeed(text);
  const link = (links: typeof feed.links, kind: string) => links?.filter(({ rel }) => rel === kind) ?? [];
  return {
    name: feed.title?.value,
    about: feed.subtitle?.value,
    page: link(feed.links, 'alternate')[0]?.href,
    items: (feed.entries ?? []).map((entry) => {
      const enclosures = link(entry.links, 'enclosure');
      return {
        id: entry.id,
        title: entry.title?.value,
        link: link(entry.links, 'alternate')[0]?.href,
        summary: entry.summary?.value,
        html: entry.content?.value,
        categories: entry.categories?.map(({ term }) => term),
        author: entry.authors?.[0]?.name,
        published: instant(entry.published),
        updated: instant(entry.updated),
        enclosures:
          enclosures.length > 0
            ? enclosures.map(({ href, length, type }) => ({ url: href, length, type }))
            : undefined,
      };
    }),
  };
}

function readJson(text: string): ReturnType<typeof readRss> {
  const feed = parseJsonFeed(text);
  return {
    name: feed.title,
    about: feed.description,
    page: feed.home_page_url,
    items: (feed.items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      summary: item.summary,
      html: item.content_html,
      categories: item.tags,
      author: item.authors?.[0]?.name,
      published: instant(item.date_published),
      updated: instant(item.date_modified),
      enclosures: item.attachments?.map(({ url, size_in_bytes, mime_type }) => ({
        url,
        length: size_in_bytes,
        type: mime_type,
      })),
    })),
  };
}

/** Forms write dates differently; the moment is one. */
function instant(moment: unknown): number {
  return Date.parse(String(moment));
}
