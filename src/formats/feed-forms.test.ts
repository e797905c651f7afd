import { describe, expect, test } from 'vitest';
import type { Feed, FeedItem } from '../domain/feed.ts';
import { feedForms } from '../domain/subscription-urls.ts';
import { readForm, xmlFaults } from '../tests/feed-reader.ts';
import { atom } from './atom.ts';
import { feedText } from './feed-text.ts';
import { fitFeed, MOST_BYTES } from './fit-feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

const BODY = 'reports/marshby/2026-10.md';

function item(fields: Partial<FeedItem> = {}): FeedItem {
  return {
    guid: 'tag:police.example,2025-04-01:marshby/reports/2026-10',
    title: 'Marshby: what we did',
    path: '/marshby/reports/2026-10/',
    published: '2026-11-05T17:00:00',
    updated: fields.published ?? '2026-11-05T17:00:00',
    author: 'Marshby Team',
    summary: 'Quiet.',
    categories: ['Marshby'],
    parts: [{ kind: 'body', body: { file: BODY, digest: '1', media: [] }, media: {} }],
    ...fields,
  };
}

function feed(items: FeedItem[], fields: Partial<Feed> = {}): Feed {
  return {
    id: 'tag:police.example,2025-04-01:marshby/feeds/reports',
    name: 'Marshby: monthly reports',
    description: 'What they did.',
    path: '/marshby/reports',
    current: '/marshby/reports',
    page: '/marshby/reports/',
    site: 'https://fenland.police.example',
    language: 'en-GB',
    author: 'Fenland Police',
    since: '2025-04-01',
    rights: 'Text under the Open Government Licence.',
    items,
    unarchived: [],
    ...fields,
  };
}

async function write(made: Feed, html = '<p>Hello</p>') {
  const text = feedText(made, {
    bodies: new Map([[BODY, html]]),
    enclosures: new Map([['/media/1.webp', { bytes: 1234, type: 'image/webp' }]]),
  });
  const fitted = fitFeed(text, made.unarchived);
  return { xml: await rss(fitted), atom: atom(fitted), json: jsonFeed(fitted) };
}

describe('whatever the content holds, every form is well-formed and says the same', () => {
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
    ['ten thousand words', 'word '.repeat(9_999) + 'end', 'word '.repeat(9_999) + 'end'],
  ])('%s', async (_, text, told) => {
    const hostile = { title: text, summary: text, categories: [text], author: `By ${text}` };
    const texts = await write(
      feed([item(hostile)], { name: text, description: text, archive: 1 }),
      `<p>${text}</p>`,
    );
    expect([...xmlFaults(texts.xml), ...xmlFaults(texts.atom)]).toEqual([]);
    for (const form of feedForms) expect([form, plainly(readForm(texts[form], form))]).toEqual([form, told]);
    expect(texts.json).not.toMatch(/\\u00[01]|\ufffe/u);
  });

  /** The one text that stands everywhere. */
  function plainly({ name, items: [only] }: ReturnType<typeof readForm>): string {
    const found = [name, only?.title, only?.summary, only?.html?.replace(/^<p>|<\/p>$/g, '')];
    return [...new Set([...found, ...(only?.categories ?? []), only?.author?.replace('By ', '')])].join(
      ' / ',
    );
  }
});

test('the three forms say the same of every item', async () => {
  const items = [
    item({
      guid: 'tag:a',
      updated: '2026-11-10T00:00:01',
      enclosure: { file: 'a/b.png', path: '/media/1.webp' },
    }),
    item({
      guid: 'tag:b',
      published: '2026-07-05T17:00:00',
      categories: [],
      place: { latitude: 51.5, longitude: 0.25 },
    }),
  ];
  const texts = await write(feed(items));
  const [xml, ...others] = feedForms.map((form) => {
    const { items: read, ...about } = readForm(texts[form], form);
    return { ...about, items: read.map((one) => ({ ...one, categories: one.categories ?? [] })) };
  });
  expect(xml?.items.map(({ id }) => id)).toEqual(['tag:a', 'tag:b']);
  for (const other of others) expect(other).toEqual(xml);
  expect(texts.xml).toContain('<georss:point>51.5 0.25</georss:point>');
  expect(texts.atom).toContain('<georss:point>51.5 0.25</georss:point>');
});

test('words of its own parts are escaped as HTML before they are escaped as XML; addresses are whole', async () => {
  const parts: FeedItem['parts'] = [
    { kind: 'text', words: ['1 < 2 & ', { strong: '<b>' }] },
    {
      kind: 'list',
      items: [[{ text: 'a', href: '/contact/' }], [{ text: 'b', href: 'mailto:a@police.example' }]],
    },
    { kind: 'picture', src: '/media/1.webp', alt: 'A "barrier"' },
  ];
  const { xml } = await write(feed([item({ parts })]));
  expect(readForm(xml, 'xml').items[0]?.html?.split('\n')).toEqual([
    '<p>1 &lt; 2 &amp; <strong>&lt;b&gt;</strong></p>',
    '<ul><li><a href="https://fenland.police.example/contact/">a</a></li><li><a href="mailto:a@police.example">b</a></li></ul>',
    '<p><img src="https://fenland.police.example/media/1.webp" alt="A &quot;barrier&quot;"></p>',
  ]);
});

describe('the dates of items', () => {
  test.each([
    ['winter', '2026-11-05T17:00:00', 'Thu, 05 Nov 2026 17:00:00 +0000'],
    ['summer', '2026-07-05T17:00:00', 'Sun, 05 Jul 2026 17:00:00 +0100'],
    ['midnight in summer', '2026-07-01T00:00:00', 'Wed, 01 Jul 2026 00:00:00 +0100'],
    ['the day the clocks go back', '2026-10-25T00:00:00', 'Sun, 25 Oct 2026 00:00:00 +0100'],
  ])('in %s carry London’s zone', async (_, published, text) => {
    expect((await write(feed([item({ published })]))).xml).toContain(`<pubDate>${text}</pubDate>`);
  });

  test('a correction is the date of the feed, and stands with its item', async () => {
    const texts = await write(feed([item({ updated: '2026-11-10T00:00:01' }), item({ guid: 'tag:b' })]));
    expect(texts.xml).toContain('<lastBuildDate>Tue, 10 Nov 2026 00:00:01 +0000</lastBuildDate>');
    expect(texts.xml.match(/<atom:updated>[^<]*/g)).toEqual(['<atom:updated>2026-11-10T00:00:01+00:00']);
    expect(texts.atom.match(/<updated>[^<]*/g)).toEqual([
      '<updated>2026-11-10T00:00:01+00:00',
      '<updated>2026-11-10T00:00:01+00:00',
      '<updated>2026-11-05T17:00:00+00:00',
    ]);
  });
});

describe('paging', () => {
  const page = feed([item()], {
    path: '/marshby/reports/archive-2',
    archive: 2,
    previous: '/marshby/reports/archive-1',
    next: '/marshby/reports/archive-3',
  });
  const link = (rel: string, path: string) =>
    expect.stringMatching(
      new RegExp(
        `rel="${rel}"[^>]*href="https://fenland.police.example${path}"|href="https://fenland.police.example${path}"[^>]*rel="${rel}"`,
      ),
    ) as string;

  test.each(['xml', 'atom'] as const)('an archive page says where it stands: %s', async (form) => {
    const text = (await write(page))[form];
    expect(text).toContain('<fh:archive/>');
    expect(text).toEqual(link('self', `/marshby/reports/archive-2.${form}`));
    expect(text).toEqual(link('current', `/marshby/reports.${form}`));
    expect(text).toEqual(link('prev-archive', `/marshby/reports/archive-1.${form}`));
    expect(text).toEqual(link('next-archive', `/marshby/reports/archive-3.${form}`));
  });

  test('the feed leads to the newest archive page, in JSON too, and says nothing of an archive without one', async () => {
    const texts = await write(feed([item()], { previous: '/marshby/reports/archive-3' }));
    expect(texts.xml).toEqual(link('prev-archive', '/marshby/reports/archive-3.xml'));
    expect(JSON.parse(texts.json)).toMatchObject({
      next_url: 'https://fenland.police.example/marshby/reports/archive-3.json',
    });
    const alone = await write(feed([item()]));
    expect(Object.values(alone).join()).not.toMatch(/archive|next_url|"current"/);
  });
});

describe('a feed that is fetched often stays small', () => {
  const long = `<p>${'We walked the sea wall & talked to "people". '.repeat(200)}</p>`;
  const many = Array.from({ length: 20 }, (_, index) => item({ guid: `tag:${index}` }));

  test('it leaves out what its archive has, and keeps the rest', async () => {
    const unarchived = ['tag:0', 'tag:1', 'tag:19'];
    const texts = await write(feed(many, { unarchived }), long);
    const ids = feedForms.map((form) => readForm(texts[form], form).items.map(({ id }) => id));
    expect(ids[0]).toEqual(['tag:0', 'tag:1', 'tag:2', 'tag:19']);
    expect(new Set(ids.map(String)).size).toBe(1);
    for (const text of Object.values(texts)) expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
  });

  test('a long text that stands elsewhere in full keeps no other out', async () => {
    const long = item({ parts: [{ kind: 'text', words: 'word '.repeat(10_000) }] });
    const { xml } = await write(feed([long, item({ guid: 'tag:b' })]));
    expect(readForm(xml, 'xml').items.map(({ html }) => html?.slice(0, 13))).toEqual([
      '<p>Quiet.</p>',
      '<p>Hello</p>',
    ]);
  });

  test('a text that is too long by itself is told in short, and whole in the archive', async () => {
    const report = `<p>${'word '.repeat(10_000)}</p>`.repeat(2);
    const made = feed([item(), item({ guid: 'tag:b', parts: [] })], { unarchived: [item().guid, 'tag:b'] });
    const [first] = readForm((await write(made, report)).xml, 'xml').items;
    expect(first?.html).toBe(
      '<p>Quiet.</p>\n<p><a href="https://fenland.police.example/marshby/reports/2026-10/">The whole text is on its page</a>.</p>',
    );
    const archived = await write({ ...made, archive: 1 }, report);
    expect(readForm(archived.xml, 'xml').items[0]?.html).toBe(report);
  });
});

test('an empty feed is well-formed and has no date of its own', async () => {
  const texts = await write(feed([]));
  expect([...xmlFaults(texts.xml), ...xmlFaults(texts.atom)]).toEqual([]);
  expect(texts.xml).not.toContain('lastBuildDate');
  expect(texts.atom).toContain('<updated>2025-04-01T00:00:00+01:00</updated>');
});

test('half a report never goes out', () => {
  const nothing = { bodies: new Map(), enclosures: new Map() };
  expect(() => feedText(feed([item()]), nothing)).toThrow('reports/marshby/2026-10.md');
  const pictured = item({ parts: [], enclosure: { file: 'a/b.png', path: '/media/1.webp' } });
  expect(() => feedText(feed([pictured]), nothing)).toThrow('/media/1.webp');
});
