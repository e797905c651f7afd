import { stringify } from 'yaml';
import type { Point } from '../../domain/points.ts';
import type { Source } from '../../domain/source.ts';
import type { DrawnMap } from './draw-boundaries.ts';

/** `content/map.yaml` as text, the same for the same map. */
export function mapText({
  height,
  steps,
  districts,
  source,
  licence,
}: DrawnMap & { source: Source; licence: string }): string {
  const data = {
    kind: 'boundaries',
    height,
    steps,
    districts: districts.map(({ district, rings, name }) => ({
      district,
      rings: rings.map(pointsText),
      name_at: pointsText([name.at]),
      ...(name.anchor === 'middle' ? {} : { anchor: name.anchor }),
      ...(name.leader ? { leader: pointsText(name.leader) } : {}),
    })),
    source,
    licence,
  };
  return `# Made by "npm run import:boundaries".\n${stringify(data, { lineWidth: 118 })}`;
}

function pointsText(points: readonly Point[]): string {
  return points.map(([x, y]) => `${x},${y}`).join(' ');
}
