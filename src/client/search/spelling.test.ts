import { describe, expect, test } from 'vitest';
import { createSpeller } from './spelling.ts';

const speller = createSpeller({
  names: [
    'basildon',
    'billericay',
    'grays',
    'kelvedon',
    'rayleigh',
    'saffron',
    'southend',
    'tilbury',
    'walden',
  ],
  words: ['antisocial', 'cannabis', 'parking', 'scooters', 'shoplifting', 'tiles', 'walked'],
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
  ])('%s means %s', (typed, expected) => {
    expect(speller.meant(typed)).toBe(expected);
  });

  test.each([['zebra'], ['gra'], ['a127'], ['photosynthesis']])('%s means nothing here', (typed) => {
    expect(speller.meant(typed)).toBeUndefined();
  });
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
