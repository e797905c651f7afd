import { expect, test } from 'vitest';
import { excerptRuns } from './excerpt.ts';

test.each([
  ['no mark', [['no mark', false]]],
  [
    'two <mark>off-road</mark> <mark>bikes</mark>.',
    [
      ['two ', false],
      ['off-road', true],
      [' ', false],
      ['bikes', true],
      ['.', false],
    ],
  ],
  ['Q&A: 2 &lt; 3 &gt; 1', [['Q&A: 2 < 3 > 1', false]]],
  ['&lt;mark&gt;mine&lt;/mark&gt;', [['<mark>mine</mark>', false]]],
  [
    '<img src=x onerror=alert(1)> <mark>x</mark>',
    [
      ['<img src=x onerror=alert(1)> ', false],
      ['x', true],
    ],
  ],
  ['', []],
])('%s', (excerpt, expected) => {
  expect(excerptRuns(excerpt).map(({ text, marked }) => [text, marked])).toEqual(expected);
});
