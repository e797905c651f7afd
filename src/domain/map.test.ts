import { describe, expect, test } from 'vitest';
import { problemsWith, siteWith } from '../tests/small-content.ts';
import { linesOf } from './map-name.ts';
import { readPoints, ringArea } from './points.ts';

const shape = (district: string, ring: string, more = {}) => ({
  district,
  rings: [ring],
  name_at: '10,10',
  ...more,
});
const one = shape('coldharbour', '0,0 50,0 50,40 0,40');
const two = shape('marshby', '50,0 100,0 100,40 50,40');
const map = { kind: 'schematic', height: 40, districts: [one, two] };

test('a map is part of the site, and a site without one is right, too', () => {
  expect(siteWith({ 'map.yaml': map }).map).toMatchObject({ kind: 'schematic', steps: 1, words: [] });
  expect(siteWith().map).toBeUndefined();
});

describe('what a map must not be', () => {
  test.each([
    ['without a district', { districts: [one] }, ['map map.yaml districts']],
    ['with a district twice', { districts: [one, two, one] }, ['map map.yaml districts.2.district']],
    [
      'with a district that does not exist',
      { districts: [one, two, shape('oldtown', '0,0 5,0 5,5')] },
      ['unknown-name map.yaml districts.2.district'],
    ],
    [
      'with half units',
      { districts: [one, shape('marshby', '50,0 100.5,0 100,40')] },
      ['wrong-value map.yaml districts.1.rings.0'],
    ],
    [
      'with something else than points',
      { districts: [one, shape('marshby', '0,0 5,0 5,5"/><a href="javascript:alert(1)">')] },
      ['wrong-value map.yaml districts.1.rings.0'],
    ],
    [
      'with a ring that says its first point again',
      { districts: [one, shape('marshby', '50,0 100,0 100,40 50,0')] },
      ['wrong-value map.yaml districts.1.rings.0'],
    ],
    [
      'with a point twice',
      { districts: [one, shape('marshby', '50,0 50,0 100,0 100,40')] },
      ['wrong-value map.yaml districts.1.rings.0'],
    ],
    [
      'with a line for a shape',
      { districts: [one, shape('marshby', '50,0 60,0 70,0')] },
      ['wrong-value map.yaml districts.1.rings.0'],
    ],
    [
      'with a shape off the map',
      { districts: [one, shape('marshby', '50,0 106,0 100,40')] },
      ['wrong-value map.yaml districts.1.rings.0'],
    ],
    [
      'with a name off the map',
      { districts: [one, { ...two, name_at: '50,41' }] },
      ['wrong-value map.yaml districts.1.name_at'],
    ],
    [
      'with a leader of one point',
      { districts: [one, { ...two, leader: '50,30' }] },
      ['wrong-value map.yaml districts.1.leader'],
    ],
    [
      'with a link of its own',
      { districts: [one, { ...two, href: 'https://elsewhere.example/' }] },
      ['unknown-field map.yaml districts.1.href'],
    ],
    [
      'of boundaries without source and licence',
      { kind: 'boundaries' },
      ['wrong-value map.yaml', 'wrong-value map.yaml'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(problemsWith({ 'map.yaml': { ...map, ...changes } })).toEqual(expected);
  });

  test('a district that others took over needs no place on it', () => {
    const changes = {
      'map.yaml': { ...map, districts: [one] },
      'districts/marshby.md': { successors: ['coldharbour'] },
    };
    expect(problemsWith(changes)).toEqual([]);
  });
});

test.each([
  ['Harlow', ['Harlow']],
  ['Braintree and Uttlesford', ['Braintree', 'and Uttlesford']],
  ['Castle Point and Rochford', ['Castle Point', 'and Rochford']],
  ['North East Fenland', ['North East', 'Fenland']],
  ['Llanfairpwllgwyngyll', ['Llanfairpwllgwyngyll']],
])('the name %s stands in lines of its own', (name, lines) => {
  expect(linesOf(name)).toEqual(lines);
});

test('points and areas', () => {
  expect(readPoints('4,9 12,9 8,15')).toEqual([
    [4, 9],
    [12, 9],
    [8, 15],
  ]);
  expect(ringArea(readPoints('0,0 2,0 2,2 0,2'))).toBe(8);
  expect(ringArea(readPoints('0,2 2,2 2,0 0,0'))).toBe(-8);
});
