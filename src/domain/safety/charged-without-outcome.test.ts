import { expect, test } from 'vitest';
import { chargedWithoutOutcome } from './charged-without-outcome.ts';

const context = {
  ourNumbers: new Set<string>(),
  ourAddresses: new Set<string>(),
  knownNames: new Set<string>(),
  explained: new Set<string>(),
};
const named = (text: string) =>
  chargedWithoutOutcome.find(text, context).map(({ from, to }) => text.slice(from, to));

const charged = 'Dean Pruett was charged with the robbery.';

test.each([
  'The 23-year-old victim has given a statement.',
  'A shopkeeper was given a lift home.',
  'The victim was given a restraining order against him.',
  'The road was cleared by six.',
  'A woman was admitted to hospital and discharged the next day.',
  'He dropped a knife as he ran.',
  'If convicted he could be jailed for ten years.',
  'He faces a prison sentence.',
  'The maximum sentence is ten years.',
  'He was ordered to appear in court in January.',
  'He has not been convicted.',
  'Two other men were jailed for three years.',
  'Ned Other was jailed for three years.',
  'Two of the charges were dropped.',
  'He is in prison awaiting trial.',
])('"%s" is no court’s decision about him', (next) => {
  expect(named(`${charged} ${next}`)).toEqual(['Dean Pruett']);
});

test.each([
  'He was jailed for three years.',
  'Pruett was later convicted.',
  'In November a jury cleared him of all charges, and he was cleared.',
  'He pleaded not guilty but was convicted.',
  'He was given two years.',
  'He was given a 12-month community order.',
  'He was ordered to pay £200.',
  'The charges against him were dropped.',
  'Jailed: three years.',
  'A judge fined him £600.',
  'A crown court judge jailed the 24-year-old for life.',
  'A three-year sentence followed.',
  'The victim’s mother wept as he was jailed.',
  'No further action will be taken.',
])('"%s" is how it ended', (next) => {
  expect(named(`${charged} ${next}`)).toEqual([]);
});

test('two who are named are judged each by themselves', () => {
  expect(named('Ned Other was jailed for two years. Dean Pruett is charged with helping.')).toEqual([
    'Dean Pruett',
  ]);
});

test('false imprisonment is a charge, not a sentence', () => {
  expect(named('Dean Pruett was charged with false imprisonment.')).toEqual(['Dean Pruett']);
});
