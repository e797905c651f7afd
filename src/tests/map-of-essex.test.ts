import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapSchema } from '../domain/map.ts';
import { readPoints, type Point } from '../domain/points.ts';
import { parseYaml } from '../sources/yaml.ts';
import { borderFaults, coastlines } from './map-borders.ts';

const map = mapSchema.parse(parseYaml(readFileSync('content/map.yaml', 'utf8')));
const outlines = map.districts.map(({ district, rings }) => ({ district, rings: rings.map(readPoints) }));
const middles = Object.fromEntries(
  outlines.map(({ district, rings }) => {
    const points = rings.flat();
    const middle = (side: 0 | 1) => points.reduce((sum, point) => sum + point[side], 0) / points.length;
    return [district, [middle(0), middle(1)] as const];
  }),
);

test('districts that touch have the same points along the border, and nothing is claimed twice', () => {
  expect(borderFaults(outlines)).toEqual([]);
});

test('no gap is left between them: the land has one outline', () => {
  expect(coastlines(outlines)).toBe(1);
});

test('a point that is moved on one side only would be found, as a gap or as ground that two claim', () => {
  const moved = (to: number) =>
    outlines.map(({ district, rings }) => ({
      district,
      rings: rings.map((ring) =>
        ring.map(([x, y]): Point => (district === 'basildon' && x === 49 && y === 63 ? [to, y] : [x, y])),
      ),
    }));
  expect(coastlines(moved(48))).toBe(2);
  expect(borderFaults(moved(50))).not.toEqual([]);
});

// [what lies farther west or north, what lies farther east or south]
test.each([
  ['epping-forest-and-brentwood', 'chelmsford-and-maldon', 0],
  ['harlow', 'braintree-and-uttlesford', 0],
  ['braintree-and-uttlesford', 'colchester', 0],
  ['colchester', 'tendring', 0],
  ['thurrock', 'basildon', 0],
  ['basildon', 'castle-point-and-rochford', 0],
  ['castle-point-and-rochford', 'southend', 1],
  ['harlow', 'epping-forest-and-brentwood', 1],
  ['braintree-and-uttlesford', 'chelmsford-and-maldon', 1],
  ['chelmsford-and-maldon', 'basildon', 1],
  ['basildon', 'thurrock', 1],
] as const)('%s comes before %s on the way east or south', (first, second, side) => {
  expect(middles[first]?.[side]).toBeLessThan(middles[second]?.[side] ?? -1);
});
