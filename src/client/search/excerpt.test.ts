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
  ['Q&amp;A &lt;b&gt; &quot;&#39;', [['Q&A <b> "\'', false]]],
  ['&amp;lt;mark&amp;gt;', [['&lt;mark&gt;', false]]],
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
