import { readSectors, type SectorCode } from './postcode-codes.ts';
import type { TypedPostcode } from './postcode-text.ts';

/** Which districts a postcode lies in; `postcode-codes.ts` says how the lines are written. */
export interface PostcodeTable {
  /** The day of the data, in words. */
  on?: string;
  /** Short names of districts: the lines speak of them by their place here. */
  districts: readonly string[];
  /** One line for each outcode that touches the force. */
  outcodes: Readonly<Record<string, string>>;
}

/**
 * What a table knows of a postcode, and never more than that. `in`: it lies there; with several districts, or partly
 * outside the force, in one of them. `probably`: it is not in the table, so it may be new, but its neighbours lie
 * there. `outside`: it is not in the area of the force.
 *
 * A sector that lies in one district answers `in` for all of it: no table names its postcodes, so a new one looks like
 * any other. To say "probably" there would cast doubt on seven of ten answers in Essex that are right; had each of
 * these postcodes been the newest, 3 in 10,000 would have been told a neighbouring district (Code-Point Open 2025.4.0).
 */
export interface PostcodeAnswer {
  kind: 'in' | 'probably' | 'outside';
  /** Short names of districts. */
  districts: string[];
  /** Whether some of what was asked for lies outside the force. */
  outside: boolean;
}

/** Looks a postcode up, or a part of one. */
export function findDistricts(
  table: PostcodeTable,
  { outcode, sector, unit }: TypedPostcode,
): PostcodeAnswer {
  const line = table.outcodes[outcode];
  if (line === undefined) return { kind: 'outside', districts: [], outside: true };
  const sectors = readSectors(line);
  const found = sectors.filter(({ digit }) => sector === undefined || digit === sector);
  // A sector that the table does not have is new: its neighbours say where it probably lies.
  if (found.length === 0) return answer('probably', sectors, table);
  const [only] = found;
  return unit !== undefined && only && only.runs.length > 0
    ? findUnit(only, unit, table)
    : answer('in', found, table);
}

function findUnit(sector: SectorCode, unit: string, table: PostcodeTable): PostcodeAnswer {
  const at = sector.runs.findIndex(({ last }) => unit <= last);
  const next = sector.runs[at];
  if (next && next.first <= unit) return answer('in', [only(next.district)], table);
  const before = sector.runs.at(at === -1 ? -1 : at - 1);
  const neighbours = [at === 0 ? undefined : before, next].flatMap((run) => (run ? only(run.district) : []));
  return answer('probably', neighbours, table);
}

function only(district: number | undefined): Pick<SectorCode, 'districts' | 'outside'> {
  return { districts: district === undefined ? [] : [district], outside: district === undefined };
}

function answer(
  kind: 'in' | 'probably',
  parts: readonly Pick<SectorCode, 'districts' | 'outside'>[],
  table: PostcodeTable,
): PostcodeAnswer {
  const districts = [...new Set(parts.flatMap((part) => part.districts))].flatMap(
    (index) => table.districts[index] ?? [],
  );
  const outside = parts.some((part) => part.outside);
  return { kind: kind === 'in' && districts.length === 0 ? 'outside' : kind, districts, outside };
}
