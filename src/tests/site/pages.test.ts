import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, inject, test } from 'vitest';
import { teamSchema } from '../../domain/team.ts';
import { checkContent } from '../../sources/check.ts';
import { siteFolders } from '../../sources/folders.ts';
import { listFiles } from '../../sources/publish/remove-strays.ts';

/** The monthly email of a district. */
const EMAIL = /\/bulletin\/[^/]+\/email\.html$/;

/** Every file of the built site with its bytes, and the pages among them as text. */
const files = new Map<string, Buffer>();
const pages = new Map<string, string>();
beforeAll(async () => {
  for (const file of await listFiles(inject('siteFolder'))) {
    const bytes = readFileSync(join(inject('siteFolder'), file));
    files.set(file, bytes);
    if (file.endsWith('.html') && !file.startsWith('pagefind/')) pages.set(file, bytes.toString('utf8'));
  }
  expect(pages.size).toBeGreaterThan(200);
});

test('every page is valid HTML', { timeout: 120_000 }, async () => {
  const emails = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Mail programs know styles on elements and layout tables of old, and little else.
      'no-inline-style': 'off',
      'no-deprecated-attr': 'off',
      'prefer-tbody': 'off',
      'presentation-role-style': 'off',
      'long-title': 'off',
      'tel-non-breaking': 'off',
    },
  });
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // The search index reads its filters from <meta data-pagefind-filter content>, which browsers pass over.
      'attribute-misuse': 'off',
      // Numbers are kept on one line by the style sheet, so that they can be copied with ordinary spaces.
      'tel-non-breaking': 'off',
      // A title says all a reader in a list of open pages needs; search engines shorten it for themselves.
      'long-title': 'off',
    },
  });
  const faults: string[] = [];
  for (const [file, html] of pages) {
    const { results } = await (EMAIL.test(file) ? emails : validator).validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  expect(faults).toEqual([]);
});

test.each([
  ['a script in the page', /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>/],
  ['a style sheet in the page', /<style[\s>]/],
  ['a style on an element', /<[^>]+\sstyle=/],
  ['an event handler', /<[^>]+\son[a-z]+=/],
  [
    'a picture, script or frame of another site',
    /<(?:img|script|iframe|source|video|audio)[^>]+src=["']?(?:https?:)?\/\//,
  ],
])('no page has %s, which the security policy would stop', (_name, pattern) => {
  // Mail programs drop style sheets: the monthly email alone has its styles on its elements, under a policy of its own.
  const judged = [...pages].filter(([file]) => !(pattern.source.includes('style=') && EMAIL.test(file)));
  // A piece of HTML that a button copies is text in an attribute, no part of the page.
  const partsOf = (html: string) => html.replaceAll(/ data-copy="[^"]*"/g, '');
  expect(judged.filter(([, html]) => pattern.test(partsOf(html))).map(([file]) => file)).toEqual([]);
});

test('every page asks the browser not to say where somebody comes from, also on a host that sends no headers', () => {
  const meta = '<meta name="referrer" content="no-referrer">';
  expect([...pages].filter(([, html]) => !html.includes(meta)).map(([file]) => file)).toEqual([]);
});

test('every page says that it is a demonstration', () => {
  expect([...pages].filter(([, html]) => !/demonstration/i.test(html)).map(([file]) => file)).toEqual([]);
});

test('an officer is nowhere on the site before the first and after the last day in the post', () => {
  const { content, asOf } = checkContent({ contentDir: siteFolders().content });
  const teams = content.entries
    .filter(({ collection }) => collection === 'teams')
    .map(({ data }) => teamSchema.parse(data));
  const holders = teams.flatMap(({ posts }) => posts.flatMap(({ holder }) => (holder ? [holder] : [])));
  const inPost = new Set(
    holders.filter(({ from, until }) => from <= asOf && (!until || until >= asOf)).map(nameOf),
  );
  const gone = holders.map(nameOf).filter((name) => !inPost.has(name));
  expect(gone).not.toEqual([]);
  for (const name of gone) {
    expect([...files].filter(([, bytes]) => bytes.includes(name)).map(([file]) => file)).toEqual([]);
  }
});

function nameOf({ name }: { name: string }): string {
  return name;
}
