import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, visit } from 'yaml';
import { assembleSite } from '../../domain/assemble-site.ts';
import type { CollectionName } from '../../domain/collections.ts';
import type { Site } from '../../domain/site.ts';
import { asOfDay } from '../as-of.ts';
import { readContent } from '../read-content.ts';
import { ImportFault, readCodePoint, type CodePointFacts, type CodePointRow } from './code-point.ts';
import { gatherSectors } from './gather.ts';
import { centreTable, exactTable, sectorTable } from './tables.ts';

/** What an import made, or why it made nothing. */
export interface ImportedPostcodes {
  /** The files written, below `content/`, with their size in bytes. */
  written: { file: string; bytes: number }[];
  /** Live postcodes of the force. */
  postcodes: number;
  /** Sectors that the force has some of, and how many of these it shares or several districts share. */
  sectors: { touched: number; shared: number };
  /** Why nothing was written, in sentences. */
  refused: string[];
}

const PRODUCT = 'https://www.ordnancesurvey.co.uk/products/code-point-open';

/** What this makes: an old one must not stand in the way of a new one, even if it is wrong by now. */
const MADE: readonly CollectionName[] = ['postcodes', 'exactPostcodes', 'centres'];

/**
 * Makes the tables of postcodes from a folder of Code-Point Open: which district each sector (`sectors`) or each
 * single postcode lies in, and where sectors have their middle.
 */
export function importPostcodes(
  folder: string,
  contentDir: string,
  { sectors: bySector }: { sectors: boolean },
): ImportedPostcodes {
  try {
    const districts = districtsByGss(contentDir);
    const { facts, rows } = readCodePoint(folder);
    refuseMissing(rows, districts);
    const sectors = gatherSectors(
      rows,
      new Map([...districts].map(([gss, { district }]) => [gss, district])),
    );
    const touched = sectors.filter(({ parts }) => parts.some(({ whose }) => whose !== undefined));
    const table = bySector
      ? { file: 'postcodes.yaml', data: sectorTable(sectors), command: ' --sectors' }
      : { file: 'postcodes-exact.yaml', data: exactTable(sectors), command: '' };
    const centres = { ...table, file: 'postcode-centres.yaml', data: centreTable(sectors) };
    return {
      written: [table, centres].map(({ file, data, command }) => {
        const text = textOf(data, facts, command);
        writeFileSync(join(contentDir, file), text);
        return { file, bytes: Buffer.byteLength(text) };
      }),
      postcodes: rows.filter(({ gss }) => districts.has(gss)).length,
      sectors: { touched: touched.length, shared: touched.filter(({ parts }) => parts.length > 1).length },
      refused: [],
    };
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    return {
      written: [],
      postcodes: 0,
      sectors: { touched: 0, shared: 0 },
      refused: error.message.split('\n'),
    };
  }
}

/** The district of each council, by GSS code, on the day the site takes as today. */
function districtsByGss(contentDir: string): Map<string, { council: string; district: string }> {
  const { content, problems: unread } = readContent(contentDir);
  const entries = content.entries.filter(({ collection }) => !MADE.includes(collection));
  const files = content.unread.filter(({ collection }) => !MADE.includes(collection));
  const { site, problems } = assembleSite({ ...content, entries, unread: files }, asOfDay(entries));
  if (!site) {
    const errors = [...unread, ...problems].filter(({ severity }) => severity === 'error').length;
    throw new ImportFault(
      `The content has ${errors === 1 ? 'an error' : `${errors} errors`}, so nobody can tell which council belongs to which district. "npm run check" lists what to mend.`,
    );
  }
  return new Map(site.districts.flatMap(councilsOf));
}

function councilsOf({ slug: district, councils }: Site['districts'][number]) {
  return councils.map(({ gss, slug: council }) => [gss, { council, district }] as const);
}

/** A council without a single postcode would silently be left out. */
function refuseMissing(
  rows: readonly CodePointRow[],
  districts: ReadonlyMap<string, { council: string }>,
): void {
  const found = new Set(rows.map(({ gss }) => gss));
  const missing = [...districts].filter(([gss]) => !found.has(gss));
  if (missing.length === 0) return;
  throw new ImportFault(
    [
      ...missing.map(
        ([gss, { council }]) => `No postcode has ${gss}, the "gss:" of councils/${council}.yaml.`,
      ),
      'Mend the code, or add the files of that area: the data has one for each first letters of postcodes, such as cm.csv.',
    ].join('\n'),
  );
}

function textOf(data: object, { version, on, licence }: CodePointFacts, command: string): string {
  const source = { name: `Ordnance Survey, Code-Point Open ${version}`.trim(), url: PRODUCT, on };
  const document = new Document({ source, licence, ...data });
  visit(document, {
    Seq: (_, list) => {
      list.flow = true;
    },
  });
  const yaml = document.toString({ lineWidth: 118, flowCollectionPadding: false });
  return `# Made by "npm run import:postcodes -- FOLDER${command}". Never edit it by hand.\n${yaml}`;
}
