import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourPairs, contrast } from '../domain/contrast.ts';
import { themedTokens } from '../domain/theme.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const screenTokens = read('tokens.css');

/** The value of a custom property in tokens.css, with one `var()` followed. */
function token(name: string): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(screenTokens)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  const other = /^var\(--(.+)\)$/.exec(value)?.[1];
  return other === undefined ? value : token(other);
}

test('black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#a4161a', '#a4161a')).toBeCloseTo(1);
});

test.each(colourPairs)('$front on $ground differs by $least to 1 at least', ({ front, ground, least }) => {
  expect(contrast(token(front), token(ground))).toBeGreaterThanOrEqual(least);
});

test.each(Object.entries(themedTokens))('a theme stands beside the same %s', (name, colour) => {
  expect(token(name).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')).toBe(colour);
});

const settings = [...read('govuk-settings.scss').matchAll(/^ {4}([a-z-]+): (#[0-9a-f]+),$/gm)];

test.each(settings.map(([, name = '', colour = '']) => [name, colour]))(
  "GOV.UK Frontend's %s is the same colour in its settings and in the tokens",
  (name, colour) => {
    expect(token(`govuk-${name}-colour`)).toBe(colour);
  },
);

test('the settings of GOV.UK Frontend are found', () => {
  expect(settings.length).toBeGreaterThan(8);
});
