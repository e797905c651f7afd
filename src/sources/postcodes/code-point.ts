import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPlainDate } from '../../domain/dates.ts';

/** One live postcode of Code-Point Open. */
export interface CodePointRow {
  outcode: string;
  /** The digit after the space. */
  digit: string;
  /** The last two letters. */
  unit: string;
  /** The GSS code of its council; empty where the data has none. */
  gss: string;
  /** Metres on the National Grid; undefined where nobody knows the place. */
  at: { easting: number; northing: number } | undefined;
}

/** What the data says of itself. */
export interface CodePointFacts {
  version: string;
  /** `YYYY-MM-DD`. */
  on: string;
  licence: string;
}

/** What is wrong with the data, in sentences for whoever started the import. */
export class ImportFault extends Error {}

/** The columns we use, as Ordnance Survey calls them in the list of headers. */
const COLUMNS = ['Postcode', 'Eastings', 'Northings', 'Admin_district_code'] as const;

/**
 * Reads Ordnance Survey’s Code-Point Open as it is downloaded (CSV), in whatever folders its files lie. The files
 * have no header row: the columns are found by the list of headers in its folder `Doc`.
 * @throws ImportFault
 */
export function readCodePoint(folder: string): { facts: CodePointFacts; rows: CodePointRow[] } {
  if (!existsSync(folder)) throw new ImportFault(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory())
    throw new ImportFault(`${folder} is no folder. Name the folder that Code-Point Open was unpacked to.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const headers = files.find((file) => /column_headers\.csv$/i.test(file));
  if (headers === undefined)
    throw new ImportFault(
      `${folder} has no list of column headers (Doc/Code-Point_Open_Column_Headers.csv), so nobody knows what its columns are. Unpack the whole download.`,
    );
  const columns = readColumns(join(folder, headers));
  const tables = files.filter((file) => /\.csv$/i.test(file) && file !== headers);
  if (tables.length === 0) throw new ImportFault(`${folder} has no CSV files with postcodes.`);
  const rows = tables.flatMap((file) => readTable(join(folder, file), columns));
  return { facts: readFacts(folder, files), rows };
}

type Columns = Record<(typeof COLUMNS)[number], number>;

function readColumns(file: string): Columns {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/).map(fieldsOf);
  const found = COLUMNS.map((name) => {
    const at = Math.max(...lines.map((names) => names.indexOf(name)));
    if (at === -1)
      throw new ImportFault(`${basename(file)} names no column "${name}". Is this Code-Point Open, as CSV?`);
    return [name, at] as const;
  });
  return Object.fromEntries(found) as Columns;
}

function readTable(file: string, columns: Columns): CodePointRow[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .flatMap((text, index) => (text === '' ? [] : readRow(text, columns, `${basename(file)}:${index + 1}`)));
}

function readRow(text: string, columns: Columns, place: string): CodePointRow {
  const fields = fieldsOf(text);
  const postcode = fields[columns.Postcode] ?? '';
  const match = /^([A-Z]{1,2}\d[A-Z\d]?) *(\d)([A-Z]{2})$/.exec(postcode);
  if (!match) throw new ImportFault(`${place}: "${postcode}" stands where a postcode should be.`);
  const gss = fields[columns.Admin_district_code] ?? '';
  if (!/^([EWSN]\d{8})?$/.test(gss))
    throw new ImportFault(`${place}: "${gss}" stands where the GSS code of a council should be.`);
  const [easting, northing] = [Number(fields[columns.Eastings]), Number(fields[columns.Northings])];
  if (!Number.isInteger(easting) || !Number.isInteger(northing))
    throw new ImportFault(`${place}: eastings and northings are not whole metres.`);
  // Nought stands for a postcode whose place nobody knows.
  const at = easting > 0 && northing > 0 ? { easting, northing } : undefined;
  return { outcode: match[1] ?? '', digit: match[2] ?? '', unit: match[3] ?? '', gss, at };
}

/** No field of this data holds a comma. */
function fieldsOf(line: string): string[] {
  return line.split(',').map((field) => field.replace(/^"|"$/g, '').trim());
}

function readFacts(folder: string, files: readonly string[]): CodePointFacts {
  const read = (name: string): string => {
    const file = files.find((path) => basename(path).toLowerCase() === name);
    if (file === undefined) throw new ImportFault(`${folder} has no Doc/${name}. Unpack the whole download.`);
    return readFileSync(join(folder, file), 'latin1');
  };
  const metadata = read('metadata.txt');
  const [, year = '', month = '', day = ''] =
    /COPYRIGHT DATE:\s*(\d{4})-?(\d\d)-?(\d\d)/i.exec(metadata) ?? [];
  const on = `${year}-${month}-${day}`;
  if (!isPlainDate(on)) throw new ImportFault('Doc/metadata.txt has no line "COPYRIGHT DATE" with a day.');
  const version = /DATASET VERSION NUMBER:\s*([\d.]+)/i.exec(metadata)?.[1] ?? '';
  const licence = read('licence.txt')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('Contains'))
    .join(' ');
  if (licence === '') throw new ImportFault('Doc/licence.txt has no line that begins with "Contains".');
  return { version, on, licence };
}
