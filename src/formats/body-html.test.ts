import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { linkKind } from '../domain/links.ts';
import type { BodyAddresses } from './body-addresses.ts';
import { bodyHtml } from './body-html.ts';

const addresses: BodyAddresses = {
  file: 'reports/marshby/2026-10.md',
  media: new Map([
    ['marshby/barrier.png', { address: '/media/0123.webp', width: 160, height: 90 }],
    ['marshby/plan.pdf', { address: '/media/4567.pdf' }],
  ]),
};

const tags = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img kbd li ol p pre strong sub sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set([
  'href',
  'rel',
  'title',
  'src',
  'alt',
  'width',
  'height',
  'loading',
  'decoding',
  'id',
  'start',
]);

/** Everything in a piece of HTML that no body may hold. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(tag, attribs) {
      if (!tags.has(tag)) found.push(`<${tag}>`);
      for (const [name, value] of Object.entries(attribs)) {
        if (!attributes.has(name)) found.push(`${tag} ${name}`);
        if (name === 'href' && !linkKind(value)) found.push(`href ${value}`);
        if (name === 'src' && !/^\/media\/[0-9a-f]+\.webp$/.test(value)) found.push(`src ${value}`);
        if (name === 'id' && !value.startsWith('section-')) found.push(`id ${value}`);
      }
    },
    oncomment: () => found.push('a comment'),
    onprocessinginstruction: (name) => found.push(name),
  });
  parser.end(html);
  return found;
}

describe('a body becomes HTML', () => {
  test.each([
    [
      'headings have names of their own',
      '## Where we walk',
      '<h2 id="section-where-we-walk">Where we walk</h2>',
    ],
    [
      'two headings of the same words',
      '## A\n\n## A',
      '<h2 id="section-a">A</h2>\n<h2 id="section-a-2">A</h2>',
    ],
    ['a heading without letters', '## !', '<h2 id="section-part">!</h2>'],
    [
      'a link out of the site',
      '[a](https://a.example/?b=1&c)',
      '<p><a href="https://a.example/?b=1&amp;c" rel="external">a</a></p>',
    ],
    ['a link to a page', '[a](/contact/)', '<p><a href="/contact/">a</a></p>'],
    ['a link within the body', '[a](#where-we-walk)', '<p><a href="#section-where-we-walk">a</a></p>'],
    [
      'a picture',
      '![A barrier](../../media/marshby/barrier.png)',
      '<p><img src="/media/0123.webp" alt="A barrier" width="160" height="90" loading="lazy" decoding="async"></p>',
    ],
    [
      'a document',
      '[The plan](../../media/marshby/plan.pdf)',
      '<p><a href="/media/4567.pdf">The plan</a></p>',
    ],
    ['a key', 'Press <kbd>Esc</kbd>', '<p>Press <kbd>Esc</kbd></p>'],
    ['a sign that is no tag', '1 < 2 & 3', '<p>1 &lt; 2 &amp; 3</p>'],
    [
      'a table without inline styles',
      '| a |\n|:-:|\n| 1 |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['nothing', '', ''],
  ])('%s', (_, markdown, html) => {
    expect(bodyHtml(markdown, addresses).trim()).toBe(html);
  });

  test('in a feed every address is a whole one', () => {
    const page = 'https://police.example/marshby/reports/2026-10/';
    const markdown = '[a](/contact/) [c](#the-sea-wall) ![b](../../media/marshby/barrier.png)';
    const html = bodyHtml(markdown, { ...addresses, page });
    expect(html).toContain('href="https://police.example/contact/"');
    expect(html).toContain('href="https://police.example/marshby/reports/2026-10/#section-the-sea-wall"');
    expect(html).toContain('src="https://police.example/media/0123.webp"');
  });

  test('the short way and the long way give the same HTML', () => {
    const markdown =
      '## A *b*\n\n[a](https://a.example) [b](javascript:x) ![c](../../media/marshby/barrier.png)\n\n- d\n- `e & f`\n\n> g\n\n3. h\n';
    const long = bodyHtml(`${markdown}\n1 < 2\n`, addresses).replace(/\n<p>1 &lt; 2<\/p>\n?$/, '');
    expect(long.trim()).toBe(bodyHtml(markdown, addresses).trim());
  });
});

const hostile = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="../../media/marshby/barrier.png" onload=alert(1) style="x" id="nav" class="c" srcset="//e/x 2x">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)" onclick=alert(1) id=main>x</a>',
  '<a href="data:text/html,<script>1</script>">x</a>',
  '<a href="https://user:pass@evil.example/">x</a>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<form action=//evil.example><input name=q><button>Go</button>',
  '<form><div>\n\nlost?\n',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<style>@import "//evil.example";</style><link rel=stylesheet href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)"><base href="//evil.example/">',
  '<template><script>alert(1)</script></template>',
  '<textarea><script>alert(1)</script>',
  '<title><img src=x onerror=alert(1)></title>',
  '<plaintext>\n\n<script>alert(1)</script>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<!-- <img src=x onerror=alert(1)> -->',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<kbd onclick=alert(1) style="position:fixed">x</kbd>',
  '<b>bold</b><details open ontoggle=alert(1)><summary>x</summary></details>',
  '<div id="search" data-pagefind-body>x</div>',
  '<h2 id="nav">x</h2>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](&#x6A&#x61&#x76&#x61script:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](java\u00adscript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example)',
  '[x](/\\\\evil.example)',
  '[x](\\\\\\\\evil.example)',
  '[x](https:evil.example)',
  '[x](https:///evil.example)',
  '[x](https://good.example@evil.example/)',
  '[x](https://a.example/"onmouseover="alert(1))',
  '[x](mailto:a@b.example?body=%0d%0aBcc:x@y.example "on")',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/pixel.gif)',
  '![x](//evil.example/pixel.gif)',
  '![x](../../../../etc/passwd)',
  '![x](../../media/../../secret.png)',
  '![x" onerror="alert(1)](../../media/marshby/barrier.png)',
  '![x][r]\n\n[r]: https://evil.example/p.gif',
  '## <img src=x onerror=alert(1)> "quotes" {#nav .x onclick=1}',
  '| <script>alert(1)</script> | [x](javascript:1) |\n|---|---|\n| <img src=x onerror=alert(1)> | b |',
  '```html\n<script>alert(1)</script>\n```',
  '```"onmouseover="alert(1)\nx\n```',
  '`<script>alert(1)</script>`',
  '- [ ] <input onfocus=alert(1) autofocus>',
  '{{constructor.constructor("alert(1)")()}} {alert(1)}',
  '<a href="/\t/evil.example">x</a>',
  '<a\u000chref="javascript:alert(1)">x</a>',
  '<img alt="<x" src="`><img/src=x onerror=alert(1)>">',
];

describe('hostile Markdown does no harm even if nobody checked it', () => {
  test.each(hostile)('%j', (markdown) => {
    expect(dangers(bodyHtml(markdown, addresses))).toEqual([]);
    expect(dangers(bodyHtml(`## Before\n\n${markdown}\n\nAfter, with a < sign.\n`, addresses))).toEqual([]);
    expect(dangers(bodyHtml(`> - ${markdown.replaceAll('\n', '\n>   ')}`, addresses))).toEqual([]);
  });

  test('the words around it stay', () => {
    expect(bodyHtml('Before <form> after\n\n## Next\n\nThe end.', addresses)).toContain('The end.');
  });
});
