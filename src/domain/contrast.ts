/**
 * How far two colours differ (WCAG 2.2), which colours of the site meet, and what they need. `tokens.css` holds the
 * values; a force's theme lays its own over some of them.
 */

/** A text colour and a ground, or a shape and a ground, by the names of their tokens, with the least ratio they need. */
export interface ColourPair {
  front: string;
  ground: string;
  /** 4.5 for text (WCAG 2.2, 1.4.3), 3 for shapes and the edges of controls (1.4.11). */
  least: 4.5 | 3;
}

const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'sand', 'mist', 'over-limit', 'land', 'plate-rule', 'focus'],
  soft: ['paper', 'sand', 'mist'],
  link: ['paper', 'sand', 'mist'],
  'link-hover': ['paper', 'sand', 'mist'],
  visited: ['paper', 'sand', 'mist'],
  said: ['sand'],
  met: ['paper', 'mist'],
  missed: ['paper', 'mist'],
  'in-hand': ['paper', 'mist'],
  'passed-on': ['paper', 'mist'],
  paper: ['plate', 'night', 'missed', 'link', 'link-hover', 'soft'],
  'plate-text': ['plate'],
  'plate-label': ['plate'],
};

const SHAPES: Readonly<Record<string, readonly string[]>> = {
  plate: ['paper', 'mist'],
  'plate-rule': ['plate'],
  link: ['paper', 'sand'],
  ink: ['paper', 'mist', 'focus'],
  focus: ['ink', 'plate', 'night', 'missed', 'link'],
};

/** Every pair of tokens that meets on the site. */
export const colourPairs: readonly ColourPair[] = [...pairsOf(TEXT, 4.5), ...pairsOf(SHAPES, 3)];

/** The contrast ratio of two colours, 1 to 21, by WCAG 2.2's definition. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2's relative luminance of a `#rgb` or `#rrggbb` colour, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** So much of one colour, the rest of another: `mixed('#000000', '#ffffff', 0.25)` is a light grey. */
export function mixed(one: string, other: string, share: number): string {
  const rest = channels(other);
  const parts = channels(one).map((part, index) =>
    Math.round(part * share + (rest[index] ?? 0) * (1 - share)),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue, 0 to 255. */
function channels(colour: string): number[] {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

function pairsOf(
  grounds: Readonly<Record<string, readonly string[]>>,
  least: ColourPair['least'],
): ColourPair[] {
  return Object.entries(grounds).flatMap(([front, all]) => all.map((ground) => ({ front, ground, least })));
}
