import { describe, expect, test } from 'vitest';
import { formatPostcode, mayBePostcode, readPostcode } from './postcode-text.ts';

const outcodes = new Set([
  'CM1',
  'CM11',
  'CM13',
  'CM0',
  'CO1',
  'SS0',
  'SS1',
  'SS11',
  'RM17',
  'IG1',
  'IG10',
  'E4',
]);
const read = (typed: string) => {
  const postcode = readPostcode(typed, (outcode) => outcodes.has(outcode));
  return typeof postcode === 'object' ? formatPostcode(postcode) : postcode;
};

describe('a whole postcode, however it is typed', () => {
  test.each([
    ['CM1 1AA', 'CM1 1AA'],
    ['cm1 1aa', 'CM1 1AA'],
    ['CM11AA', 'CM1 1AA'],
    ['  cm1   1aa ', 'CM1 1AA'],
    ['c m 1 1 a a', 'CM1 1AA'],
    ['CM1-1AA', 'CM1 1AA'],
    ['CM1.1AA', 'CM1 1AA'],
    ['CM1,1AA', 'CM1 1AA'],
    ['CM1–1AA', 'CM1 1AA'],
    ['CM1/1AA', 'CM1 1AA'],
    ['“CM1 1AA”?', 'CM1 1AA'],
    ['(CM13 3)', 'CM13 3'],
    ['CM111AA', 'CM11 1AA'],
    ['CM11 1AA', 'CM11 1AA'],
    ['ＣＭ１ １ＡＡ', 'CM1 1AA'],
    ['e47aa', 'E4 7AA'],
    ['M1 1AE', 'M1 1AE'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['W1A 0AX', 'W1A 0AX'],
    ['who polices CM1 1AA please', 'CM1 1AA'],
    ['RM17 6LL, Grays', 'RM17 6LL'],
    ['Grays (RM17,6LL)', 'RM17 6LL'],
  ])('%s → %s', (typed, expected) => expect(read(typed)).toBe(expected));
});

describe('O and 0, I and 1 and l are taken for one another', () => {
  test.each([
    ['CM1 IAA', 'CM1 1AA'],
    ['CM1 lAA', 'CM1 1AA'],
    ['CMI 1AA', 'CM1 1AA'],
    ['CMO 7AA', 'CM0 7AA'],
    ['C01 1AA', 'CO1 1AA'],
    ['SSO OAA', 'SS0 0AA'],
    ['1G1 1AA', 'IG1 1AA'],
    ['IGIO 1AA', 'IG10 1AA'],
    ['SS1I 7AA', 'SS11 7AA'],
    ['cmi', 'CM1'],
    ['C01', 'CO1'],
  ])('%s → %s', (typed, expected) => expect(read(typed)).toBe(expected));

  test('what was mended is counted, so that it can be said', () => {
    expect(readPostcode('SSO OAA', (outcode) => outcodes.has(outcode))).toMatchObject({ slips: 2 });
    expect(readPostcode('SS0 0AA', (outcode) => outcodes.has(outcode))).toMatchObject({ slips: 0 });
  });
});

describe('half a postcode', () => {
  test.each([
    ['CM13', 'CM13'],
    ['CM1', 'CM1'],
    ['CM1 3', 'CM1 3'],
    ['CM133', 'CM13 3'],
    ['CM13 3', 'CM13 3'],
    ['CM13 3A', 'CM13 3'],
    ['CM1 1A', 'CM1 1'],
    ['NR1', 'NR1'],
    ['E4', 'E4'],
  ])('%s → %s', (typed, expected) => expect(read(typed)).toBe(expected));
});

describe('meant as a postcode, and none', () => {
  test.each(['CM1 1CC', 'CM1 1AAA', 'cm11ki', 'CM1 1A1A', 'CM1,1CC!'])('%s', (typed) =>
    expect(read(typed)).toBe('faulty'),
  );
});

describe('just words', () => {
  test.each([
    'Grays',
    'bikes',
    'A12',
    'A127',
    'M25',
    'B1256',
    'so',
    'ilo',
    'bio 1st',
    'PC 1234',
    'Operation Dial',
    'route 66',
    'A1 road',
    'A12?',
    'St. Osyth',
    'Clé 1ST',
    '3 December 2026',
    '999',
    '',
    '???',
  ])('%s', (typed) => expect(read(typed)).toBeUndefined());
});

test('whatever is read as a postcode, or as a wrong one, is known before any table is there', () => {
  for (const typed of ['CM1 1AA', 'cmi iaa', 'CM1 1CC', 'CM13', 'my code is CM1 1AA'])
    expect([typed, mayBePostcode(typed)]).toEqual([typed, true]);
  for (const typed of ['Grays', 'off-road bikes', 'PC Quill', '3 December 2026'])
    expect([typed, mayBePostcode(typed)]).toEqual([typed, false]);
});
