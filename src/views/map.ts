import { linesOf } from '../domain/map-name.ts';
import { MAP_WIDTH, type DistrictMap } from '../domain/map.ts';
import { readPoints, type Point } from '../domain/points.ts';
import type { Site } from '../domain/site.ts';
import { districtPath } from '../domain/urls.ts';
import { sourceWords } from './source.ts';
import { numberWord, type Words } from './words.ts';

/** The map of the districts, ready to be drawn; lengths in units, where nothing else is said. */
export interface MapView {
  title: string;
  description: string;
  width: number;
  height: number;
  /** How long a step of outlines and leaders is; absent where a step is a unit. */
  step?: number;
  /** In order of their names, like every list of them. */
  districts: MappedDistrict[];
  words: Label[];
  /** Below the map: that it is not to scale, or whose boundaries it shows. */
  notes: Words[];
}

export interface MappedDistrict {
  name: string;
  href: string;
  /** SVG path data, in steps. */
  outline: string;
  leader?: string;
  label: Label;
}

export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Each line with the way from `y` down to its foot, in em. */
  lines: { text: string; dy: string }[];
}

/** From one line to the next, and from the middle of a line down to the foot of its letters, in em. */
const [LINE, FOOT] = [1.15, 0.35];

/** The map of a site, or undefined if it has none. */
export function mapView(site: Site): MapView | undefined {
  const { map } = site;
  if (!map) return undefined;
  return {
    title: 'Map of the districts',
    description: `Each shape and its name leads to a district, ${numberWord(site.districts.length)} in all. The list of districts has the same links.`,
    width: MAP_WIDTH,
    height: map.height,
    ...(map.steps === 1 ? {} : { step: 1 / map.steps }),
    districts: site.districts.flatMap(({ slug, name }) => {
      const shape = map.districts.find(({ district }) => district === slug);
      if (!shape) return [];
      return {
        name,
        href: districtPath(slug),
        outline: shape.rings.map((ring) => `${pathOf(readPoints(ring))}z`).join(''),
        ...(shape.leader ? { leader: pathOf(readPoints(shape.leader)) } : {}),
        label: labelOf(linesOf(name), shape.name_at, shape.anchor, map),
      };
    }),
    words: map.words.map(({ text, at, anchor }) => labelOf([text], at, anchor, map)),
    notes:
      map.kind === 'schematic'
        ? ['Not to scale.']
        : [...(map.source ? [sourceWords(map.source)] : []), ...(map.licence ? [map.licence] : [])],
  };
}

function labelOf(lines: string[], at: string, anchor: Label['anchor'], { steps }: DistrictMap): Label {
  const [[x, y] = [0, 0]] = readPoints(at);
  const first = FOOT - ((lines.length - 1) * LINE) / 2;
  return {
    x: x / steps,
    y: y / steps,
    anchor,
    lines: lines.map((text, index) => ({ text, dy: `${Number((first + index * LINE).toFixed(3))}em` })),
  };
}

/** Each point counted from the one before: fewer bytes than from the corner. */
function pathOf(points: readonly Point[]): string {
  const [first = '', ...moves] = points.map(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${first}l${moves.join(' ')}`;
}
