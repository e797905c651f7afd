import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const words = ['summary', 'published', 'concerns', 'council', 'councils', 'x', 'to', 'thurrock'];

test.each([
  ['a letter left out', 'sumary', 'summary'],
  ['a letter too many', 'summmary', 'summary'],
  ['two letters swapped', 'publsihed', 'published'],
  ['another letter', 'thurrack', 'thurrock'],
  ['capital letters', 'Thurrock', 'thurrock'],
  ['the same word', 'councils', 'councils'],
  ['something else', 'weather', undefined],
  ['one letter for another is no slip', 'y', undefined],
  ['two letters for two others are no slip', 'by', undefined],
  ['nothing', '', undefined],
])('%s', (_, word, meant) => expect(nearest(word, words)).toBe(meant));

test('of two that are equally near none is meant', () => {
  expect(nearest('car', ['cat', 'cab'])).toBeUndefined();
});
