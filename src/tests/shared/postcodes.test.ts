import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toWgs84 } from '../../domain/national-grid.ts';
import { nearestDistricts } from '../../domain/near.ts';
import { findDistricts } from '../../domain/postcode-lookup.ts';
import { formatPostcode, readPostcode } from '../../domain/postcode-text.ts';
import type { Site } from '../../domain/site.ts';
import { checkContent } from '../../sources/check.ts';
import { readCodePoint, type CodePointRow } from '../../sources/postcodes/code-point.ts';
import { importPostcodes } from '../../sources/postcodes/import-postcodes.ts';
import { nearTable, postcodeTable } from '../../views/finder.ts';

const shared = process.env['OPENBEAT_SHARED'];
if (shared === undefined) throw new Error('OPENBEAT_SHARED must name the folder of data beside the project.');
const folder = join(shared, 'data', 'codepoint');
/** What the exact table may weigh, in bytes. */
const MOST_BYTES = 8 * 1024;

let content: string;
let site: Site;
let rows: CodePointRow[];
let councils: Map<string, string>;

/** The site with the tables that the importer makes of the real data. */
function imported(options: { sectors: boolean }): { site: Site; bytes: number } {
  const { refused, written } = importPostcodes(folder, content, options);
  expect(refused).toEqual([]);
  const checked = checkContent({ contentDir: content });
  if (!checked.site) throw new Error('The content with the tables is not right.');
  return { site: checked.site, bytes: written[0]?.bytes ?? Infinity };
}

beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), 'postcodes-')), 'content');
  cpSync('content', content, { recursive: true });
  ({ site } = imported({ sectors: true }));
  ({ rows } = readCodePoint(folder));
  councils = new Map(site.districts.flatMap(({ slug, councils }) => councils.map(({ gss }) => [gss, slug])));
});
afterAll(() => rmSync(join(content, '..'), { recursive: true }));

/** Every live postcode in the outcodes that touch the force, whose council the data knows. */
function touching(): CodePointRow[] {
  const touched = new Set(rows.filter(({ gss }) => councils.has(gss)).map(({ outcode }) => outcode));
  return rows.filter(({ outcode, gss }) => touched.has(outcode) && gss !== '');
}

test('the tables in the repository are what the importer makes of the data', () => {
  for (const file of ['postcodes.yaml', 'postcode-centres.yaml'])
    expect(readFileSync(join(content, file), 'utf8')).toBe(readFileSync(join('content', file), 'utf8'));
});

describe('every live postcode in the outcodes that touch the force', () => {
  test('by sector: the district is always among those that are offered', () => {
    const table = postcodeTable(site);
    const wrong = touching().filter(({ outcode, digit, unit, gss }) => {
      const answer = findDistricts(table, { outcode, sector: digit, unit, slips: 0 });
      const whose = councils.get(gss);
      return answer.kind === 'probably' || (whose ? !answer.districts.includes(whose) : !answer.outside);
    });
    expect(wrong).toEqual([]);
  });

  test('exactly: the one right answer, as it is typed, from a table of at most 8 KB', () => {
    const { site: exactSite, bytes } = imported({ sectors: false });
    const table = postcodeTable(exactSite);
    const asked = touching();
    const wrong = asked.filter(({ outcode, digit, unit, gss }) => {
      const postcode = readPostcode(
        `${outcode}${digit}${unit}`.toLowerCase(),
        (known) => known in table.outcodes,
      );
      if (typeof postcode !== 'object') return true;
      const { kind, districts, outside } = findDistricts(table, postcode);
      const whose = councils.get(gss);
      const right = whose ? kind === 'in' && districts.join() === whose && !outside : kind === 'outside';
      return !right || formatPostcode(postcode) !== `${outcode} ${digit}${unit}`;
    });
    const own = asked.filter(({ gss }) => councils.has(gss)).length;
    console.log(
      `Postcodes: ${asked.length} live in the outcodes that touch the force (${own} its own), ${wrong.length} wrong answers, table ${bytes} bytes.`,
    );
    expect(asked.length).toBeGreaterThan(50_000);
    expect(wrong).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(Buffer.byteLength(JSON.stringify(table))).toBeLessThanOrEqual(MOST_BYTES);
  });
});

test('“Near me” names the right district for 97 of 100 postcodes of the force, most often alone', () => {
  const table = nearTable(site);
  const own = rows.filter(({ gss, at }, index) => index % 5 === 0 && at && councils.has(gss));
  const answers = own.map(({ gss, at }) => ({
    whose: councils.get(gss) ?? '',
    ...nearestDistricts(table, toWgs84(at?.easting ?? 0, at?.northing ?? 0)),
  }));
  const named = answers.filter(({ whose, districts }) => districts.includes(whose)).length / answers.length;
  const alone = answers.filter(({ districts, outside }) => districts.length === 1 && !outside).length;
  console.log(
    `Near me: ${(named * 100).toFixed(1)}% named, ${((alone / answers.length) * 100).toFixed(1)}% alone.`,
  );
  expect(named).toBeGreaterThan(0.97);
  expect(alone / answers.length).toBeGreaterThan(0.9);
});
