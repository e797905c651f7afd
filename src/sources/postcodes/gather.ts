import { compareText } from '../../domain/problem.ts';
import type { CodePointRow } from './code-point.ts';

/** A district by its short name; undefined: outside the force; `null`: the data does not say. */
export type Whose = string | undefined | null;

/** The postcodes of one sector, and the middles of its parts. */
export interface Sector {
  outcode: string;
  digit: string;
  /** Each live postcode by its last two letters. */
  units: Map<string, Whose>;
  parts: Part[];
}

/** What one district, or none, has of a sector: how many postcodes, and their middle on the National Grid. */
export interface Part {
  whose: string | undefined;
  postcodes: number;
  /** Metres; undefined when nobody knows where any of them is. */
  middle: { easting: number; northing: number } | undefined;
}

type Gathered = Sector & { rows: (CodePointRow & { whose: Whose })[] };

/** Sorts postcodes into sectors, in order of outcode and digit. `districts` are short names by GSS code of council. */
export function gatherSectors(
  rows: readonly CodePointRow[],
  districts: ReadonlyMap<string, string>,
): Sector[] {
  const sectors = new Map<string, Gathered>();
  for (const row of rows) {
    const { outcode, digit, unit, gss } = row;
    const name = `${outcode} ${digit}`;
    const sector: Gathered = sectors.get(name) ?? { outcode, digit, units: new Map(), parts: [], rows: [] };
    sectors.set(name, sector);
    const whose = gss === '' ? null : districts.get(gss);
    sector.units.set(unit, whose);
    sector.rows.push({ ...row, whose });
  }
  return [...sectors]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { rows: own, ...sector }]) => ({ ...sector, parts: partsOf(own) }));
}

/** The first halves of postcodes that the force has some of. */
export function touchedOutcodes(sectors: readonly Sector[]): Set<string> {
  return new Set(
    sectors.flatMap(({ outcode, parts }) => (parts.some(({ whose }) => whose !== undefined) ? outcode : [])),
  );
}

/** The parts of a sector, largest first. */
function partsOf(rows: readonly (CodePointRow & { whose: Whose })[]): Part[] {
  const known = rows.flatMap(({ whose, at }) => (whose === null ? [] : { whose, at }));
  return [...new Set(known.map(({ whose }) => whose))]
    .map((whose) => {
      const own = known.filter((row) => row.whose === whose);
      const places = own.flatMap(({ at }) => at ?? []);
      const mean = (metres: (place: { easting: number; northing: number }) => number) =>
        places.reduce((sum, place) => sum + metres(place), 0) / places.length;
      const middle =
        places.length === 0
          ? undefined
          : { easting: mean(({ easting }) => easting), northing: mean(({ northing }) => northing) };
      return { whose, postcodes: own.length, middle };
    })
    .sort((a, b) => b.postcodes - a.postcodes || compareText(a.whose ?? '', b.whose ?? ''));
}
