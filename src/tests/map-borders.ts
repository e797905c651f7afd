import { ringArea, type Point } from '../domain/points.ts';

/** A straight piece of an outline, walked clockwise round its district. */
interface Edge {
  of: string;
  from: Point;
  to: Point;
}

type Outlines = readonly { district: string; rings: readonly (readonly Point[])[] }[];

/** What is wrong where districts meet: points that only one side has, borders that cross, ground that two claim. */
export function borderFaults(districts: Outlines): string[] {
  const edges = edgesOf(districts);
  const points = new Set(edges.map(({ from }) => String(from)));
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const edge of edges) {
    const { of, from, to } = edge;
    if (seen.has(`${String(from)} ${String(to)}`)) faults.push(`${String(from)} ${String(to)} twice one way`);
    seen.add(`${String(from)} ${String(to)}`);
    for (const other of edges) {
      const [a, b] = [side(from, to, other.from), side(from, to, other.to)];
      const [c, d] = [side(other.from, other.to, from), side(other.from, other.to, to)];
      if (a * b < 0 && c * d < 0) faults.push(`${of} ${String(from)} ${String(to)} crosses ${other.of}`);
      if (a === 0 && isBetween(from, to, other.from))
        faults.push(`${of} lacks ${String(other.from)} of ${other.of}`);
    }
  }
  for (const { district, rings } of districts)
    for (const text of points) {
      const [x = 0, y = 0] = text.split(',').map(Number);
      if (isStrictlyInside([x, y], rings)) faults.push(`${text} lies within ${district}`);
    }
  return [...new Set(faults)].sort();
}

/** How many outlines the land as a whole has: one, when no gap is left between districts and none is an island. */
export function coastlines(districts: Outlines): number {
  const edges = edgesOf(districts);
  const all = new Set(edges.map(({ from, to }) => `${String(from)} ${String(to)}`));
  const coast = edges.filter(({ from, to }) => !all.has(`${String(to)} ${String(from)}`));
  const next = new Map(coast.map(({ from, to }) => [String(from), String(to)]));
  let lines = 0;
  for (const start of next.keys()) {
    let at = next.get(start);
    if (at === undefined) continue;
    lines += 1;
    next.delete(start);
    while (at !== undefined && at !== start) {
      const to: string | undefined = next.get(at);
      next.delete(at);
      at = to;
    }
  }
  return lines;
}

function edgesOf(districts: Outlines): Edge[] {
  return districts.flatMap(({ district, rings }) =>
    rings.flatMap((ring) => {
      const points = ringArea(ring) > 0 ? ring : ring.toReversed();
      return points.map((from, index) => ({
        of: district,
        from,
        to: points[(index + 1) % points.length] ?? from,
      }));
    }),
  );
}

/** Positive when a point stands to one side of a line, negative on the other, 0 on it. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

function isBetween(from: Point, to: Point, [x, y]: Point): boolean {
  const along = (x - from[0]) * (to[0] - from[0]) + (y - from[1]) * (to[1] - from[1]);
  return along > 0 && along < (to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2;
}

function isStrictlyInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let odd = false;
  for (const ring of rings)
    for (const [index, from] of ring.entries()) {
      const to = ring[(index + 1) % ring.length] ?? from;
      const isEnd = String(from) === `${x},${y}`;
      if (isEnd || (side(from, to, [x, y]) === 0 && isBetween(from, to, [x, y]))) return false;
      const crossing = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
      if (from[1] > y !== to[1] > y && x < crossing) odd = !odd;
    }
  return odd;
}
