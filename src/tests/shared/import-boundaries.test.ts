import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapSchema, MAP_WIDTH } from '../../domain/map.ts';
import { readPoints, type Point } from '../../domain/points.ts';
import { isInside } from '../../sources/boundaries/inside.ts';
import { checkContent } from '../../sources/check.ts';
import { importBoundaries } from '../../sources/import-boundaries.ts';
import { parseYaml } from '../../sources/yaml.ts';

const shared = process.env['OPENBEAT_SHARED'];
if (shared === undefined) throw new Error('OPENBEAT_SHARED must name the folder of data beside the project.');
const boundaries = join(shared, 'data', 'boundaries');
const options = { source: 'Council areas', licence: 'Open Government Licence.' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const content = () => join(folder, 'content');
const written = () => readFileSync(join(content(), 'map.yaml'), 'utf8');

describe.each(['2013-detailed', '2013-simplified', '2021-generalised'])('Essex, %s', (name) => {
  const file = join(boundaries, `essex-districts-${name}.topojson`);

  test('becomes a small map of the ten districts that the check takes', () => {
    expect(importBoundaries(file, content(), options)).toMatchObject({ file: 'map.yaml', districts: 10 });
    const { problems } = checkContent({ contentDir: content() });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(written().length).toBeLessThan(6000);
  });

  test('has its districts side by side, in their real sizes', () => {
    const map = mapSchema.parse(parseYaml(written()));
    const outlines = map.districts.map(({ district, rings }) => ({ district, rings: rings.map(readPoints) }));
    const owners = gridOf(MAP_WIDTH * map.steps, map.height * map.steps).map((point) =>
      outlines.filter(({ rings }) => isInside(point, rings)).map(({ district }) => district),
    );
    const land = owners.filter(({ length }) => length > 0).length;
    const own = owners.filter(([district]) => district === 'braintree-and-uttlesford').length;
    // At narrow creeks a bank may be drawn a little over the other; it is land of two districts nowhere else.
    expect(owners.filter(({ length }) => length > 1).length / land).toBeLessThan(0.001);
    // Essex with Thurrock and Southend has about 3,670 square kilometres, Braintree and Uttlesford 1,253.
    expect(own / land).toBeGreaterThan(0.32);
    expect(own / land).toBeLessThan(0.36);
  });

  test('is the same map as GeoJSON', () => {
    const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
    const before = written();
    writeFileSync(join(folder, 'areas.geojson'), JSON.stringify(feature(topology, 'districts')));
    importBoundaries(join(folder, 'areas.geojson'), content(), options);
    expect(written()).toBe(before);
  });
});

/** A point in the middle of every step of the map, so that none lies on a border. */
function gridOf(width: number, height: number): Point[] {
  return Array.from({ length: width * height }, (_, index) => [
    (index % width) + 0.5,
    Math.floor(index / width) + 0.5,
  ]);
}
