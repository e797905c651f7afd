import { describe, expect, test } from 'vitest';
import { siteWith } from '../tests/small-content.ts';
import { isOtherName, placesView } from './places.ts';

describe('other names of a place', () => {
  test.each([
    ['Lakeside', 'West Thurrock', true],
    ['Ockendon', 'South Ockendon', true],
    ['Ockenden', 'South Ockendon', false],
    ['South Ockenden', 'South Ockendon', false],
    ['Tillbury', 'Tilbury', false],
    ['Grays town centre', 'Grays', false],
    ['Stow', 'The Stow', false],
    ['Myland', 'Mile End', false],
    ['The Hythe', 'Old Heath', true],
  ])('%s, for %s, has a line of its own: %s', (other, name, has) => {
    expect(isOtherName(other, name)).toBe(has);
  });
});

test('every place stands under its letter with its district, in order of the alphabet', () => {
  const { letters, jump } = placesView(
    siteWith({
      'districts/marshby.md': {
        places: [
          { name: 'Marshby' },
          { name: 'Little Fen', also: ['Eel Island', 'Litle Fen'] },
          { name: 'Lamb End' },
        ],
      },
    }),
  );
  expect(letters).toEqual([
    {
      letter: 'C',
      id: 'letter-c',
      places: [[{ text: 'Coldharbour', href: '/coldharbour/' }, ', Coldharbour']],
    },
    {
      letter: 'E',
      id: 'letter-e',
      places: [[{ text: 'Eel Island', href: '/marshby/' }, ' in Little Fen, Marshby']],
    },
    {
      letter: 'L',
      id: 'letter-l',
      places: [
        [{ text: 'Lamb End', href: '/marshby/' }, ', Marshby'],
        [{ text: 'Little Fen', href: '/marshby/' }, ', Marshby'],
      ],
    },
    { letter: 'M', id: 'letter-m', places: [[{ text: 'Marshby', href: '/marshby/' }, ', Marshby']] },
  ]);
  expect(jump.map(({ href }) => href)).toEqual(['#letter-c', '#letter-e', '#letter-l', '#letter-m']);
});
