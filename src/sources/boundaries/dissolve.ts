import { ringArea, type Point } from '../../domain/points.ts';

/** A point as text, to find it again. */
export function keyOf([x, y]: Point): string {
  return `${x},${y}`;
}

/**
 * The outline of areas that become one: an edge that two of them share, each in its own direction, vanishes, and the
 * rest is joined to rings again, clockwise outside and the other way round holes. Which way the file wound its rings
 * does not matter: in each polygon the first is outside.
 */
export function dissolve(polygons: readonly (readonly Point[])[][]): Point[][] {
  const edges = new Map<string, { from: Point; to: Point; count: number }>();
  for (const polygon of polygons)
    polygon.forEach((ring, index) => {
      const isClockwise = ringArea(ring) > 0;
      const points = isClockwise === (index === 0) ? ring : ring.toReversed();
      points.forEach((from, at) => {
        const to = points[(at + 1) % points.length] ?? from;
        if (keyOf(from) !== keyOf(to)) addEdge(edges, from, to);
      });
    });
  const from = new Map<string, Point[]>();
  for (const edge of [...edges.values()].filter(({ count }) => count > 0))
    from.set(keyOf(edge.from), [...(from.get(keyOf(edge.from)) ?? []), edge.to]);
  return ringsOf(from);
}

function addEdge(
  edges: Map<string, { from: Point; to: Point; count: number }>,
  from: Point,
  to: Point,
): void {
  const back = edges.get(`${keyOf(to)} ${keyOf(from)}`);
  if (back && back.count > 0) {
    back.count -= 1;
    return;
  }
  const edge = edges.get(`${keyOf(from)} ${keyOf(to)}`) ?? { from, to, count: 0 };
  edges.set(`${keyOf(from)} ${keyOf(to)}`, { ...edge, count: edge.count + 1 });
}

/** Follows the edges until all are used up. Where outlines touch, the sharpest turn to the right keeps them apart. */
function ringsOf(from: Map<string, Point[]>): Point[][] {
  const rings: Point[][] = [];
  for (const key of from.keys()) {
    while ((from.get(key) ?? []).length > 0) {
      const ring: Point[] = [pointOf(key)];
      let next = take(from, pointOf(key), undefined);
      while (next && keyOf(next) !== key) {
        ring.push(next);
        next = take(from, next, ring.at(-2));
      }
      if (ring.length > 2 && ringArea(ring) !== 0) rings.push(ring);
    }
  }
  return rings;
}

function take(from: Map<string, Point[]>, at: Point, before: Point | undefined): Point | undefined {
  const choices = from.get(keyOf(at)) ?? [];
  const turn = (to: Point) => {
    if (!before) return 0;
    const [inX, inY, outX, outY] = [at[0] - before[0], at[1] - before[1], to[0] - at[0], to[1] - at[1]];
    return Math.atan2(inX * outY - inY * outX, inX * outX + inY * outY);
  };
  const [best] = choices.toSorted((a, b) => turn(b) - turn(a));
  from.set(
    keyOf(at),
    choices.filter((choice) => choice !== best),
  );
  return best;
}

function pointOf(key: string): Point {
  const [x = 0, y = 0] = key.split(',').map(Number);
  return [x, y];
}
