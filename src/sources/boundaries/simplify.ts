import { ringArea, type Point } from '../../domain/points.ts';
import { keyOf } from './dissolve.ts';

/**
 * Fewer points for outlines that share borders: a border between two of the points where three lines meet is
 * simplified once and for both sides alike, so that no gap opens.
 * @param outlines the rings of each district
 * @param bend the smallest bend that stays: the area of the triangle that cutting its corner would take
 * @param smallest islands and holes below this area are left out; each district keeps its largest ring
 */
export function simplify(
  outlines: readonly (readonly Point[])[][],
  bend: number,
  smallest: number,
): Point[][][] {
  const kept = outlines.map((rings) => {
    const bySize = rings.toSorted((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)));
    return bySize.filter((ring, index) => index === 0 || Math.abs(ringArea(ring)) / 2 >= smallest);
  });
  const joints = jointsOf(kept.flat());
  return kept.map((rings) =>
    rings.map((ring) => {
      const simple = chainsOf(ring, joints).flatMap((chain) => simpleChain(chain, bend).slice(0, -1));
      // A sliver that would vanish keeps its points.
      return simple.length > 2 && ringArea(simple) !== 0 ? simple : [...ring];
    }),
  );
}

/** The points at which more or fewer than two borders end. */
function jointsOf(rings: readonly (readonly Point[])[]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings)
    ring.forEach((point, index) => {
      const own = neighbours.get(keyOf(point)) ?? new Set();
      for (const step of [-1, 1]) {
        const other = ring.at((index + step) % ring.length);
        if (other) own.add(keyOf(other));
      }
      neighbours.set(keyOf(point), own);
    });
  return new Set([...neighbours].filter(([, { size }]) => size !== 2).map(([key]) => key));
}

/** A ring cut at its joints; one without is cut where both of its sides, or two districts, would cut it. */
function chainsOf(ring: readonly Point[], joints: ReadonlySet<string>): Point[][] {
  const least = ring.reduce((best, point) => (isBefore(point, best) ? point : best), ring[0] ?? [0, 0]);
  const joint = ring.findIndex((point) => joints.has(keyOf(point)));
  const start = joint === -1 ? ring.indexOf(least) : joint;
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
  const chains: Point[][] = [];
  let chain: Point[] = [];
  turned.forEach((point, index) => {
    chain.push(point);
    if (index > 0 && (joints.has(keyOf(point)) || index === turned.length - 1)) {
      chains.push(chain);
      chain = [point];
    }
  });
  return chains;
}

/** The same points whichever side the chain is walked from. */
function simpleChain(chain: readonly Point[], smallest: number): Point[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return [];
  const isTurned =
    keyOf(first) === keyOf(last) ? isBefore(chain.at(-2) ?? last, chain[1] ?? first) : isBefore(last, first);
  const simple = thinOut(isTurned ? chain.toReversed() : chain, smallest);
  return isTurned ? simple.toReversed() : simple;
}

/**
 * Visvalingam and Whyatt, "Line generalisation by repeated elimination of points" (1993): the point that makes the
 * smallest triangle with its neighbours goes first, so that narrow creeks and spits go before bends.
 */
function thinOut(chain: readonly Point[], smallest: number): Point[] {
  const points = [...chain];
  const size = (index: number) =>
    Math.abs(
      ringArea([points[index - 1], points[index], points[index + 1]].map((point) => point ?? [0, 0])),
    ) / 2;
  const sizes = points.map((_, index) =>
    index === 0 || index === points.length - 1 ? Infinity : size(index),
  );
  for (;;) {
    const least = Math.min(...sizes);
    if (least >= smallest) return points;
    const index = sizes.indexOf(least);
    points.splice(index, 1);
    sizes.splice(index, 1);
    for (const near of [index - 1, index]) if (sizes[near] !== Infinity) sizes[near] = size(near);
  }
}

function isBefore(a: Point, b: Point): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
