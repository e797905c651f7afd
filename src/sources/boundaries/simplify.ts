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
    const bySize = rings
      .map(fromFirst)
      .sort(
        (a, b) =>
          Math.abs(ringArea(b)) - Math.abs(ringArea(a)) ||
          (isBefore(a[0] ?? [0, 0], b[0] ?? [0, 0]) ? -1 : 1),
      );
    return bySize.filter((ring, index) => index === 0 || Math.abs(ringArea(ring)) / 2 >= smallest);
  });
  const joints = jointsOf(kept.flat());
  return kept.map((rings) =>
    rings.map((ring) => {
      const simple = withoutSpikes(
        chainsOf(ring, joints).flatMap((chain) => simpleChain(chain, bend).slice(0, -1)),
      );
      // A sliver that would vanish keeps its points.
      return fromFirst(simple.length > 2 && ringArea(simple) !== 0 ? simple : ring);
    }),
  );
}

/** Without lines that lead out and straight back: what is left of a creek between two joints. */
function withoutSpikes(ring: readonly Point[]): Point[] {
  const kept = ring.filter((point, index) => keyOf(point) !== keyOf(ring.at(index - 1) ?? point));
  const tip = kept.findIndex(
    (_, index) => keyOf(kept.at(index - 1) ?? [0, 0]) === keyOf(kept[(index + 1) % kept.length] ?? [0, 0]),
  );
  return tip === -1 || kept.length < 3 ? kept : withoutSpikes(kept.toSpliced(tip, 1));
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

/** A ring cut at its joints; one without is cut at its first point, the same for whoever shares it. */
function chainsOf(ring: readonly Point[], joints: ReadonlySet<string>): Point[][] {
  const joint = ring.findIndex((point) => joints.has(keyOf(point)));
  const open = joint === -1 ? fromFirst(ring) : [...ring.slice(joint), ...ring.slice(0, joint)];
  const turned = [...open, ...open.slice(0, 1)];
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

/** A ring that begins at its westernmost point: where the file began it does not matter. */
function fromFirst(ring: readonly Point[]): Point[] {
  const start = ring.reduce((best, point, index) => (isBefore(point, ring[best] ?? point) ? index : best), 0);
  return [...ring.slice(start), ...ring.slice(0, start)];
}

function isBefore(a: Point, b: Point): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
