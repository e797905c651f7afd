import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Feed, FeedItem } from '../domain/feed.ts';
import { rss } from './rss.ts';

const BODY = 'reports/marshby/2026-10.md';

function item(fields: Partial<FeedItem> = {}): FeedItem {
  return {
    guid: 'tag:police.example,2025-04-01:marshby/reports/2026-10',
    title: 'Marshby: what we did',
    path: '/marshby/reports/2026-10/',
    published: { date: '2026-11-05', time: '17:00' },
    summary: 'Quiet.',
    categories: ['Marshby'],
    parts: [{ kind: 'body', body: { file: BODY, digest: '1', media: [] }, media: {} }],
    ...fields,
  };
}

function feed(...items: FeedItem[]): Feed {
  return {
    name: 'Marshby: monthly reports',
    description: 'What they did.',
    path: '/marshby/reports.xml',
    page: '/marshby/reports/',
    site: 'https://fenland.police.example',
    language: 'en-GB',
    rights: 'Text under the Open Government Licence.',
    items,
  };
}

function write(feed: Feed, html = '<p>Hello</p>'): Promise<string> {
  return rss(feed, new Map([[BODY, html]]));
}

/** What a strict XML parser refuses; empty for a well-formed feed. */
function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => faults.push(error.message));
  parser.write(xml).close();
  return faults;
}

interface Channel {
  title: string;
  item: { title: string; description: string; pubDate: string; guid: unknown; 'content:encoded': string }[];
}

function read(xml: string): Channel {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'item',
  });
  return (parser.parse(xml) as { rss: { channel: Channel } }).rss.channel;
}

describe('whatever the content holds, the feed is well-formed and says the same', () => {
  test.each([
    ['the end of a CDATA section', 'a ]]> b', 'a ]]> b'],
    [
      'an ampersand and entities',
      'Marks & Co &amp; &lt;b&gt; &nbsp; &#0;',
      'Marks & Co &amp; &lt;b&gt; &nbsp; &#0;',
    ],
    ['tags', 'We <b>did</b> it <script>alert(1)</script>', 'We <b>did</b> it <script>alert(1)</script>'],
    ['quotes', `"It's" 'so'`, `"It's" 'so'`],
    ['an emoji beyond the first plane', 'Bikes 🏍️ gone 👩‍👩‍👧', 'Bikes 🏍️ gone 👩‍👩‍👧'],
    ['right-to-left text', 'שלום and مرحبا', 'שלום and مرحبا'],
    ['control characters, which XML cannot carry', 'a\u000bb\u0000c\u001fd\ufffee', 'abcde'],
    ['half of a pair of code units', 'a\ud83db', 'a\ufffdb'],
    ['an XML declaration', '<?xml version="1.0"?><!DOCTYPE x>', '<?xml version="1.0"?><!DOCTYPE x>'],
    ['a number that must stay text', '0300', '0300'],
  ])('%s', async (_, text, told) => {
    const xml = await write(
      { ...feed(item({ title: text, summary: text, categories: [text] })), name: text },
      `<p>${text}</p>`,
    );
    expect(faultsOf(xml)).toEqual([]);
    const channel = read(xml);
    expect(channel.title).toBe(told);
    expect(channel.item[0]).toMatchObject({ title: told, description: told });
    expect(channel.item[0]?.['content:encoded']).toBe(`<p>${told}</p>`);
  });

  test('words of its own parts are escaped as HTML before they are escaped as XML', async () => {
    const parts: FeedItem['parts'] = [{ kind: 'text', words: ['1 < 2 & ', { strong: '<b>' }] }];
    const [only] = read(await write(feed(item({ parts })))).item;
    expect(only?.['content:encoded']).toBe('<p>1 &lt; 2 &amp; <strong>&lt;b&gt;</strong></p>');
  });

  test('links and pictures of its own parts are whole addresses', async () => {
    const parts: FeedItem['parts'] = [
      {
        kind: 'list',
        items: [[{ text: 'a', href: '/contact/' }], [{ text: 'b', href: 'mailto:a@police.example' }]],
      },
      { kind: 'picture', src: '/media/1.webp', alt: 'A "barrier"' },
    ];
    expect(read(await write(feed(item({ parts })))).item[0]?.['content:encoded']).toBe(
      '<ul><li><a href="https://fenland.police.example/contact/">a</a></li><li><a href="mailto:a@police.example">b</a></li></ul>\n' +
        '<p><img src="https://fenland.police.example/media/1.webp" alt="A &quot;barrier&quot;"></p>',
    );
  });
});

describe('the dates of items', () => {
  test.each([
    ['winter', { date: '2026-11-05', time: '17:00' }, 'Thu, 05 Nov 2026 17:00:00 +0000'],
    ['summer', { date: '2026-07-05', time: '17:00' }, 'Sun, 05 Jul 2026 17:00:00 +0100'],
    ['midnight in summer', { date: '2026-07-01', time: '00:00' }, 'Wed, 01 Jul 2026 00:00:00 +0100'],
    ['the day the clocks go back', { date: '2026-10-25', time: '00:00' }, 'Sun, 25 Oct 2026 00:00:00 +0100'],
  ])('in %s carry London’s zone', async (_, published, text) => {
    expect(read(await write(feed(item({ published })))).item[0]?.pubDate).toBe(text);
  });

  test('a correction is the date of the feed, and stands with its item', async () => {
    const xml = await write(feed(item({ changed: '2026-11-10' }), item({ guid: 'tag:b' })));
    expect(xml).toContain('<lastBuildDate>Tue, 10 Nov 2026 00:00:00 +0000</lastBuildDate>');
    expect(xml.match(/<atom:updated>[^<]*/g)).toEqual(['<atom:updated>2026-11-10T00:00:00+00:00']);
  });
});

test('the guid is no link, and the feed names its own address', async () => {
  const xml = await write(feed(item()));
  expect(xml).toContain(
    '<guid isPermaLink="false">tag:police.example,2025-04-01:marshby/reports/2026-10</guid>',
  );
  expect(xml).toContain(
    '<atom:link href="https://fenland.police.example/marshby/reports.xml" rel="self" type="application/rss+xml"',
  );
});

test('an empty feed is well-formed and has no date', async () => {
  const xml = await write(feed());
  expect(faultsOf(xml)).toEqual([]);
  expect(xml).not.toContain('lastBuildDate');
});

test('half a report never goes out', async () => {
  await expect(rss(feed(item()), new Map())).rejects.toThrow('reports/marshby/2026-10.md');
});
