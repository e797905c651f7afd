import { describe, expect, test } from 'vitest';
import { htmlBlocks } from './html-blocks.ts';
import { htmlPictures, htmlText } from './html-text.ts';
import { pressCard, pressJson, pressTexts, type PressKit } from './press-texts.ts';

const kit: PressKit = {
  byline: 'Marshby: what we did <in> October',
  from: 'Fen & Marsh Police',
  licence: 'Open Government Licence.',
  site: 'https://police.example',
  url: 'https://police.example/marshby/reports/2026-10/',
  summary: 'The "bikes" are gone.\n<script>alert(1)</script>',
  newsletter: 'n',
  short: 's',
  parts: [
    { kind: 'picture', src: '/media/a.webp', alt: 'A barrier across the path' },
    { kind: 'body', body: { file: 'a.md', digest: 'd', media: [] }, media: {} },
  ],
};
const bodies = new Map([['a.md', '<p>See <a href="https://police.example/x/">the page</a>.</p>']]);

describe('HTML as plain text', () => {
  test.each([
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['<h2>Next</h2><ul><li>A</li><li>B</li></ul>', 'Next\n\n- A\n- B'],
    ['<p>A &amp; B &lt;c&gt;</p>', 'A & B <c>'],
    ['<p><a href="mailto:a@b.example">a@b.example</a></p>', 'a@b.example'],
    ['<p><a href="https://a.example/">here</a>.</p>', 'here (https://a.example/).'],
    ['<p><img src="a.png" alt="A gate"></p>', '[Picture: A gate]'],
    ['<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>', 'A; 1\nB; 2'],
  ])('%s', (html, text) => expect(htmlText(html)).toBe(text));
});

test('pictures go with their words, and the body goes with the rest', () => {
  const texts = pressTexts(kit, bodies);
  expect(texts.pictures).toEqual([
    { src: 'https://police.example/media/a.webp', alt: 'A barrier across the path' },
  ]);
  expect(texts.plain).toContain('[Picture: A barrier across the path]');
  expect(texts.plain).toContain('See the page (https://police.example/x/).');
  expect(JSON.parse(pressJson(kit, texts))).toMatchObject({ title: kit.byline, text: texts.plain });
  expect(() => pressTexts(kit, new Map())).toThrow('missing');
});

test('the card is inert: no script, no frame, nothing fetched, and all that was written is text', () => {
  const card = pressCard(kit);
  expect(card).not.toMatch(/<(?:script|iframe|img|link|style|object)|\son\w+=|url\(/i);
  expect(card).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(card).toContain('Marshby: what we did &lt;in&gt; October');
  expect(card).toContain('Fen &amp; Marsh Police');
  expect(card.match(/<a href="([^"]+)"/)?.[1]).toBe(kit.url);
  expect(htmlPictures(card)).toEqual([]);
});

test('a text in its outermost elements loses nothing', () => {
  const html = '<h2>A</h2>\n<ul>\n<li>b <strong>c</strong></li>\n</ul>\n<p>d<br>e <img src="f" alt="g"></p>';
  const blocks = htmlBlocks(html);
  expect(blocks.map((block) => block.html).join('\n')).toBe(html);
  expect(blocks.map(({ heading }) => heading)).toEqual([true, false, false]);
  expect(blocks[2]?.letters).toBeGreaterThan(300);
});
