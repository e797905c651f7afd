import { SaxesParser } from 'saxes';

/** What a feed, sitemap or other such file says: its faults, and the addresses it mentions. */
export interface FeedFacts {
  /** What a strict parser refuses, of XML with line and column; empty for a well-formed file. */
  faults: string[];
  links: Set<string>;
}

/**
 * Reads an XML file as strictly as the pickiest feed reader: UTF-8, XML 1.0 with namespaces, no character that the
 * standard forbids, no entity that nobody declared.
 */
export function readFeed(bytes: Uint8Array): FeedFacts {
  const facts: FeedFacts = { faults: [], links: new Set() };
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ...facts, faults: ['it is not valid UTF-8'] };
  }
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('error', (error) => facts.faults.push(error.message));
  parser.on('text', (piece) => (text += piece));
  parser.on('opentag', ({ attributes }) => {
    text = '';
    for (const { name, value } of Object.values(attributes)) {
      if (name === 'href' || name === 'url' || name === 'htmlUrl' || name === 'xmlUrl')
        facts.links.add(value);
    }
  });
  parser.on('closetag', () => {
    if (/^https?:\/\/\S+$/.test(text.trim())) facts.links.add(text.trim());
    text = '';
  });
  parser.write(xml).close();
  return facts;
}

/** Where JSON Feed 1.1 keeps addresses, in the feed, its authors, its items and their attachments. */
const JSON_ADDRESSES = new Set([
  ...['home_page_url', 'feed_url', 'next_url', 'icon', 'favicon', 'avatar'],
  ...['url', 'external_url', 'image', 'banner_image'],
]);

/** Reads a JSON Feed: every address that a reader may ask for. */
export function readJsonFeed(bytes: Uint8Array): FeedFacts {
  const links = new Set<string>();
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    JSON.parse(text, (name: string, value: unknown) => {
      if (JSON_ADDRESSES.has(name) && typeof value === 'string') links.add(value);
      return value;
    });
    return { faults: [], links };
  } catch {
    return { faults: ['it is not JSON in UTF-8'], links: new Set() };
  }
}
