import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { SiteFault } from './site-files.ts';
import { describeFaults, verifySite } from './verify-site.ts';

const site = 'https://beat.example/';
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

test('a sound site has no faults', async () => {
  const found = await verify({
    'index.html': page(
      'Home',
      '<p id="map"></p><a href="/thurrock/#team">Thurrock</a> <a href="https://other.example/x">Other</a>',
    ),
    'thurrock/index.html': page('Thurrock', '<h2 id="team">Team</h2><a href="../?page=2#map">Up</a>'),
    '404.html': page(
      'Not found',
      '<a href="https://beat.example/">Home</a><a href="mailto:a@b.example">Mail</a>',
    ),
    'reports.xml': '<rss><link>https://beat.example/thurrock/</link></rss>',
  });
  expect(found).toMatchObject({ pages: 3, feeds: 1, faults: [] });
});

test.each([
  ['a link to a missing page', '<a href="/nowhere/">x</a>', 'The link "/nowhere/" leads nowhere.'],
  [
    'a link without the slash',
    '<a href="/other">x</a>',
    'The link "/other" leads nowhere. Pages end in a slash.',
  ],
  [
    'an own address in full',
    '<a href="https://beat.example/gone/">x</a>',
    'The link "https://beat.example/gone/" leads nowhere.',
  ],
  [
    'a missing picture',
    '<img src="/media/x.webp" width="1" height="1">',
    'The link "/media/x.webp" leads nowhere.',
  ],
  [
    'a missing second picture',
    '<img srcset="/a.webp 1x" width="1" height="1">',
    'The link "/a.webp" leads nowhere.',
  ],
  [
    'a missing picture for social networks',
    '<meta property="og:image" content="https://beat.example/card.png">',
    'The link "https://beat.example/card.png" leads nowhere.',
  ],
  [
    'a missing style sheet',
    '<link rel="preload" as="style" href="/_astro/x.css">',
    'The link "/_astro/x.css" leads nowhere.',
  ],
  [
    'a redirect to nowhere',
    '<meta http-equiv="refresh" content="0; url=/old/">',
    'The link "/old/" leads nowhere.',
  ],
  ['a missing part of a page', '<a href="#part">x</a>', '"#part": that page has no part with the id "part".'],
  [
    'a link that runs a script',
    '<a href="javascript:alert(1)">x</a>',
    '"javascript:alert(1)" is not an address to link to.',
  ],
  ['an address nobody can read', '<a href="https://">x</a>', '"https://" is not an address to link to.'],
  ['an id used twice', '<p id="a"></p><p id="a"></p>', 'The id "a" stands here twice.'],
])('%s is a fault', async (_name, body, message) => {
  const { faults } = await verify({
    'index.html': page('Home', body),
    'other/index.html': page('Other', ''),
  });
  expect(faults.map((fault) => fault.message)).toEqual([message]);
});

test('two pages with one title, and a page without one, are faults; the title of a drawing is not the page title', async () => {
  const { faults } = await verify({
    'a/index.html': page('Same', '<svg><title>Drawing</title></svg>'),
    'b/index.html': page('Same', ''),
    'c/index.html': page('', '<svg><title>Drawing</title></svg>'),
  });
  expect(faults.map((fault) => `${fault.file}: ${fault.message}`)).toEqual([
    'b/index.html: The title "Same" is also that of /a/.',
    'c/index.html: The page has no title.',
  ]);
});

test.each([
  ['a control character', '<rss>\u000B</rss>'],
  ['an ampersand by itself', '<rss>a & b</rss>'],
  ['the end of a CDATA section in text', '<rss>]]></rss>'],
  ['an entity nobody declared', '<rss>&nbsp;</rss>'],
  ['an open element', '<rss><item></rss>'],
  ['a prefix nobody declared', '<rss><atom:link/></rss>'],
  ['nothing at all', ''],
])('a feed with %s is a fault', async (_name, xml) => {
  const { faults } = await verify({ 'reports.xml': xml });
  expect(faults[0]?.rule).toBe('feed');
});

test('a feed that is not UTF-8, or links to a missing page, is a fault', async () => {
  const latin = await verify({ 'reports.xml': Buffer.from('<rss>caf\xe9</rss>', 'latin1') });
  expect(latin.faults[0]?.message).toBe('Not well-formed: it is not valid UTF-8.');
  const dead = await verify({ 'reports.xml': '<rss><link>https://beat.example/gone/</link></rss>' });
  expect(dead.faults[0]?.message).toBe('The link "https://beat.example/gone/" leads nowhere.');
});

describe('a JSON Feed', () => {
  const FEED = {
    home_page_url: 'https://beat.example/',
    feed_url: 'https://beat.example/reports.json',
    items: [
      {
        id: 'one',
        url: 'https://beat.example/thurrock/',
        title: 'url',
        attachments: [{ url: 'https://beat.example/media/a.webp', mime_type: 'image/webp' }],
      },
    ],
  };
  const rest = { 'index.html': page('Home', ''), 'thurrock/index.html': page('T', ''), 'media/a.webp': '' };

  test('with sound addresses has no faults', async () => {
    const found = await verify({ ...rest, 'reports.json': JSON.stringify(FEED) });
    expect(found).toMatchObject({ feeds: 1, links: 4, faults: [] });
  });

  test.each([
    ['an attachment', '/media/a.webp', '/media/b.webp'],
    ['an item', '/thurrock/', '/thorrock/'],
    ['itself', 'example/reports.json', 'example/report.json'],
    [
      'what is older',
      '"items"',
      '"next_url":"https://beat.example/reports/archive-1.json","items"',
      '/reports/archive-1.json',
    ],
  ])('that leads to %s which is not there is a fault', async (_, from, to, lost = to) => {
    const { faults } = await verify({ ...rest, 'reports.json': JSON.stringify(FEED).replace(from, to) });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(/^The link "https:.*" leads nowhere\.$/);
    expect(faults[0]?.message).toContain(lost);
  });

  test('that is cut off is a fault, and other JSON is no feed', async () => {
    const { faults } = await verify({
      'reports.json': '{"items":',
      'search/places.json': '{"url":"/gone/"}',
    });
    expect(faults.map(({ message }) => message)).toEqual(['Not well-formed: it is not JSON in UTF-8.']);
  });
});

test('one fault on many pages is told once', () => {
  const on = (file: string, message: string): SiteFault => ({ rule: 'link', file, message });
  const pages = ['a', 'b', 'c', 'd', 'e'].map((name) =>
    on(`${name}/index.html`, 'The link "/x/" leads nowhere.'),
  );
  expect(describeFaults([...pages, on('404.html', 'The page has no title.')])).toMatchInlineSnapshot(`
    "The rendered site has 6 faults, so it was not published:
    The link "/x/" leads nowhere. On /a/, /b/, /c/ and 2 more.
    The page has no title. On /404.html."
  `);
});

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
}

async function verify(
  files: Record<string, string | Buffer>,
): Promise<Awaited<ReturnType<typeof verifySite>>> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return verifySite(folder, site);
}
