import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const screenTokens = read('tokens.css');

/** The value of a custom property in tokens.css, with one `var()` followed. */
function token(name: string): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(screenTokens)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  const other = /^var\(--(.+)\)$/.exec(value)?.[1];
  return other === undefined ? value : token(other);
}

/** WCAG 2.2's relative luminance of a `#rgb` or `#rrggbb` colour. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#a4161a', '#a4161a')).toBeCloseTo(1);
});

// WCAG 2.2, 1.4.3: text needs 4.5 to 1.
test.each([
  ['ink', ['paper', 'sand', 'mist', 'over-limit', 'land', 'plate-rule', 'focus']],
  ['soft', ['paper', 'sand', 'mist']],
  ['link', ['paper', 'sand', 'mist']],
  ['link-hover', ['paper', 'sand', 'mist']],
  ['visited', ['paper', 'sand', 'mist']],
  ['said', ['sand']],
  ['met', ['paper', 'mist']],
  ['missed', ['paper', 'mist']],
  ['in-hand', ['paper', 'mist']],
  ['passed-on', ['paper', 'mist']],
  ['paper', ['plate', 'night', 'missed', 'link', 'link-hover', 'soft']],
  ['plate-text', ['plate']],
  ['plate-label', ['plate']],
])('%s can be read on %j', (text, grounds) => {
  const poor = grounds.filter((ground) => contrast(token(text), token(ground)) < 4.5);
  expect(poor).toEqual([]);
});

// WCAG 2.2, 1.4.11: shapes and the edges of controls need 3 to 1.
test.each([
  ['plate', ['paper', 'mist']],
  ['plate-rule', ['plate']],
  ['link', ['paper', 'sand']],
  ['ink', ['paper', 'mist', 'focus']],
  ['focus', ['ink', 'plate', 'night', 'missed', 'link']],
])('the shape in %s can be seen on %j', (shape, grounds) => {
  const poor = grounds.filter((ground) => contrast(token(shape), token(ground)) < 3);
  expect(poor).toEqual([]);
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
