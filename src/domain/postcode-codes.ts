/**
 * How a table of postcodes is written, small enough for a browser and plain enough to be read. Each outcode has one
 * line with its sectors: a digit, then districts as letters (`a` is the first of the list, `z` the 26th, `a1` the
 * next), `-` for outside the force. `1a` is a sector that lies in one district; `3ab-` is shared, and nobody knows how;
 * `3AAHQaJL-` is shared, and known: from AA to HQ the first district, then JL alone outside. What lies between two
 * such runs belongs to no postcode in use.
 */

/** Last two letters of postcodes, from first to last, that lie in one district; undefined: outside the force. */
export interface Run {
  first: string;
  last: string;
  /** The place in the list of districts. */
  district: number | undefined;
}

/** One sector of a table; with runs when it is known which postcode lies where. */
export interface SectorCode {
  /** The digit of the sector. */
  digit: string;
  /** Places in the list of districts. */
  districts: number[];
  /** Whether it also has postcodes outside the force. */
  outside: boolean;
  runs: Run[];
}

/** Matches the line of an outcode. */
export const LINE = /^\d(?:(?:[A-Z]{2}){0,2}(?:[a-z]\d?|-))+(?: \d(?:(?:[A-Z]{2}){0,2}(?:[a-z]\d?|-))+)*$/;

/** Reads the line of an outcode. */
export function readSectors(line: string): SectorCode[] {
  return line.split(' ').map((text) => {
    const runs = [...text.slice(1).matchAll(/([A-Z]{2})?([A-Z]{2})?([a-z]\d?|-)/g)].map(
      ([, first = '', last = first, code = '']) => ({ first, last, district: districtOf(code) }),
    );
    return {
      digit: text.charAt(0),
      districts: [...new Set(runs.flatMap(({ district }) => district ?? []))],
      outside: runs.some(({ district }) => district === undefined),
      runs: runs.filter(({ first }) => first !== ''),
    };
  });
}

/** Writes a sector as its districts alone. */
export function writeShared(digit: string, districts: readonly number[], outside: boolean): string {
  return digit + [...districts.map(codeOf), ...(outside ? ['-'] : [])].join('');
}

/**
 * Writes a sector exactly.
 * @param units the last two letters of every postcode in use, with its district (undefined: outside the force; `null`:
 * nobody knows, so nothing is said of it)
 */
export function writeExact(digit: string, units: ReadonlyMap<string, number | undefined | null>): string {
  const kinds = new Set(units.values());
  const [only] = kinds;
  if (kinds.size === 1 && only !== null) return digit + codeOf(only);
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const unit of [...units.keys()].sort()) {
    const district = units.get(unit);
    if (district === null) {
      open = undefined;
    } else if (open && open.district === district) {
      open.last = unit;
    } else {
      open = { first: unit, last: unit, district };
      runs.push(open);
    }
  }
  return (
    digit +
    runs.map(({ first, last, district }) => first + (last === first ? '' : last) + codeOf(district)).join('')
  );
}

function codeOf(district: number | undefined): string {
  if (district === undefined) return '-';
  const round = Math.floor(district / 26);
  return String.fromCharCode(97 + (district % 26)) + (round === 0 ? '' : String(round));
}

function districtOf(code: string): number | undefined {
  return code === '-' ? undefined : code.charCodeAt(0) - 97 + 26 * Number(code.slice(1) || 0);
}
