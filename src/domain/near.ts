import type { Position } from './national-grid.ts';

/** Centre points of postcode sectors, for finding where somebody is without asking anybody. */
export interface NearTable {
  /** Short names of districts. */
  districts: readonly string[];
  /**
   * For each district, in that order, and last for what lies outside the force: latitude and longitude of one point
   * after another, in thousandths of a degree (at most 110 metres).
   */
  points: readonly (readonly number[])[];
}

/** Where somebody probably is: districts, nearest first, and whether outside is as near. */
export interface NearAnswer {
  districts: string[];
  outside: boolean;
}

/** A point this much farther than the nearest one may still be the right one: near borders both are named. */
const AS_NEAR = 1.4;
/** No sector of a force stretches as far as this from its centre, in metres. */
const FARTHEST = 12_000;
/** One degree of latitude, in metres. */
const DEGREE = 111_320;

/** The districts whose points are nearest to a position. */
export function nearestDistricts(table: NearTable, { latitude, longitude }: Position): NearAnswer {
  const narrow = Math.cos((latitude * Math.PI) / 180);
  const near = table.points
    .map((points, index) => {
      let least = Infinity;
      for (let at = 0; at + 1 < points.length; at += 2) {
        const north = (points[at] ?? 0) / 1000 - latitude;
        const east = ((points[at + 1] ?? 0) / 1000 - longitude) * narrow;
        least = Math.min(least, Math.hypot(north, east) * DEGREE);
      }
      return { district: table.districts[index], metres: least };
    })
    .sort((a, b) => a.metres - b.metres);
  const nearest = near[0]?.metres ?? Infinity;
  if (nearest > FARTHEST) return { districts: [], outside: true };
  const chosen = near.filter(({ metres }) => metres <= nearest * AS_NEAR);
  return {
    districts: chosen.flatMap(({ district }) => district ?? []),
    outside: chosen.some(({ district }) => district === undefined),
  };
}
