import { expect, test } from 'vitest';
import type { Bulletin, BulletinPart } from '../domain/bulletin.ts';
import { siteWith } from '../tests/small-content.ts';
import { bulletinViews } from '../views/bulletin-page.ts';
import { MOST_PAIRS } from '../views/bulletin.ts';
import { bulletinHtml, MOST_BYTES } from './bulletin-html.ts';
import { bulletinText } from './bulletin-text.ts';

function bulletin(): Bulletin {
  const [first] = bulletinViews(siteWith());
  if (!first) throw new Error('The small content has no report.');
  return first.view.bulletin;
}

test.each([
  ['html', bulletinHtml],
  ['txt', bulletinText],
])('a bulletin as %s, word for word', async (form, write) => {
  await expect(write(bulletin())).toMatchFileSnapshot(`../tests/golden/bulletin/marshby-2026-10.${form}`);
});

test('an email loads nothing, runs nothing and needs no style sheet', () => {
  const html = bulletinHtml(bulletin());
  expect(html).not.toMatch(/<(?:img|script|style|link|iframe|form)\b|\son[a-z]+=|url\(|background=/i);
  expect(html.match(/href="(?!https:|mailto:|tel:)[^"]*"/g)).toBeNull();
});

const hostile = 'A <b>title</b> & ]]> "quoted" \u0007\u202E😀';

test.each<[string, BulletinPart]>([
  ['a heading', { kind: 'heading', text: hostile }],
  [
    'a line',
    { kind: 'text', words: [hostile, { strong: hostile }, { text: hostile, href: '/"><script>/' }] },
  ],
  ['an entry', { kind: 'entry', title: hostile, lines: [hostile] }],
  [
    'a pair',
    { kind: 'pair', title: hostile, standing: hostile, said: hostile, didLabel: hostile, did: hostile },
  ],
])('%s that holds markup and control characters stays text', (_, part) => {
  const html = bulletinHtml({ ...bulletin(), parts: [part] });
  expect(html).not.toMatch(/<b>|<script/i);
  expect(html).not.toContain('\u0007');
  expect(html).toContain('A &lt;b&gt;title&lt;/b&gt; &amp; ]]&gt; &quot;quoted&quot;');
});

test('the longest bulletin that content can make is shown whole by mail programs', () => {
  const said = '&'.repeat(600);
  const did = '😀'.repeat(900);
  const pair: BulletinPart = {
    kind: 'pair',
    title: did.slice(0, 160),
    standing: 'Done',
    said,
    didLabel: 'We did',
    did,
  };
  const parts = [...bulletin().parts, ...Array.from({ length: MOST_PAIRS }, () => pair)];
  expect(Buffer.byteLength(bulletinHtml({ ...bulletin(), parts }))).toBeLessThan(MOST_BYTES);
});

test('plain text says each address once, and keeps every paragraph on its own line', () => {
  const text = bulletinText({
    ...bulletin(),
    parts: [
      {
        kind: 'text',
        words: ['Write to ', { text: 'a@police.example', href: 'mailto:a@police.example' }, '.'],
      },
      { kind: 'text', words: [{ text: 'Read on', href: '/marshby/' }, '.'] },
      { kind: 'text', words: 'One\n  two' },
    ],
  });
  expect(text).toContain(
    'Write to a@police.example.\n\nRead on (https://fenland.police.example/marshby/).\n\nOne two',
  );
});
