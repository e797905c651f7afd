import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.s?css$/.test(file))
  .sort();
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const declared = new Set([...text('tokens.css').matchAll(/^ +(--[a-z0-9-]+):/gm)].map(([, name]) => name));

test.each(files)('%s uses only tokens that exist', (file) => {
  const used = [...text(file).matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name);
  expect(used.filter((name) => !declared.has(name))).toEqual([]);
});

// GOV.UK Frontend's settings must be colours (contrast.test.ts holds them to the tokens); paper has its own inks.
const withColours = ['govuk-settings.scss', 'paper.css', 'print.css', 'tokens.css'];

test.each(files.filter((file) => !withColours.includes(file)))('%s names no colour of its own', (file) => {
  expect(text(file).match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)).toBeNull();
});

test('the files are found', () => {
  expect(files).toContain('tokens.css');
  expect(declared.size).toBeGreaterThan(40);
});
