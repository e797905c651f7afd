import type { z } from 'zod';
import { toWgs84 } from '../../domain/national-grid.ts';
import { writeExact } from '../../domain/postcode-codes.ts';
import type { centresSchema, exactPostcodesSchema, postcodesSchema } from '../../domain/postcodes.ts';
import { compareText } from '../../domain/problem.ts';
import { touchedOutcodes, type Part, type Sector } from './gather.ts';

/** What a file holds beside where it comes from. */
type Made<S extends z.ZodType> = Omit<z.infer<S>, 'source' | 'licence'>;

/** Points outside are kept as far as this from a point of the force, in metres: so far somebody may take them for it. */
const BORDER = 10_000;

/** `postcodes.yaml`: each sector with its districts. */
export function sectorTable(all: readonly Sector[]): Made<typeof postcodesSchema> {
  const touched = touchedOutcodes(all);
  const sectors = all.filter(({ outcode, parts }) => touched.has(outcode) && parts.length > 0);
  const inside = sectors.filter(({ parts }) => parts.some(({ whose }) => whose !== undefined));
  const isPartlyOutside = ({ parts }: Sector) => parts.some(({ whose }) => whose === undefined);
  return {
    sectors: Object.fromEntries(
      inside.map((sector) => [nameOf(sector), sector.parts.flatMap(({ whose }) => whose ?? [])]),
    ),
    partly_outside: inside.filter(isPartlyOutside).map(nameOf),
    outside: sectors.filter((sector) => !inside.includes(sector)).map(nameOf),
  };
}

/** `postcodes-exact.yaml`: the district of each postcode. */
export function exactTable(all: readonly Sector[]): Made<typeof exactPostcodesSchema> {
  const touched = touchedOutcodes(all);
  const districts = districtsOf(all);
  const outcodes = [...touched].sort(compareText).map((outcode) => {
    const sectors = all.filter((sector) => sector.outcode === outcode && sector.parts.length > 0);
    const line = sectors.map(({ digit, units }) =>
      writeExact(
        digit,
        new Map(
          [...units].map(([unit, whose]) => [
            unit,
            typeof whose === 'string' ? districts.indexOf(whose) : whose,
          ]),
        ),
      ),
    );
    return [outcode, line.join(' ')] as const;
  });
  return { districts, outcodes: Object.fromEntries(outcodes) };
}

/** `postcode-centres.yaml`: where the parts of sectors have their middle. */
export function centreTable(all: readonly Sector[]): Made<typeof centresSchema> {
  const points = all.flatMap(({ parts }) =>
    parts.flatMap(({ whose, middle }) => (middle ? { whose, middle } : [])),
  );
  const inside = points.filter(({ whose }) => whose !== undefined);
  const nearBorder = points.filter(
    ({ whose, middle }) =>
      whose === undefined && inside.some((point) => apart(point.middle, middle) <= BORDER),
  );
  const textOf = (some: typeof points) => {
    const texts = some
      .map(({ middle }) => toWgs84(middle.easting, middle.northing))
      .map(({ latitude, longitude }) => `${latitude.toFixed(3)} ${longitude.toFixed(3)}`);
    return [...new Set(texts)].sort(compareText).join(', ');
  };
  return {
    districts: Object.fromEntries(
      districtsOf(all).map((district) => [
        district,
        textOf(inside.filter(({ whose }) => whose === district)),
      ]),
    ),
    outside: textOf(nearBorder),
  };
}

type Middle = NonNullable<Part['middle']>;

function apart(a: Middle, b: Middle): number {
  return Math.hypot(a.easting - b.easting, a.northing - b.northing);
}

function districtsOf(sectors: readonly Sector[]): string[] {
  const names = sectors.flatMap(({ parts }) => parts.flatMap(({ whose }) => whose ?? []));
  return [...new Set(names)].sort(compareText);
}

function nameOf({ outcode, digit }: Sector): string {
  return `${outcode} ${digit}`;
}
