import { expect, test } from 'vitest';
import { feedFormOf, feedPath, feedStem, type FeedKind, type FeedScope } from './subscription-urls.ts';

test.each<[FeedScope, FeedKind, string]>([
  [{}, 'reports', '/reports'],
  [{}, 'all', '/all'],
  [{ district: 'thurrock' }, 'meetings', '/thurrock/meetings'],
  [{ topic: 'drugs' }, 'concerns', '/topics/drugs'],
  [{ district: 'thurrock', topic: 'drugs' }, 'concerns', '/thurrock/topics/drugs'],
  [{ district: 'thurrock', concern: 'bikes' }, 'concerns', '/thurrock/you-said-we-did/bikes'],
])('the feed of %o about %s is at %s', (scope, kind, stem) => {
  for (const form of ['xml', 'atom', 'json'] as const) {
    expect(feedPath(scope, kind, form)).toBe(`${stem}.${form}`);
    expect(feedFormOf(`${stem}.${form}`)).toBe(form);
    expect(feedFormOf(`${feedStem(scope, kind, 12)}.${form}`)).toBe(form);
  }
  expect(feedStem(scope, kind, 12)).toBe(`${stem}/archive-12`);
});

test.each([
  '/sitemap.xml',
  '/search/words.json',
  '/api/reports.json',
  '/api/v1/meetings.json',
  '/thurrock/meetings.ics',
  '/thurrock/meetings/',
  '/standards/gap.csv',
])('%s is no feed', (path) => expect(feedFormOf(path)).toBeUndefined());
