import { MAP_WIDTH } from '../../domain/map.ts';
import type { Point } from '../../domain/points.ts';
import { area, boundsOf, centreOf, edgeOf, grid, line, overlap, rounded, toward, type Box } from './box.ts';
import { distanceToBorder, isInside } from './inside.ts';

/** A district's outline in steps, and the lines of its name. */
export interface Named {
  rings: readonly (readonly Point[])[];
  lines: readonly string[];
}

/** Where a name stands, in steps, as `content/map.yaml` says it. */
export interface PlacedName {
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  leader?: [Point, Point];
}

/** A name on a phone, in units: its letters' height with the space below, their mean width, the space round it. */
const [LINE, LETTER, AIR] = [4.6, 2.1, 0.8];
/** On wider screens a name is three quarters as high; one that fits only there crosses a border on a phone. */
const SIZES = [1, 0.85, 0.75];
/** Units from a name outside to the middle of its shape, at most. */
const FARTHEST = 20;

/**
 * Finds a place for each name: within its shape, as far from the borders as can be; else outside all shapes and other
 * names, near its own, with a leader; and where there is no room at all, in the middle of its shape. Small shapes,
 * which have the least choice, choose first.
 * @param height of the map, in units
 */
export function placeNames(districts: readonly Named[], steps: number, height: number): PlacedName[] {
  const within = districts.map((own) => firstWithin(own, steps));
  const taken: Box[] = within.flatMap((box) => (box ? [box] : []));
  const size = (index: number) => area(boundsOf(districts[index]?.rings ?? []));
  const placed = new Map<number, PlacedName>();
  for (const index of [...districts.keys()].sort((a, b) => size(a) - size(b))) {
    const own = districts[index];
    if (!own) continue;
    const pole = centreOf(bestWithin(own, 0, steps) ?? boundsOf(own.rings));
    const outside = within[index] ? undefined : bestOutside(districts, own, pole, taken, steps, height);
    if (outside) {
      taken.push(outside);
      placed.set(index, named(outside, pole, own, steps));
    } else {
      placed.set(index, { at: within[index] ? centreOf(within[index]) : pole, anchor: 'middle' });
    }
  }
  return districts.map((_, index) => placed.get(index) ?? { at: [0, 0], anchor: 'middle' });
}

function firstWithin(own: Named, steps: number): Box | undefined {
  for (const size of SIZES) {
    const box = bestWithin(own, size, steps);
    if (box) return box;
  }
  return undefined;
}

function bestWithin(own: Named, share: number, steps: number): Box | undefined {
  const { width, height } = sizeOf(own, share * steps);
  let best: { box: Box; room: number } | undefined;
  const bounds = boundsOf(own.rings);
  const [middleX, middleY] = centreOf(bounds);
  for (const { x, y } of grid(bounds, steps)) {
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const edge = edgeOf(box, steps);
    if (!edge.every((point) => isInside(point, own.rings))) continue;
    const nearest = Math.min(...edge.map((point) => distanceToBorder(point, own.rings)));
    // Of places with as much room, the one nearest to the middle.
    const room = nearest - Math.hypot(x - middleX, y - middleY) / 100;
    if (nearest > 0 && room > (best?.room ?? -Infinity)) best = { box, room };
  }
  return best?.box;
}

function bestOutside(
  districts: readonly Named[],
  own: Named,
  pole: Point,
  taken: readonly Box[],
  steps: number,
  height: number,
): Box | undefined {
  const size = sizeOf(own, steps);
  const air = AIR * steps;
  const isLand = (point: Point) => districts.some(({ rings }) => isInside(point, rings));
  const isForeign = (point: Point) => districts.some((one) => one !== own && isInside(point, one.rings));
  const free = { x: 0, y: 0, width: MAP_WIDTH * steps - size.width, height: height * steps - size.height };
  let best: { box: Box; cost: number } | undefined;
  for (const { x, y } of grid(free, steps)) {
    const box = { x, y, ...size };
    const least = best?.cost ?? FARTHEST * steps;
    const length = Math.hypot(...toward(box, pole));
    if (length >= least) continue;
    const wide = { x: x - air, y: y - air, width: size.width + 2 * air, height: size.height + 2 * air };
    if (taken.some((other) => overlap(wide, other)) || edgeOf(wide, steps).some(isLand)) continue;
    // A leader over another district misleads.
    const cost = length + steps * line(box, pole, steps).filter(isForeign).length;
    if (cost < least) best = { box, cost };
  }
  return best?.box;
}

function sizeOf({ lines }: Named, scale: number): { width: number; height: number } {
  const letters = Math.max(...lines.map((text) => text.length));
  return { width: letters * LETTER * scale, height: lines.length * LINE * scale };
}

function named(box: Box, pole: Point, { rings }: Named, steps: number): PlacedName {
  const points = line(box, pole, steps);
  const enters = points.findIndex((point) => isInside(point, rings));
  // Far enough in to be seen.
  const [from, to] = [points[1] ?? pole, points[enters + 3] ?? pole];
  const anchor = pole[0] < box.x ? 'start' : pole[0] > box.x + box.width ? 'end' : 'middle';
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  return {
    at: rounded([box.x + share * box.width, box.y + box.height / 2]),
    anchor,
    leader: [rounded(from), rounded(to)],
  };
}
