import { SaxesParser } from 'saxes';
import type { FeedForm } from '../../domain/subscription-urls.ts';

/** An item as a reader finds it in a feed; what the feed does not say is empty. Dates as written. */
export interface ReadItem {
  id: string;
  title: string;
  link: string;
  published: string;
  updated: string;
  html: string;
}

/**
 * The items of a feed, read from its bytes as a feed reader does, knowing nothing of how they were written.
 * @throws Error if it is neither XML nor JSON
 */
export function readFeedItems(text: string, form: FeedForm): ReadItem[] {
  return form === 'json' ? jsonItems(text) : xmlItems(text);
}

/** Where a feed says that older and newer items are, and the feed it belongs to: its links by their relation. */
export function readChain(text: string, form: FeedForm): Record<string, string> {
  if (form === 'json') {
    const { next_url: older } = JSON.parse(text) as { next_url?: string };
    return older === undefined ? {} : { 'prev-archive': older };
  }
  const links = [...text.matchAll(/<(?:atom:)?link\b[^>]*>/g)].map(([link]) => ({
    rel: /\brel="([^"]*)"/.exec(link)?.[1] ?? '',
    href: /\bhref="([^"]*)"/.exec(link)?.[1] ?? '',
  }));
  const chain = links.filter(({ rel }) => ['prev-archive', 'next-archive', 'current'].includes(rel));
  return Object.fromEntries(chain.map(({ rel, href }) => [rel, href.replaceAll('&amp;', '&')]));
}

function jsonItems(text: string): ReadItem[] {
  const { items } = JSON.parse(text) as { items: Record<string, string | undefined>[] };
  return items.map((item) => ({
    id: item['id'] ?? '',
    title: item['title'] ?? '',
    link: item['url'] ?? '',
    published: item['date_published'] ?? '',
    updated: item['date_modified'] ?? '',
    html: item['content_html'] ?? '',
  }));
}

/** Where RSS and Atom say what, by the name of the element within an item. */
const fields: Record<string, keyof ReadItem> = {
  guid: 'id',
  id: 'id',
  title: 'title',
  link: 'link',
  pubDate: 'published',
  published: 'published',
  updated: 'updated',
  'atom:updated': 'updated',
  'content:encoded': 'html',
  content: 'html',
};

function xmlItems(xml: string): ReadItem[] {
  const items: ReadItem[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let item: ReadItem | undefined;
  let path: string[] = [];
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path = [...path, name];
    text = '';
    if (name === 'item' || name === 'entry') {
      item = { id: '', title: '', link: '', published: '', updated: '', html: '' };
      items.push(item);
    }
    if (item && name === 'link' && attributes['rel']?.value === 'alternate')
      item.link = attributes['href']?.value ?? '';
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('closetag', ({ name }) => {
    const field = fields[name];
    if (item && field && ['item', 'entry'].includes(path.at(-2) ?? '') && text.trim() !== '')
      item[field] = text.trim();
    if (name === 'item' || name === 'entry') item = undefined;
    path = path.slice(0, -1);
    text = '';
  });
  parser.write(xml).close();
  return items.map((read) => ({ ...read, updated: read.updated || read.published }));
}
