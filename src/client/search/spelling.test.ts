import { describe, expect, test } from 'vitest';
import { createSpeller } from './spelling.ts';

const speller = createSpeller({
  names: [
    'basildon',
    'billericay',
    'fair',
    'grays',
    'kelvedon',
    'rayleigh',
    'saffron',
    'southend',
    'tilbury',
    'walden',
    'billericays',
  ],
  words: [
    'antisocial',
    'cannabis',
    'handing',
    'jet',
    'parking',
    'scooters',
    'shoplifting',
    'skis',
    'tiles',
    'walked',
  ],
  spellings: { tillbury: 'tilbury' },
});

describe('a misspelt word', () => {
  test.each([
    ['tilbry', 'tilbury'],
    ['basilden', 'basildon'],
    ['billerikay', 'billericay'],
    ['rayliegh', 'rayleigh'],
    ['saffren', 'saffron'],
    ['waldon', 'walden'],
    ['calvedon', 'kelvedon'],
    ['canabis', 'cannabis'],
    ['shopliftng', 'shoplifting'],
    ['scoters', 'scooters'],
    ['jetskis', 'jet skis'],
  ])('%s means %s', (typed, expected) => {
    expect(speller.meant(typed)).toBe(expected);
  });

  test.each([['zebra'], ['hair'], ['hunting'], ['gra'], ['a127'], ['photosynthesis']])(
    '%s means nothing here',
    (typed) => {
      expect(speller.meant(typed)).toBeUndefined();
    },
  );
});

describe('a word that is known', () => {
  test.each([
    ['grays', true],
    ['southen', true],
    ['tilbry', false],
  ])('%s: %s', (typed, expected) => {
    expect(speller.knows(typed)).toBe(expected);
  });
});

test('a well-known other spelling is written as the site writes it', () => {
  expect(speller.written('tillbury')).toBe('tilbury');
  expect(speller.written('tilbry')).toBeUndefined();
  expect(speller.written('constructor')).toBeUndefined();
});
