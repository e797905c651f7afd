import { textField, type Explanation } from './fields.ts';

/** Across and down, from the top left corner, in steps. */
export type Point = readonly [x: number, y: number];

/** `4,9 12,9` → two points. Only of text that the schema has taken. */
export function readPoints(text: string): Point[] {
  return text.split(' ').flatMap((pair) => {
    const [x, y] = pair.split(',').map(Number);
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });
}

/** Twice the area of a ring; positive when it runs clockwise as seen on the screen. */
export function ringArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** A field of so many points. */
export function pointsField(number: number) {
  return textField((text) => notPoints(text, number));
}

/** A field of points round a shape: the last is joined to the first. */
export function ringField() {
  return textField(ringFault);
}

function notPoints(text: string, number?: number): Explanation | undefined {
  const pairs = text.split(' ');
  const wrong = pairs.find((pair) => !/^\d{1,4},\d{1,4}$/.test(pair));
  if (wrong === undefined && (number === undefined || pairs.length === number)) return undefined;
  const example = '10,35 15,38 15,44'.split(' ').slice(0, number).join(' ');
  return {
    message:
      wrong === undefined
        ? `It has ${pairs.length} points; ${number} belong here.`
        : `"${wrong}" is no point.`,
    fix: `Write each point as two whole numbers with a comma, and one space between points: "${example}".`,
  };
}

function ringFault(text: string): Explanation | undefined {
  const fault = notPoints(text);
  if (fault) return fault;
  const pairs = text.split(' ');
  const twice = pairs.find((pair, index) => pair === pairs[index + 1]);
  if (twice !== undefined)
    return {
      message: `The point ${twice} is there twice, one after the other.`,
      fix: 'Keep one of the two.',
    };
  if (pairs.length > 1 && pairs[0] === pairs.at(-1))
    return {
      message: 'The last point is the first again.',
      fix: 'Leave the last one out: the outline closes by itself.',
      correct: pairs.slice(0, -1).join(' '),
    };
  if (ringArea(readPoints(text)) === 0)
    return {
      message: 'These points enclose nothing.',
      fix: 'Write at least three points that are not in one line.',
    };
  return undefined;
}
