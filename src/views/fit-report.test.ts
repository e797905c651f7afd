import { expect, test } from 'vitest';
import { siteWith } from '../tests/small-content.ts';
import { fitReport } from './fit-report.ts';
import { paperReportViews } from './paper-report.ts';

const view = paperReportViews(siteWith(), 'report')[0]?.view;
if (!view) throw new Error('The small content has no report.');
const [pair] = view.pairs;
if (!pair) throw new Error('The report of the small content tells of nothing.');

const paragraph = { html: '<p>Words.</p>', letters: 600, heading: false };
const heading = { html: '<h2>What is next</h2>', letters: 12, heading: true };

test('a short report stands on paper whole, and nothing is said to be missing', () => {
  const shown = fitReport(view, [heading, paragraph]);
  expect(shown).toEqual({
    pairs: view.pairs,
    html: `${heading.html}\n${paragraph.html}`,
    extras: true,
    picture: false,
  });
});

test('what has no room is left out whole, and said', () => {
  const pairs = Array.from({ length: 30 }, () => ({
    ...pair,
    said: 'x '.repeat(200),
    did: 'x '.repeat(300),
  }));
  const next = Array.from({ length: 10 }, () => 'x '.repeat(100).trim());
  const shown = fitReport({ ...view, pairs, next }, [heading, paragraph, paragraph]);
  expect(shown.pairs.length).toBeGreaterThan(5);
  expect(shown.pairs.length).toBeLessThan(12);
  expect(shown.left).toMatch(
    new RegExp(`^${30 - shown.pairs.length} things you told us, .*and the lists of numbers, plans, partners`),
  );
});

test('a heading never stands without what follows it', () => {
  const prose = [...Array.from({ length: 13 }, () => paragraph), heading, { ...paragraph, letters: 9000 }];
  const shown = fitReport(view, prose);
  expect(shown.html).not.toContain('<h2>');
  expect(shown.left).toContain('2 paragraphs');
});
