import { describe, expect, test } from 'vitest';
import type { PostcodeAnswer } from '../../domain/postcode-lookup.ts';
import { tellFaulty, tellNear, tellPlace, tellPostcode } from './tell.ts';

const places = {
  force: 'Fenland Police',
  otherForces: { name: 'Police.uk', url: 'https://www.police.uk/' },
  districts: [
    { slug: 'marshby', name: 'Marshby', path: '/marshby/', places: 'Marshby, Little Fen' },
    { slug: 'coldharbour', name: 'Coldharbour', path: '/coldharbour/', places: 'Coldharbour' },
    { slug: 'hill-and-dale', name: 'Hill and Dale', path: '/hill-and-dale/', places: '' },
  ],
};
const [M, C, H] = ['marshby', 'coldharbour', 'hill-and-dale'] as const;
const whole = { outcode: 'FM1', sector: '2', unit: 'AB', slips: 0 };

function tell(postcode: typeof whole, kind: PostcodeAnswer['kind'], districts: string[], outside = false) {
  return tellPostcode(
    postcode,
    { kind, districts, outside },
    { typed: 'fm1 2ab', on: '1 August 2026', places },
  );
}

describe('a postcode', () => {
  test.each<[string, PostcodeAnswer['kind'], string[], boolean, string]>([
    ['in one district', 'in', [M], false, 'FM1 2AB is in Marshby.'],
    [
      'in a sector of two',
      'in',
      [M, C],
      false,
      'FM1 2 is shared by Marshby and Coldharbour. Which place is nearest to you?',
    ],
    [
      'in a sector of three, also outside',
      'in',
      [M, C, H],
      true,
      'FM1 2 is shared by Marshby, Coldharbour, and Hill and Dale. Some of it is not in the area of Fenland Police. Which place is nearest to you?',
    ],
    [
      'in a sector partly outside',
      'in',
      [M],
      true,
      'Part of FM1 2 is in Marshby. The rest is not in the area of Fenland Police.',
    ],
    ['outside', 'outside', [], true, 'FM1 2AB is not in the area of Fenland Police.'],
    [
      'new',
      'probably',
      [M],
      false,
      'FM1 2AB is not in our table of 1 August 2026. It may be new. It is probably in Marshby.',
    ],
    [
      'new, among several',
      'probably',
      [M, C],
      false,
      'FM1 2AB is not in our table of 1 August 2026. It may be new. It is probably in one of these. Which place is nearest to you?',
    ],
    [
      'new, among others outside',
      'probably',
      [],
      true,
      'FM1 2AB is not in our table of 1 August 2026. It may be new. It is probably not in the area of Fenland Police.',
    ],
  ])('%s', (_, kind, districts, outside, expected) => {
    const told = tell(whole, kind, districts, outside);
    expect(told.text).toBe(expected);
    expect(told.links.map(({ href }) => href)).toEqual([
      ...districts.map((slug) => `/${slug}/`),
      ...(outside ? ['https://www.police.uk/'] : []),
    ]);
  });

  test('only one district without doubt is gone to at once', () => {
    expect(tell(whole, 'in', [M]).go).toBe('/marshby/');
    for (const told of [
      tell(whole, 'in', [M], true),
      tell(whole, 'in', [M, C]),
      tell(whole, 'probably', [M]),
      tell({ ...whole, slips: 1 }, 'in', [M]),
    ])
      expect(told.go).toBeUndefined();
  });

  test('what was mended is said', () => {
    expect(tell({ ...whole, slips: 1 }, 'in', [M]).text).toBe(
      'We took “fm1 2ab” for FM1 2AB. FM1 2AB is in Marshby.',
    );
  });

  test('one that is none must be mended', () => {
    expect(tellFaulty('CM1 1CC')).toMatchObject({ wrong: true, links: [] });
  });
});

test('a place leads to its district, and one of two is chosen by its reader', () => {
  expect(tellPlace('Little Fen', [M], places).go).toBe('/marshby/');
  const two = tellPlace('Stock', [M, C], places);
  expect([two.go, two.text]).toEqual([undefined, 'There is more than one Stock. Which is yours?']);
});

test.each([
  [[M], false, 'You are probably in Marshby.'],
  [[M, C], false, 'You are near a border. You are probably in one of these:'],
  [[M], true, 'You are near a border. You are probably in one of these:'],
  [[], true, 'You are probably outside the area of Fenland Police.'],
])('near me: %s, outside %s', (districts, outside, expected) => {
  expect(tellNear({ districts, outside }, places).text).toBe(expected);
});
