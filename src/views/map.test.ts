import { expect, test } from 'vitest';
import { siteWith } from '../tests/small-content.ts';
import { mapView } from './map.ts';

const map = {
  kind: 'schematic',
  height: 40,
  districts: [
    {
      district: 'marshby',
      rings: ['50,0 100,0 100,40', '90,2 95,2 92,9'],
      name_at: '50,20',
      anchor: 'end',
      leader: '51,20 60,20',
    },
    { district: 'coldharbour', rings: ['0,0 50,0 50,40 0,40'], name_at: '25,20' },
  ],
  words: [{ text: 'The Wash', at: '60,38' }],
};

test('a site without a map shows none', () => {
  expect(mapView(siteWith())).toBeUndefined();
});

test('districts stand in order of their names, with their addresses and outlines', () => {
  const view = mapView(siteWith({ 'map.yaml': map }));
  expect(view?.districts).toEqual([
    {
      name: 'Coldharbour',
      href: '/coldharbour/',
      outline: 'M0 0l50 0 0 40 -50 0z',
      label: { x: 25, y: 20, anchor: 'middle', lines: [{ text: 'Coldharbour', dy: '0.35em' }] },
    },
    {
      name: 'Marshby',
      href: '/marshby/',
      outline: 'M50 0l50 0 0 40zM90 2l5 0 -3 7z',
      leader: 'M51 20l9 0',
      label: { x: 50, y: 20, anchor: 'end', lines: [{ text: 'Marshby', dy: '0.35em' }] },
    },
  ]);
  expect(view?.words).toMatchObject([{ x: 60, y: 38, anchor: 'start', lines: [{ text: 'The Wash' }] }]);
  expect(view?.notes).toEqual(['Not to scale.']);
});

test('finer points are scaled, and boundaries name their source and licence', () => {
  const source = { name: 'Survey of Fenland' };
  const fine = { ...map, kind: 'boundaries', steps: 4, source, licence: 'Free to use.' };
  const view = mapView(siteWith({ 'map.yaml': fine }));
  expect(view).toMatchObject({ step: 0.25, width: 105, height: 40 });
  expect(view?.districts[0]?.label).toMatchObject({ x: 6.25, y: 5 });
  expect(view?.notes).toEqual([['Source: ', 'Survey of Fenland', '.'], 'Free to use.']);
});
