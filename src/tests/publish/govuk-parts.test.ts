import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixturesOf, leftOut } from './govuk-fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'openbeat-govuk-'));
const LABEL = /<label[^]*?<\/label>/;
const HINT = /<p class="govuk-hint"[^]*?<\/p>/;
const root = resolve('src/tests/fixtures/govuk-parts');
let ours: Record<string, Record<string, string>>;

beforeAll(async () => {
  Object.assign(process.env, { OPENBEAT_OUT: join(folder, 'out'), OPENBEAT_CACHE: join(folder, 'cache') });
  await build({ root, logLevel: 'silent' });
  ours = JSON.parse(readFileSync(join(folder, 'out/parts.json'), 'utf8')) as typeof ours;
});

afterAll(() => {
  for (const name of ['OPENBEAT_OUT', 'OPENBEAT_CACHE']) Reflect.deleteProperty(process.env, name);
  for (const left of ['.astro', 'node_modules']) rmSync(join(root, left), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Where our HTML differs from GOV.UK Frontend's on purpose. Its links that look like buttons act as buttons by a script
 * (role, draggable, data-module); ours go somewhere, and say so. Its skip link moves the focus by a script; our `main`
 * takes it without. The exit stands in our strip: it needs no class for a colour or a script, and says its key before.
 * Our tables are styled by element where theirs are by class, and what stands in a cell is as often words as a number.
 * Our box searches, so what is typed has no name and is kept nowhere; its label always belongs to it, and its hint is a
 * paragraph with an id. It is the only one in its form, so nothing groups it.
 */
const differences: Record<string, (line: string) => string> = {
  'skip-link': without('data-module'),
  button: without('data-module', 'draggable', 'role'),
  'exit-this-page': (line) =>
    without(
      'data-module',
      'data-key',
      'role',
    )(line)
      .replace(' govuk-button--warning', '')
      .replace(' govuk-js-exit-this-page-button', ''),
  table: (line) =>
    line
      .replace(/ govuk-table__(caption--m|header--numeric|cell--numeric)/, '')
      .replace(/ class="govuk-table__(head|body|row)"/, ''),
  label: without('for'),
  hint: (line) => divided(without('id')(line)),
  input: (line) => divided(without('autocomplete', 'maxlength', 'name', 'type')(line)),
};

/** What of ours is compared, where theirs is a part of it. */
const compared: Record<string, (html: string) => string> = {
  'exit-this-page': exitOnly,
  table: (html) => partsOf(html, /<table[^]*<\/table>/),
  label: (html) => partsOf(html, LABEL),
  hint: (html) => partsOf(html, HINT),
  input: (html) => partsOf(html, LABEL, HINT, /<input[^>]*>/),
};

describe.each([
  ...['skip-link', 'breadcrumbs', 'button', 'details', 'exit-this-page', 'table'],
  ...['label', 'hint', 'input'],
])('%s', (component) => {
  const same = differences[component] ?? ((line: string) => line);

  test.each(fixturesOf(component))('$name', ({ name, html }) => {
    const own = ours[component]?.[name] ?? '';
    const part = compared[component]?.(own) ?? own;
    expect(linesOf(part).map(same)).toEqual(linesOf(ungrouped(html)).map(same).filter(isNotEmergency));
  });

  test('has fixtures, and every exception is one of them', () => {
    expect(fixturesOf(component).length).toBeGreaterThan(0);
    const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
    const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { fixtures: { name: string }[] };
    const names = fixtures.map(({ name }) => name);
    expect(Object.keys(leftOut[component] ?? {}).filter((name) => !names.includes(name))).toEqual([]);
  });
});

/** Of the strip the exit alone, without the words on its key. */
function exitOnly(html: string): string {
  const start = html.indexOf('<div class="govuk-exit-this-page"');
  return html
    .slice(start, html.indexOf('</div>', start) + 6)
    .replace(/<span class="strip__keys"[^]*?<\/span>/, '');
}

/** Some parts alone: a table out of the frame that it scrolls in when it is wide. */
function partsOf(html: string, ...parts: RegExp[]): string {
  return parts.map((part) => part.exec(html)?.[0] ?? '').join('');
}

/** Theirs without the group that a box of several stands in. */
function ungrouped(html: string): string {
  return html.replace(/^<div class="govuk-form-group">([^]*)<\/div>\s*$/, '$1');
}

/** A paragraph as the division that theirs is. */
function divided(line: string): string {
  return line.replace(/^<(\/?)p\b/, '<$1div');
}

/** The strip has said "Emergency" already. */
function isNotEmergency(line: string): boolean {
  return !/^(<span class="govuk-visually-hidden">|Emergency|<\/span class="govuk-visually-hidden">)$/.test(
    line,
  );
}

/** HTML as lines of tags (attributes in order of name, empty ones without a value) and words, without spare space. */
function linesOf(html: string): string[] {
  const lines: string[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const own = Object.entries(attributes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => ` ${key}="${value}"`);
      open.push(own.join('').includes('govuk-visually-hidden') ? ' class="govuk-visually-hidden"' : '');
      lines.push(`<${name}${own.join('')}>`);
    },
    ontext(text) {
      const words = text.replace(/\s+/g, ' ').trim();
      if (words === '') return;
      // The parser hands out words in pieces, parted where a character is written as an entity.
      const last = lines.at(-1);
      if (last === undefined || last.startsWith('<')) lines.push(words);
      else lines.splice(-1, 1, `${last}${words}`);
    },
    onclosetag(name) {
      lines.push(`</${name}${open.pop() ?? ''}>`);
    },
  });
  parser.end(html);
  return lines;
}

/** Drops attributes from a line. */
function without(...names: string[]): (line: string) => string {
  return (line) => line.replace(new RegExp(` (${names.join('|')})="[^"]*"`, 'g'), '');
}
