import type { Point } from '../../domain/points.ts';

/** Whether a point lies within an outline: an odd number of its borders stand to the right of it. */
export function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let odd = false;
  for (const ring of rings)
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [0, 0];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    });
  return odd;
}

/** How far it is from a point to the nearest border of an outline. */
export function distanceToBorder(point: Point, rings: readonly (readonly Point[])[]): number {
  let nearest = Infinity;
  for (const ring of rings)
    ring.forEach((from, index) => {
      nearest = Math.min(nearest, distanceTo(point, from, ring[(index + 1) % ring.length] ?? from));
    });
  return nearest;
}

/** From a point to a straight line between two others. */
function distanceTo([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - at * alongX, y - fromY - at * alongY);
}
