import { expect, test } from 'vitest';
import { readPoints, ringArea } from '../../domain/points.ts';
import { dissolve } from './dissolve.ts';
import { simplify } from './simplify.ts';

const polygon = (...rings: string[]) => rings.map(readPoints);
const text = (rings: readonly (readonly (readonly number[])[])[]) => rings.map((ring) => ring.join(' '));

test('a line that two areas share vanishes, whichever way they are wound', () => {
  const west = '0,0 4,0 4,4 0,4';
  for (const east of ['4,0 8,0 8,4 4,4', '4,4 8,4 8,0 4,0']) {
    const rings = dissolve([polygon(west), polygon(east)]);
    expect(rings.map((ring) => Math.abs(ringArea(ring)) / 2)).toEqual([32]);
  }
});

test('an island stays apart, a hole stays open, and areas that touch in one point stay two', () => {
  expect(dissolve([polygon('0,0 4,0 4,4 0,4'), polygon('9,9 12,9 12,12')])).toHaveLength(2);
  expect(dissolve([polygon('0,0 9,0 9,9 0,9', '2,2 4,2 4,4 2,4')]).map(ringArea)).toEqual([162, -8]);
  expect(dissolve([polygon('0,0 4,0 4,4 0,4'), polygon('4,4 8,4 8,8 4,8')])).toHaveLength(2);
});

test('a hole that another area of the same district fills is closed', () => {
  const rings = dissolve([polygon('0,0 9,0 9,9 0,9', '2,2 4,2 4,4 2,4'), polygon('2,2 4,2 4,4 2,4')]);
  expect(text(rings)).toEqual(['0,0 9,0 9,9 0,9']);
});

test('a border keeps the same points on both sides when it is simplified', () => {
  const border = '20,0 21,4 19,9 20,14 23,19 20,24 20,30';
  const west = readPoints(`0,30 0,0 ${border}`);
  const east = readPoints(`${border} 40,30 40,0`);
  const [[one = []] = [], [other = []] = []] = simplify([[west], [east]], 12, 0);
  const shared = one.map(String).filter((point) => other.map(String).includes(point));
  expect(one.length).toBeLessThan(west.length);
  expect(shared).toEqual(expect.arrayContaining(['20,0', '20,30', '23,19']));
  expect(ringArea(one) + ringArea(other.toReversed())).toBe(2 * 40 * 30);
});

test('small islands are left out, but never the last ring of a district', () => {
  const [mainland, rock] = ['0,0 9,0 9,9 0,9', '20,20 21,20 21,21'].map(readPoints);
  expect(text(simplify([[rock ?? [], mainland ?? []]], 0, 4)[0] ?? [])).toEqual(['0,0 9,0 9,9 0,9']);
  expect(simplify([[rock ?? []]], 99, 99)).toEqual([[rock]]);
});
