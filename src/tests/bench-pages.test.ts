import { expect, test } from 'vitest';
import { describeScores, isFull, type PageScore } from './bench-pages.ts';

const full: PageScore = {
  path: '/thurrock/',
  scores: { performance: 91, accessibility: 100, 'best-practices': 100, seo: 100 },
  faults: [],
};

test.each([
  ['slow on this machine', { performance: 40 }, true],
  ['hard to use', { accessibility: 99 }, false],
  ['against good practice', { 'best-practices': 96 }, false],
  ['hidden from search engines', { seo: 63 }, false],
])('a page that is %s passes: %j', (_, scores, passes) => {
  expect(isFull({ ...full, scores: { ...full.scores, ...scores } })).toBe(passes);
});

test('scores are a table, and what kept a page below 100 stands under it', () => {
  expect(describeScores([full, { ...full, path: '/', faults: ['seo: Page is blocked from indexing'] }]))
    .toMatchInlineSnapshot(`
    "  performance  accessibility  best-practices  seo  page
               91            100             100  100  /thurrock/
               91            100             100  100  /
        seo: Page is blocked from indexing"
  `);
});
