import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../domain/feed.ts';
import { feedForms } from '../domain/subscription-urls.ts';
import { readForm, xmlFaults } from '../tests/feed-reader.ts';
import { feed, item, write } from '../tests/written-feed.ts';
import { feedText } from './feed-text.ts';

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
