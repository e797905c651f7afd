import { geoMercator } from 'd3-geo';
import type { Position } from 'geojson';
import { MAP_WIDTH } from '../../domain/map.ts';
import type { Point } from '../../domain/points.ts';
import { linesOf } from '../../domain/map-name.ts';
import { BoundaryFault } from './boundary-fault.ts';
import { dissolve, keyOf } from './dissolve.ts';
import { placeNames, type PlacedName } from './place-names.ts';
import type { Area } from './read-areas.ts';
import { simplify } from './simplify.ts';

/** A map with boundaries, in numbers. */
export interface DrawnMap {
  /** Units. */
  height: number;
  steps: number;
  districts: { district: string; rings: Point[][]; name: PlacedName }[];
}

/** Steps a unit: on a wide screen one is a pixel and a half. */
const STEPS = 4;
/** Units: the edge that stays free for lines and names, the most height, the least bend, the least island (both areas). */
const [MARGIN, HIGHEST, BEND, SMALLEST] = [1, 126, 0.9, 1];

/** Projects, joins, simplifies and names the districts' areas. The same areas give the same map. */
export function drawBoundaries(
  districts: readonly { slug: string; name: string; areas: readonly Area[] }[],
): DrawnMap {
  const project = projection(districts.flatMap(({ areas }) => areas));
  const outlines = simplify(
    districts.map(({ areas }) =>
      dissolve(
        areas.flatMap(({ polygons }) =>
          polygons.map((polygon) => polygon.map((ring) => ringOf(ring, project))),
        ),
      ),
    ),
    BEND * STEPS ** 2,
    SMALLEST * STEPS ** 2,
  );
  const empty = districts.find((_, index) => outlines[index]?.length === 0);
  if (empty) throw new BoundaryFault(`The areas of ${empty.name} are too small to be drawn on this map.`);
  const lowest = Math.max(...outlines.flat(2).map(([, y]) => y));
  const height = Math.ceil(lowest / STEPS + MARGIN);
  const names = placeNames(
    districts.map(({ name }, index) => ({ rings: outlines[index] ?? [], lines: linesOf(name) })),
    STEPS,
    height,
  );
  return {
    height,
    steps: STEPS,
    districts: districts.map(({ slug }, index) => ({
      district: slug,
      rings: outlines[index] ?? [],
      name: names[index] ?? { at: [0, 0], anchor: 'middle' },
    })),
  };
}

/**
 * Degrees to steps. The map is fitted to the points alone: fitted to polygons, d3 takes one that is wound the other
 * way round for the whole rest of the earth.
 */
function projection(areas: readonly Area[]): (point: Position) => Point {
  const points = areas.flatMap(({ polygons }) => polygons.flat(2));
  const mercator = geoMercator().fitExtent(
    [
      [MARGIN * STEPS, MARGIN * STEPS],
      [(MAP_WIDTH - MARGIN) * STEPS, (HIGHEST - MARGIN) * STEPS],
    ],
    { type: 'MultiPoint', coordinates: points },
  );
  const top = Math.min(...points.map(([x = 0, y = 0]) => mercator([x, y])?.[1] ?? 0));
  return ([x = 0, y = 0]) => {
    const [across, down] = mercator([x, y]) ?? [0, 0];
    return [Math.round(across), Math.round(down - top + MARGIN * STEPS)];
  };
}

/** A ring in whole steps, without points that fall on the one before. */
function ringOf(ring: readonly Position[], project: (point: Position) => Point): Point[] {
  const points = ring.map(project);
  return points.filter(
    (point, index) => keyOf(point) !== keyOf(points[index - 1] ?? points.at(-1) ?? [-1, -1]),
  );
}
