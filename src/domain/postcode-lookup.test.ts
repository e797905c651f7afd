import { describe, expect, test } from 'vitest';
import { readSectors, writeExact, writeShared } from './postcode-codes.ts';
import { findDistricts, type PostcodeTable } from './postcode-lookup.ts';
import { readPostcode } from './postcode-text.ts';

const districts = ['coldharbour', 'marshby', 'northey'];
/** What each sector is. FM1 2: Coldharbour and Marshby. FM2 1: Marshby or outside. FM3: Northey. FM4: outside. */
const bySector: PostcodeTable = {
  districts,
  outcodes: { FM1: '1b 2ba 3c', FM2: '1b- 2-', FM3: '1c 2c' },
};
const exact: PostcodeTable = {
  districts,
  outcodes: { FM1: '1b 2AABZbDDaEEFFbXXa 3c', FM2: '1AAABbADZZ- 2-', FM3: '1c 2c' },
};

function find(table: PostcodeTable, typed: string): string {
  const postcode = readPostcode(typed, (outcode) => outcode in table.outcodes);
  if (typeof postcode !== 'object') return String(postcode);
  const { kind, districts: found, outside } = findDistricts(table, postcode);
  return [kind, ...found, ...(outside ? ['outside'] : [])].join(' ');
}

describe.each([
  ['a table of sectors', bySector],
  ['an exact table', exact],
])('%s', (_, table) => {
  test.each([
    ['a sector in one district', 'FM1 1AA', 'in marshby'],
    ['a postcode there that nobody uses: no table can tell', 'FM1 1ZZ', 'in marshby'],
    ['that sector alone', 'FM1 1', 'in marshby'],
    ['an outcode in one district', 'FM3', 'in northey'],
    ['an outcode in several', 'FM1', 'in marshby coldharbour northey'],
    ['a shared sector', 'FM1 2', 'in marshby coldharbour'],
    ['a sector partly outside', 'FM2 1', 'in marshby outside'],
    ['a sector outside', 'FM2 2AA', 'outside outside'],
    ['an outcode that is not in the table', 'ZE1 0AA', 'outside outside'],
    ['a sector that is not in the table, among others of one district', 'FM3 9AA', 'probably northey'],
    ['a sector that is not in the table, among others', 'FM2 9AA', 'probably marshby outside'],
  ])('%s', (_case, typed, expected) => expect(find(table, typed)).toBe(expected));
});

describe('a postcode in a shared sector', () => {
  test('the table of sectors offers all of its districts', () => {
    expect(find(bySector, 'FM1 2AA')).toBe('in marshby coldharbour');
    expect(find(bySector, 'FM2 1AA')).toBe('in marshby outside');
  });

  test.each([
    ['the first of a run', 'FM1 2AA', 'in marshby'],
    ['within a run', 'FM1 2BB', 'in marshby'],
    ['the last of a run', 'FM1 2BZ', 'in marshby'],
    ['a run of one', 'FM1 2DD', 'in coldharbour'],
    ['between two runs: nobody knows it', 'FM1 2DA', 'probably marshby coldharbour'],
    ['after the last run', 'FM1 2ZZ', 'probably coldharbour'],
    ['outside', 'FM2 1AD', 'outside outside'],
    ['between inside and outside', 'FM2 1BB', 'outside outside'],
  ])('the exact table: %s', (_, typed, expected) => expect(find(exact, typed)).toBe(expected));

  test('before the first run', () => {
    const table = { districts, outcodes: { FM1: '2BBBDbXXa' } };
    expect(find(table, 'FM1 2AA')).toBe('probably marshby');
  });
});

describe('how sectors are written', () => {
  const units = (text: string): Map<string, number | undefined | null> =>
    new Map(
      text.split(' ').map((unit) => {
        const code = unit.slice(2);
        return [unit.slice(0, 2), code === '-' ? undefined : code === '?' ? null : Number(code)];
      }),
    );
  test.each([
    ['one district needs no run', 'AA0 AB0 ZZ0', '1a'],
    ['outside needs none either', 'AA- AB-', '1-'],
    ['runs, in order', 'AD1 AA0 AB0 ZZ1', '1AAABaADZZb'],
    ['a run of one', 'AA0 AB- AD0', '1AAaAB-ADa'],
    ['what nobody knows parts two runs', 'AA0 AB? AD0', '1AAaADa'],
    ['the 27th and 53rd district', 'AA26 AB52', '1AAa1ABa2'],
  ])('%s', (_, text, expected) => expect(writeExact('1', units(text))).toBe(expected));

  test('and read again', () => {
    expect(readSectors('1a 2ba1- 3AAABa1ADz')).toEqual([
      { digit: '1', districts: [0], outside: false, runs: [] },
      { digit: '2', districts: [1, 26], outside: true, runs: [] },
      {
        digit: '3',
        districts: [26, 25],
        outside: false,
        runs: [
          { first: 'AA', last: 'AB', district: 26 },
          { first: 'AD', last: 'AD', district: 25 },
        ],
      },
    ]);
    expect(writeShared('2', [1, 26], true)).toBe('2ba1-');
  });
});
