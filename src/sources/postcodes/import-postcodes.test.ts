import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDistricts, type PostcodeTable } from '../../domain/postcode-lookup.ts';
import { readPostcode } from '../../domain/postcode-text.ts';
import { nearestDistricts } from '../../domain/near.ts';
import { finderSources, finderView, nearTable, postcodeTable } from '../../views/finder.ts';
import { checkContent } from '../check.ts';
import { importPostcodes } from './import-postcodes.ts';

/** Invented postcodes: last letters, council, place on the National Grid in kilometres. */
const ROWS: Record<string, [postcode: string, gss: string, east: number, north: number][]> = {
  'fm.csv': [
    ['FM1 1AA', 'E07000901', 560, 190],
    ['FM1 1AB', 'E07000901', 562, 190],
    ['FM1 2AA', 'E07000901', 570, 190],
    ['FM1 2AB', 'E07000901', 570, 190],
    ['FM1 2AD', 'E07000902', 580, 190],
    ['FM1 2BB', 'E07000999', 590, 190],
    ['FM1 3AA', 'E07000999', 590, 190],
    ['FM101AA', 'E07000999', 595, 190],
    ['FM1 2XX', '', 0, 0],
  ],
  'zz.csv': [['ZZ1 1AA', 'E07000999', 900, 190]],
};
const HEADERS =
  'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\nPostcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code\n';

let root: string;
let folder: string;
let content: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'postcodes-'));
  [folder, content] = [join(root, 'codepoint'), join(root, 'content')];
  cpSync('src/tests/fixtures/small/content', content, { recursive: true });
  mkdirSync(join(folder, 'Doc'), { recursive: true });
  mkdirSync(join(folder, 'Data', 'CSV'), { recursive: true });
  write('Doc/Code-Point_Open_Column_Headers.csv', HEADERS);
  write('Doc/metadata.txt', 'DATASET VERSION NUMBER: 2026.3.0\r\nCOPYRIGHT DATE: 20260801\r\n AB 17\r\n');
  write('Doc/licence.txt', Buffer.from('Terms.\r\n\r\nContains OS data \xa9 Crown 2026.\r\n', 'latin1'));
  for (const [file, rows] of Object.entries(ROWS))
    write(
      `Data/CSV/${file}`,
      rows
        .map(
          ([code, gss, e, n]) => `"${code}",10,${e * 1000},${n * 1000},"E9","E1","E1","","${gss}","E05"\r\n`,
        )
        .join(''),
    );
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string | Buffer): void {
  writeFileSync(join(folder, file), text);
}

/** What the browser is served after an import. */
function served() {
  const { site, problems } = checkContent({ contentDir: content });
  if (!site) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { site, table: postcodeTable(site) };
}

function find(table: PostcodeTable, typed: string): string {
  const postcode = readPostcode(typed, (outcode) => outcode in table.outcodes);
  if (typeof postcode !== 'object') return String(postcode);
  const { kind, districts, outside } = findDistricts(table, postcode);
  return [kind, ...districts, ...(outside ? ['outside'] : [])].join(' ');
}

describe('by sector', () => {
  test('the table names each sector’s districts, and the site answers from it', () => {
    const { written, refused, ...counts } = importPostcodes(folder, content, { sectors: true });
    expect(refused).toEqual([]);
    expect(written.map(({ file }) => file)).toEqual(['postcodes.yaml', 'postcode-centres.yaml']);
    expect(counts).toEqual({ postcodes: 5, sectors: { touched: 2, shared: 1 } });
    expect(readFileSync(join(content, 'postcodes.yaml'), 'utf8')).toBe(
      [
        '# Made by "npm run import:postcodes -- FOLDER --sectors". Never edit it by hand.',
        'source:',
        '  name: Ordnance Survey, Code-Point Open 2026.3.0',
        '  url: https://www.ordnancesurvey.co.uk/products/code-point-open',
        '  on: 2026-08-01',
        'licence: Contains OS data © Crown 2026.',
        'sectors:',
        '  FM1 1: [marshby]',
        '  FM1 2: [marshby, coldharbour]',
        'partly_outside: [FM1 2]',
        'outside: [FM1 3]',
        '',
      ].join('\n'),
    );
    const { site, table } = served();
    expect(table).toEqual({
      on: '1 August 2026',
      districts: ['coldharbour', 'marshby'],
      outcodes: { FM1: '1b 2ba- 3-' },
    });
    expect(find(table, 'fm1 2aa')).toBe('in marshby coldharbour outside');
    expect(finderView(site)).toMatchObject({ label: 'Postcode, town or village', near: true });
    expect(
      finderSources(site)
        .flat()
        .map((word) => (typeof word === 'string' ? word : ''))
        .join(''),
    ).toContain(', 1 August 2026. Contains OS data © Crown 2026.');
  });
});

describe('exactly', () => {
  test('each live postcode has its district, and the site prefers this table', () => {
    importPostcodes(folder, content, { sectors: true });
    const { written } = importPostcodes(folder, content, { sectors: false });
    expect(written.map(({ file }) => file)).toEqual(['postcodes-exact.yaml', 'postcode-centres.yaml']);
    const { table } = served();
    expect(table.outcodes).toEqual({ FM1: '1b 2AAABbADaBB- 3-' });
    expect(
      ['FM1 1AB', 'FM1 2AA', 'FM1 2AD', 'FM1 2BB', 'FM1 3AA', 'FM10 1AA', 'FM1 2XX', 'FM1 2AZ'].map(
        (typed) => `${typed}: ${find(table, typed)}`,
      ),
    ).toEqual([
      'FM1 1AB: in marshby',
      'FM1 2AA: in marshby',
      'FM1 2AD: in coldharbour',
      'FM1 2BB: outside outside',
      'FM1 3AA: outside outside',
      'FM10 1AA: outside outside',
      'FM1 2XX: probably outside',
      'FM1 2AZ: probably coldharbour outside',
    ]);
  });

  test('the same data makes the same files', () => {
    const made = () => {
      importPostcodes(folder, content, { sectors: false });
      return ['postcodes-exact.yaml', 'postcode-centres.yaml'].map((file) =>
        readFileSync(join(content, file), 'utf8'),
      );
    };
    expect(made()).toEqual(made());
  });
});

test('the centres tell where somebody is: near a sector, near the border, far away', () => {
  importPostcodes(folder, content, { sectors: true });
  const table = nearTable(served().site);
  expect(table.districts).toEqual(['coldharbour', 'marshby']);
  // FM10 and ZZ1 are too far from the border to be of use.
  expect(table.points.map((points) => points.length / 2)).toEqual([1, 2, 1]);
  const at = (latitude: number, longitude: number) => nearestDistricts(table, { latitude, longitude });
  expect(at(51.58, 0.6)).toEqual({ districts: ['coldharbour'], outside: false });
  expect(at(54, 0.6)).toEqual({ districts: [], outside: true });
});

describe('what cannot be read is said to whoever started it, and nothing is written', () => {
  test.each<[string, () => void, RegExp]>([
    ['no folder', () => rmSync(folder, { recursive: true }), /^There is no folder .*codepoint\.$/],
    [
      'a file instead of a folder',
      () => {
        rmSync(folder, { recursive: true });
        writeFileSync(folder, '');
      },
      /is no folder\. Name the folder that Code-Point Open was unpacked to/,
    ],
    [
      'no list of columns',
      () => rmSync(join(folder, 'Doc'), { recursive: true }),
      /no list of column headers/,
    ],
    [
      'other columns',
      () => write('Doc/Code-Point_Open_Column_Headers.csv', 'pcd,oseast1m\n'),
      /names no column "Postcode"/,
    ],
    ['no data', () => rmSync(join(folder, 'Data'), { recursive: true }), /has no CSV files with postcodes/],
    ['no licence', () => rmSync(join(folder, 'Doc', 'licence.txt')), /has no Doc\/licence\.txt/],
    ['no day', () => write('Doc/metadata.txt', 'COPYRIGHT: 2026'), /no line "COPYRIGHT DATE"/],
    [
      'a row that is none',
      () => write('Data/CSV/fm.csv', '"Postcode","East"\n'),
      /^fm\.csv:1: "Postcode" stands where a postcode should be/,
    ],
    [
      'a column that is not what it should be',
      () => write('Data/CSV/fm.csv', '"FM1 1AA",10,1,1,"E9","E1","E1","","Marshby","E05"\n'),
      /^fm\.csv:1: "Marshby" stands where the GSS code/,
    ],
    [
      'a council without postcodes',
      () => write('Data/CSV/fm.csv', '"FM1 1AA",10,1,1,"E9","E1","E1","","E07000901","E05"\n'),
      /^No postcode has E07000902, the "gss:" of councils\/coldharbour\.yaml\.$/,
    ],
    [
      'content with an error',
      () => writeFileSync(join(content, 'topics.yaml'), 'topics: none\n'),
      /^The content has an error, so nobody can tell/,
    ],
  ])('%s', (_, spoil, expected) => {
    spoil();
    const { refused, written } = importPostcodes(folder, content, { sectors: true });
    expect(refused[0]).toMatch(expected);
    expect(written).toEqual([]);
  });

  test('but an old table that is wrong by now does not stand in the way of a new one', () => {
    writeFileSync(join(content, 'postcodes.yaml'), 'sectors: { FM1 1: [gone] }\n');
    writeFileSync(join(content, 'postcodes-exact.yaml'), ': :\n');
    expect(importPostcodes(folder, content, { sectors: false }).refused).toEqual([]);
  });
});
