import { expect, test } from 'vitest';
import { siteWith, TODAY } from '../tests/small-content.ts';
import { districtViews } from './district.ts';
import { headOf, type Head } from './head.ts';
import { homeView } from './home.ts';
import { newsViews } from './news.ts';

const page = { path: '/marshby/', title: 'Marshby', description: 'The team of Marshby.' };

test('a page leads feed readers to what it tells, then to everything of its district or of the force', () => {
  const site = siteWith();
  const district = site.districts.find(({ slug }) => slug === 'marshby');
  const feedsOf = (facts: object) => headOf(site, { ...page, ...facts }).feeds.map(({ href }) => href);
  expect(feedsOf({ district })).toEqual(['/marshby/reports.xml', '/marshby/all.xml']);
  expect(feedsOf({})).toEqual(['/reports.xml', '/all.xml']);
  expect(feedsOf({ feeds: [{ scope: { topic: 'noise' }, kind: 'concerns' }] })).toEqual([
    '/topics/noise.xml',
    '/all.xml',
  ]);
});

test('news is found from the first page, from each district and from what it tells itself', () => {
  const file = 'news/2026-11-02-lights.md';
  const news = { title: 'New lights', published: '2026-11-02', summary: 'The quay is lit.', topics: [] };
  const hrefs = ({ feeds }: Head) => feeds.map(({ href }) => href).filter((href) => href.includes('news'));
  const site = siteWith({ [file]: { ...news, districts: ['marshby'] } });
  expect(hrefs(homeView(site).head)).toEqual(['/news.xml']);
  for (const { params, view } of districtViews(site))
    expect(hrefs(view.head)).toEqual([`/${params.district}/news.xml`]);
  expect(newsViews(site).map(({ view }) => hrefs(view.head))).toEqual([['/marshby/news.xml', '/news.xml']]);
  const forAll = newsViews(siteWith({ [file]: news }));
  expect(forAll.map(({ view }) => hrefs(view.head))).toEqual([['/news.xml']]);
});

test.each([
  ['before its last day', '2026-12-01', '2026-12-02T00:00:00.000Z'],
  ['on its last day', TODAY, '2026-11-22T00:00:00.000Z'],
  ['in summer time', '2027-07-01', '2027-07-01T23:00:00.000Z'],
  ['on the day the clocks go back', '2027-10-31', '2027-11-01T00:00:00.000Z'],
  ['after its last day', '2026-11-20', undefined],
])('the emergency banner stands on every page and knows its end: %s', (_, until, ends) => {
  const banner = { text: 'The bridge is shut.', until };
  const shown = (facts: Record<string, unknown>) =>
    headOf(siteWith({ 'force.yaml': facts }), page).frame.banner;
  expect(shown({ banner })).toEqual(ends === undefined ? null : { text: banner.text, ends });
  // The day of a demonstration stands still.
  const standing = { demonstration: true, demonstration_date: TODAY };
  expect(shown({ banner, ...standing })).toEqual(
    ends === undefined ? null : { text: banner.text, ends: null },
  );
});
