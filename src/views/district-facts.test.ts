import { expect, test } from 'vitest';
import type { District } from '../domain/site.ts';
import { siteWith } from '../tests/small-content.ts';
import { marshbyWith } from '../tests/small-district.ts';
import { coveredPlaces, formerNames, prioritiesOf, stationRows } from './district-facts.ts';
import { oldAddressViews } from './old-address.ts';

function marshby(fields: Record<string, unknown>): District {
  const district = siteWith({ 'districts/marshby.md': fields }).districts.find(
    ({ slug }) => slug === 'marshby',
  );
  if (!district) throw new Error('The small content has a district Marshby.');
  return district;
}

const place = (name: string, kind = 'village') => ({ name, kind });

test.each([
  ['only villages', [place('Marshby'), place('Little Fen')], 'Covers Marshby and Little Fen. '],
  [
    'a town and one village',
    [place('Marshby', 'town'), place('Little Fen')],
    'Covers Marshby and 1 other place. ',
  ],
  [
    'towns and villages',
    [place('Marshby', 'town'), place('Eelham', 'town'), place('Little Fen'), place('Ash')],
    'Covers Marshby, Eelham and 2 other places. ',
  ],
])('what a district covers: %s', (_, places, line) => {
  expect(coveredPlaces(marshby({ places })).line[0]).toBe(line);
});

test('all places of a district are named in order of the alphabet', () => {
  expect(
    coveredPlaces(marshby({ places: ['Marshby', 'Ash', 'Little Fen'].map((name) => place(name)) })).all,
  ).toBe('Ash, Little Fen and Marshby.');
});

test('priorities tell the oldest review and the first that is due', () => {
  const priority = (reviewed: string, review_by?: string) => ({
    title: 'Bikes',
    since: '2026-01-01',
    reviewed,
    ...(review_by ? { review_by } : {}),
  });
  expect(prioritiesOf(marshby({})).note).toBe('No priorities are published.');
  expect(
    prioritiesOf(
      marshby({ priorities: [priority('2026-10-22', '2027-01-22'), priority('2026-09-01', '2026-12-01')] }),
    ).note,
  ).toBe('Looked at with residents on 1 September 2026. Next review by 1 December 2026.');
});

test('a station without a counter says so, unless its note does; one with a counter leads to its hours', () => {
  const station = { name: 'Quay Station', address: '1 Quay', verified: '2026-11-01' };
  const counter = [{ days: ['monday'], opens: '10:00', closes: '18:00' }];
  const { site, district } = marshbyWith({
    'districts/marshby.md': {
      stations: [station, { ...station, note: 'The counter closed.' }, { ...station, counter }],
    },
  });
  const checked = 'We checked this on 1 November 2026.';
  expect(stationRows(district, site).map(({ lines }) => lines)).toEqual([
    ['1 Quay', 'No front counter.', checked],
    ['1 Quay', 'The counter closed.', checked],
    ['1 Quay', [{ text: 'Hours of the front counter', href: '/marshby/#reach' }], checked],
  ]);
});

test('earlier names, and a page that leads on from each earlier address', () => {
  const formerly = [
    { name: 'Marsh Hub', address: 'marsh', until: '2025-03-31' },
    { name: 'Fen Hub', from: '2016-04-01' },
    { name: 'Old Hub' },
  ];
  expect(formerNames(marshby({ formerly }))).toEqual([
    'Marsh Hub, until 31 March 2025',
    'Fen Hub, from 1 April 2016',
    'Old Hub',
  ]);
  const views = oldAddressViews(siteWith({ 'districts/marshby.md': { formerly } }));
  expect(views.map(({ params, view }) => [params.old, view.to.href, view.head.canonical])).toEqual([
    ['marsh', '/marshby/', 'https://fenland.police.example/marshby/'],
  ]);
});
