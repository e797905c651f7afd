import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { brotliSize, budgets, createBudgetCheck } from './budgets.ts';
import { jumpsInStyles, jumpsOnPage } from './layout-shift.ts';
import { loadOf } from './page-load.ts';

/** Text that no packer makes smaller than about three quarters of its length. */
const dense = (bytes: number) => randomBytes(Math.ceil(bytes * 0.75)).toString('base64');
const page = (body = '') =>
  `<link rel="stylesheet" href="/_astro/page.css"><link rel="icon" href="/icon.svg"><script type="module" src="/_astro/page.js"></script>${body}`;
const sound: Record<string, string> = {
  '_astro/page.css': '@font-face{src:url(./face.woff2)}',
  '_astro/face.woff2': 'font',
  '_astro/page.js': 'import{a}from"./part.js";import"./more.js";a()',
  '_astro/part.js': 'export const a=()=>import("./later.js")',
  '_astro/more.js': '',
  'icon.svg': '<svg/>',
};
const PAPER = '<link rel="stylesheet" href="/_astro/paper.css" media="print">';
const DISTRICT = 'thurrock/index.html';
const REPORT = 'thurrock/reports/2026-10/index.html';

async function faultsOf(file: string, html: string, changes: Record<string, string> = {}): Promise<string[]> {
  const files: Record<string, string> = { ...sound, ...changes };
  const names = new Set([...Object.keys(files), file, 'thurrock/reports/index.html', 'reports/index.html']);
  const check = createBudgetCheck(names, async (name) => Buffer.from(files[name] ?? ''));
  return (await check(file, html)).map(({ message }) => message);
}

test('what a page loads: style sheets with their fonts, scripts with what they import at once, the icon', async () => {
  expect(
    await loadOf(page('<img src="/media/a.webp">'), async (file) => Buffer.from(sound[file] ?? '')),
  ).toEqual({
    styles: ['_astro/page.css'],
    paperStyles: [],
    scripts: ['_astro/page.js', '_astro/part.js', '_astro/more.js'],
    fonts: ['_astro/face.woff2'],
    icons: ['icon.svg'],
  });
});

test.each([DISTRICT, REPORT])('%s within its budget passes', async (file) => {
  expect(await faultsOf(file, page(dense(7_000)))).toEqual([]);
});

test.each([
  [
    'a district with too much HTML',
    DISTRICT,
    page(dense(20_000)),
    {},
    /^A district’s page may have 14\.0 KB of HTML and CSS after compression; this one has \d\d\.\d KB\. Shorten/,
  ],
  [
    'a report with too much CSS',
    REPORT,
    page(),
    { '_astro/page.css': dense(17_000) },
    /^A report may have 12\.0 KB of HTML and CSS/,
  ],
  [
    'a district whose sheet for paper is too much',
    DISTRICT,
    page(PAPER),
    { '_astro/paper.css': dense(20_000) },
    /^A district’s page may have 14\.0 KB/,
  ],
  [
    'an import with too much JavaScript',
    DISTRICT,
    page(),
    { '_astro/part.js': dense(12_000) },
    /8\.0 KB of JavaScript/,
  ],
  [
    'a font that is too large',
    DISTRICT,
    page(),
    { '_astro/face.woff2': dense(15_100) },
    /15\.0 KB of a font/,
  ],
  [
    'a file too many',
    REPORT,
    page(
      '<script src="/a.js"></script><script src="/b.js"></script><script src="/c.js"></script><script src="/d.js"></script>',
    ),
    {},
    /^A report may ask for 10 files before its pictures; this one asks for 11\.$/,
  ],
])('%s fails the build and is told in words', async (_, file, html, changes, message) => {
  expect(await faultsOf(file, html, changes)).toEqual([expect.stringMatching(message)]);
});

test('a report does not wait for its sheet for paper', async () => {
  expect(await faultsOf(REPORT, page(PAPER), { '_astro/paper.css': dense(17_000) })).toEqual([]);
});

test.each(['about/index.html', 'reports/index.html', 'thurrock/reports/index.html', 'index.html'])(
  '%s has no budget',
  async (file) => expect(await faultsOf(file, page(dense(30_000)))).toEqual([]),
);

test('quick packing is never smaller than good packing, or pages over their budget would pass', () => {
  const text = Buffer.from(page('<p>We walked Fen Road on nine evenings.</p>'.repeat(300)));
  expect(brotliSize(text, 5)).toBeGreaterThanOrEqual(brotliSize(text));
  expect(budgets.map(({ text: most }) => most)).toEqual([14_000, 12_000]);
});

test.each([
  [
    'a picture without its size',
    '<body><img src="/a.webp">',
    ['The picture "/a.webp" has no width and height, so the text jumps when it arrives.'],
  ],
  ['a picture with a size', '<body><img src="/a.webp" width="800" height="600">', []],
  ['a drawing in the page', '<body><svg></svg>', []],
  [
    'a style sheet in the body',
    '<body><link rel="stylesheet" href="/a.css">',
    ['The style sheet "/a.css" is named after the text has begun, so the text jumps when it arrives.'],
  ],
])('%s', (_, html, jumps) => {
  expect(jumpsOnPage(html)).toEqual(jumps);
});

test.each([
  ['@font-face{src:url(a.woff2)}@font-face{src:local(Arial);size-adjust:98%}', /hides the text/],
  ['@font-face{src:url(a.woff2);font-display:swap}', /size-adjust/],
  ['@import "b.css";', /imports another/],
])('a style sheet with %s makes the text jump', (css, jump) => {
  expect(jumpsInStyles(css)).toEqual([expect.stringMatching(jump)]);
});

test('the site’s own font does not', () => {
  expect(
    jumpsInStyles(
      '@font-face{src:url(a.woff2);font-display:swap}@font-face{src:local(Arial);size-adjust:98%}',
    ),
  ).toEqual([]);
});
