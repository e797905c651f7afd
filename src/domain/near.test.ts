import { describe, expect, test } from 'vitest';
import { toWgs84 } from './national-grid.ts';
import { nearestDistricts, type NearTable } from './near.ts';

/** Ordnance Survey’s worked example, Caister water tower, as its own converter gives it; and two far corners. */
test.each([
  ['Caister water tower', 651_409.903, 313_177.27, 52.657_98, 1.716_05],
  ['Greenwich, the meridian of OSGB36', 538_874, 177_344, 51.477_9, -0.001_6],
  ['Land’s End', 134_249, 25_036, 50.065_8, -5.714_5],
])('%s', (_, easting, northing, latitude, longitude) => {
  const position = toWgs84(easting, northing);
  expect(position.latitude).toBeCloseTo(latitude, 3);
  expect(position.longitude).toBeCloseTo(longitude, 3);
});

describe('where somebody probably is', () => {
  const table: NearTable = {
    districts: ['coldharbour', 'marshby'],
    points: [
      [51_500, 500],
      [51_600, 500, 51_620, 520],
      [51_500, 300],
    ],
  };
  test.each([
    ['beside a point', 51.501, 0.5, 'coldharbour'],
    ['beside the second of two points', 51.621, 0.52, 'marshby'],
    ['halfway between two districts', 51.55, 0.5, 'coldharbour marshby'],
    ['nearer to one, but not by much', 51.545, 0.5, 'coldharbour marshby'],
    ['outside', 51.5, 0.31, 'outside'],
    ['at the border', 51.5, 0.4, 'coldharbour outside'],
    ['far from everything', 55.9, -3.2, 'outside'],
  ])('%s', (_, latitude, longitude, expected) => {
    const { districts, outside } = nearestDistricts(table, { latitude, longitude });
    expect([...districts, ...(outside ? ['outside'] : [])].join(' ')).toBe(expected);
  });
});
