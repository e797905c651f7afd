import { expect, test } from 'vitest';
import { clip, fitRows, linesOf } from './fit-lines.ts';

test.each([
  ['short enough', 'They race past.', 20, 'They race past.'],
  ['just long enough', 'They race past.', 15, 'They race past.'],
  ['several lines become one', 'They race\npast.', 20, 'They race past.'],
  ['a whole sentence that fills half the room', 'They race past. Every night.', 20, 'They race past.'],
  ['a sentence too short to stand alone', 'No. They race past every night.', 20, 'No. They race past…'],
  ['no mark before the dots', 'Cars, vans, bikes', 13, 'Cars, vans…'],
  ['a word longer than the room', 'Llanfairpwllgwyngyll', 10, 'Llanfairp…'],
])('a text is cut: %s', (_, text, letters, expected) => {
  expect(clip(text, letters)).toBe(expected);
  expect(clip(text, letters).length).toBeLessThanOrEqual(letters);
});

test.each([
  ['', 10, 0],
  ['ten letter', 10, 1],
  ['eleven lett', 10, 2],
])('“%s” in a column of %i letters takes %i lines', (text, letters, lines) => {
  expect(linesOf(text, letters)).toBe(lines);
});

test('rows fill the place from the first on; one that does not fit ends the list', () => {
  const height = (row: number) => row;
  expect(fitRows([3, 3, 5, 1], 7, height)).toEqual({ shown: [3, 3], left: 2, lines: 6 });
  expect(fitRows([3, 3], 6, height)).toEqual({ shown: [3, 3], left: 0, lines: 6 });
  expect(fitRows([3], 2, height)).toEqual({ shown: [], left: 1, lines: 0 });
});
