import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reservedWords, writtenPages } from '../domain/reserved-words.ts';

/** First words of addresses that something else than a district or a page of the content already has. */
const taken = ['src/pages', 'public']
  .flatMap((folder) => readdirSync(folder))
  .filter((name) => !/^[[_.]/.test(name))
  .map((name) => name.split('.')[0] ?? '')
  .filter((word) => word !== 'index');

test.each(taken)('no district and no page may be called "%s"', (word) => {
  expect(reservedWords.has(word)).toBe(true);
});

test('nor like a page that is written in the content', () => {
  expect([...writtenPages].filter((page) => !reservedWords.has(page))).toEqual([]);
});
