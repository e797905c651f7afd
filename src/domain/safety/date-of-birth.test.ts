import { expect, test } from 'vitest';
import { dateOfBirth } from './date-of-birth.ts';

const context = {
  ourNumbers: new Set<string>(),
  ourAddresses: new Set<string>(),
  knownNames: new Set<string>(),
  explained: new Set<string>(),
};
const found = (text: string) => dateOfBirth.find(text, context).map(({ from, to }) => text.slice(from, to));

test.each([
  ['We seek Dean Potts, DOB: 12 Mar 87.', '12 Mar 87'],
  ['Date of birth 12 March ’87, of no fixed address.', '12 March ’87'],
  ['He was born to a teacher on 5 May 1987.', '5 May 1987'],
  ['Born in Ongar, 5 May 1987, he was never far from home.', '5 May 1987'],
])('"%s" has %s in it', (text, words) => {
  expect(found(text)).toEqual([words]);
});

test.each([
  'Born to Run, 5 May 2026, is the name of the race.',
  '“Born Free”, 5 May 2026, Regal cinema.',
  'Dates of birth are never asked. On 12 March 87 people came.',
  'Her birthday is on 5 May.',
])('"%s" may be published', (text) => {
  expect(found(text)).toEqual([]);
});
