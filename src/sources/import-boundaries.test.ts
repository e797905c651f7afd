import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { importBoundaries, type BoundaryOptions } from './import-boundaries.ts';

const options = { source: 'Survey of Fenland', licence: 'Free to use.' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  cpSync('src/tests/fixtures/small/content', join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A square of Fenland, in degrees: its west and south edge. */
function square(west: number, south: number): number[][] {
  const [east, north] = [west + 0.2, south + 0.1];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function area(code: string, ...rings: number[][][]) {
  return {
    type: 'Feature',
    properties: { LAD25CD: code, name: 'An area', size: 4 },
    geometry: { type: 'Polygon', coordinates: rings },
  };
}

const coldharbour = area('E07000902', square(0, 52));
const marshby = area('E07000901', square(0.2, 52));
const two = { type: 'FeatureCollection', features: [coldharbour, marshby] };

function run(data: unknown, more: BoundaryOptions = {}) {
  const file = join(folder, 'boundaries.json');
  writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
  return importBoundaries(file, join(folder, 'content'), { ...options, ...more });
}

const written = () => readFileSync(join(folder, 'content/map.yaml'), 'utf8');

test('areas become a map that the check takes, with the border between them in both', () => {
  expect(run(two)).toEqual({ file: 'map.yaml', districts: 2, points: 8 });
  expect(checkContent({ contentDir: join(folder, 'content') }).problems).toEqual([]);
  expect(written()).toMatchInlineSnapshot(`
    "# Made by "npm run import:boundaries".
    kind: boundaries
    height: 44
    steps: 4
    districts:
      - district: coldharbour
        rings:
          - 4,4 210,4 210,171 4,171
        name_at: 108,88
      - district: marshby
        rings:
          - 210,4 416,4 416,171 210,171
        name_at: 314,88
    source:
      name: Survey of Fenland
    licence: Free to use.
    "
  `);
  expect(readdirSync(join(folder, 'content'))).not.toContain('map.yaml.new');
});

test('the order of the areas and the way their rings are wound change nothing', () => {
  run(two);
  const before = written();
  const turned = [marshby, coldharbour].map(({ properties, geometry: { coordinates } }) =>
    area(properties.LAD25CD, ...coordinates.map((ring) => ring.toReversed())),
  );
  run({ type: 'FeatureCollection', features: turned });
  expect(written()).toBe(before);
});

test('the councils of one district become one shape, and the line between them vanishes', () => {
  const district = join(folder, 'content/districts/marshby.md');
  const text = readFileSync(district, 'utf8');
  writeFileSync(
    district,
    text.replace('  - council: marshby\n', '  - council: marshby\n  - council: fenside\n'),
  );
  const council = readFileSync(join(folder, 'content/councils/marshby.yaml'), 'utf8');
  writeFileSync(join(folder, 'content/councils/fenside.yaml'), council.replace('E07000901', 'E07000903'));
  run({ type: 'FeatureCollection', features: [coldharbour, marshby, area('E07000903', square(0.4, 52))] });
  const [ring] = /(?<=marshby\n {4}rings:\n {6}- ).*/.exec(written()) ?? [];
  expect(ring?.split(' ')).toHaveLength(4);
});

test('TopoJSON is read, and areas of other forces in it are passed over', () => {
  const topology = {
    type: 'Topology',
    arcs: [...[0, 0.2, 0.4].map((west) => square(west, 52))],
    objects: {
      lad: {
        type: 'GeometryCollection',
        geometries: ['E07000902', 'E07000901', 'E06000099'].map((id, index) => ({
          type: 'Polygon',
          id,
          arcs: [[index]],
        })),
      },
    },
  };
  run(two);
  const before = written();
  expect(run(topology)).toMatchObject({ districts: 2 });
  expect(written()).toBe(before);
});

test('a map that is wrong does not stand in the way of the next', () => {
  writeFileSync(join(folder, 'content/map.yaml'), 'kind: [');
  expect(run(two).refused).toBeUndefined();
});

describe('what cannot be imported is refused in a sentence, and the old map stays', () => {
  const grid = area('E07000902', [
    [551_000, 190_000],
    [552_000, 190_000],
    [552_000, 191_000],
  ]);
  test.each<[string, unknown, BoundaryOptions, string]>([
    ['a web page', '<!doctype html>', {}, 'The file is not JSON'],
    ['other JSON', '[1, 2]', {}, 'neither TopoJSON nor GeoJSON'],
    ['nothing', 'null', {}, 'The file is not JSON'],
    ['a collection without areas', { type: 'FeatureCollection', features: [] }, {}, 'no polygon'],
    ['no list of areas', { type: 'FeatureCollection' }, {}, 'no polygon'],
    [
      'points on a line',
      { type: 'Feature', geometry: { type: 'Point', coordinates: [0, 52] } },
      {},
      'no polygon',
    ],
    ['points that are none', area('E07000902', [['0', 'x']] as never), {}, 'no pairs of numbers'],
    ['the National Grid', grid, {}, 'WGS 84'],
    [
      'TopoJSON without its lines',
      { type: 'Topology', objects: { a: { type: 'Polygon', arcs: [[7]] } } },
      {},
      'damaged',
    ],
    ['areas of elsewhere', area('S12000033', square(0, 52)), {}, 'are: LAD25CD, name, size.'],
    [
      'a field that is not there',
      two,
      { property: 'gss' },
      'has a field "gss". The fields of its areas are: LAD25CD',
    ],
    ['the wrong field', two, { property: 'name' }, 'has no area E07000902, which is Coldharbour'],
    [
      'a council too few',
      coldharbour,
      {},
      'has no area E07000901, which is Marshby Borough Council in Marshby.',
    ],
    ['nobody’s boundaries', two, { source: undefined }, '--source'],
    ['boundaries without a licence', two, { licence: '' }, '--licence'],
  ])('%s', (_, data, more, why) => {
    const before = written();
    const result = run(data, more);
    expect(result.file).toBeUndefined();
    expect(result.refused).toContain(why);
    expect(written()).toBe(before);
  });

  test('a file that is not there, and a folder', () => {
    const content = join(folder, 'content');
    expect(importBoundaries(join(folder, 'none.json'), content, options).refused).toContain(
      'There is no file',
    );
    expect(importBoundaries(folder, content, options).refused).toContain('is no file');
  });

  test('content with errors is mended first', () => {
    writeFileSync(join(folder, 'content/topics.yaml'), 'topics: []\n');
    expect(run(two).refused).toContain('npm run check');
  });
});
