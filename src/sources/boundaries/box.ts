import type { Point } from '../../domain/points.ts';

/** A rectangle in steps, such as a name takes up. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** From the point of a box that is nearest to the pole, to the pole, a point for each unit. */
export function line(box: Box, pole: Point, steps: number): Point[] {
  const [alongX, alongY] = toward(box, pole);
  const parts = Math.max(1, Math.ceil(Math.hypot(alongX, alongY) / steps));
  return Array.from({ length: parts + 1 }, (_, part): Point => {
    const left = 1 - part / parts;
    return [pole[0] - alongX * left, pole[1] - alongY * left];
  });
}

/** How far, across and down, it is from the nearest point of a box to another point. */
export function toward(box: Box, [x, y]: Point): Point {
  const near = (at: number, from: number, length: number) => Math.min(from + length, Math.max(from, at));
  return [x - near(x, box.x, box.width), y - near(y, box.y, box.height)];
}

/** Points round a box, one a unit or so. */
export function edgeOf({ x, y, width, height }: Box, steps: number): Point[] {
  if (width === 0) return [[x, y]];
  const parts = Math.ceil(width / (2 * steps));
  return Array.from({ length: parts + 1 }, (_, part) => part / parts).flatMap((share): Point[] => [
    [x + share * width, y],
    [x + share * width, y + height],
    [x, y + share * height],
    [x + width, y + share * height],
  ]);
}

/** Points a unit apart over a box. */
export function* grid({ x, y, width, height }: Box, steps: number): Generator<{ x: number; y: number }> {
  for (let down = Math.ceil(y); down <= y + height; down += steps)
    for (let across = Math.ceil(x); across <= x + width; across += steps) yield { x: across, y: down };
}

/** In square steps. */
export function area({ width, height }: Box): number {
  return width * height;
}

/** Whether two boxes share any ground. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The least box round an outline. */
export function boundsOf(rings: readonly (readonly Point[])[]): Box {
  const [xs, ys] = [0, 1].map((side) => rings.flat().map((point) => point[side] ?? 0)) as [
    number[],
    number[],
  ];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** In whole steps. */
export function centreOf({ x, y, width, height }: Box): Point {
  return rounded([x + width / 2, y + height / 2]);
}

/** The nearest whole steps. */
export function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}
