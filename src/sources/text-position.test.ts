import { expect, test } from 'vitest';
import { positionAt, positionsIn } from './text-position.ts';

test('many places of a text are the same as each alone', () => {
  const text = 'one\n\ntwo three\nfour';
  const at = positionsIn(text);
  for (let offset = 0; offset <= text.length; offset++)
    expect(at(offset, 1)).toEqual(positionAt(text, offset));
});

test.each([
  ['stops at the end of its line', 5, 40, 9],
  ['is one long at the end of a line', 3, 2, 1],
  ['keeps its length within a line', 5, 3, 3],
])('a place %s', (_, offset, length, cut) => {
  expect(positionsIn('one\n\ntwo three\nfour')(offset, length).length).toBe(cut);
});
