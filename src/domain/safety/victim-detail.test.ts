import { expect, test } from 'vitest';
import { victimDetail } from './victim-detail.ts';

const context = {
  ourNumbers: new Set<string>(),
  ourAddresses: new Set<string>(),
  knownNames: new Set<string>(),
  explained: new Set<string>(),
};
const found = (text: string) => victimDetail.find(text, context).map(({ from, to }) => text.slice(from, to));

test.each([
  ['in one sentence', 'A 23-year-old was robbed on Broad Walk.', '23-year-old'],
  [
    'after the street',
    'The robbery was on Broad Walk. The 23-year-old victim has made a statement.',
    '23-year-old',
  ],
  [
    'before the street',
    'A 23-year-old was robbed on her way home. It happened on Broad Walk.',
    '23-year-old',
  ],
  [
    'after an active verb',
    'Two men robbed a 71-year-old of her bag. The robbery was in Mill Street.',
    '71-year-old',
  ],
  [
    'beside somebody charged',
    'Dean Pruett, 19, was charged with the robbery on Broad Walk. The 23-year-old victim has given a statement.',
    '23-year-old',
  ],
  ['without an age', 'There was a burglary in Mill Street. The owner, a widow, was not hurt.', 'widow'],
])('a detail of a victim %s', (_, text, words) => {
  expect(found(text)).toEqual([words]);
});

test.each([
  ['somebody arrested', 'The robbery was on Broad Walk. A boy aged 15 was arrested the same evening.'],
  ['somebody charged', 'There were burglaries in Mill Street. A 19-year-old man was charged.'],
  ['advice to anybody', 'We spoke of burglary in Mill Street. Elderly victims can ring Victim Support.'],
  ['somebody else', 'The theft was in Mill Street. Our volunteer, 71, brought tea.'],
  ['a town', 'The robbery was in Clacton. The 23-year-old victim has made a statement.'],
  ['a sentence further away', 'We walked Mill Street. It rained. A 23-year-old was robbed at the station.'],
  ['a street where something else was', 'We walked Mill Street twice. A 23-year-old was robbed elsewhere.'],
])('%s tells neighbours nothing of a victim', (_, text) => {
  expect(found(text)).toEqual([]);
});
