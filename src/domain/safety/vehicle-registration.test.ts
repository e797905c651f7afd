import { expect, test } from 'vitest';
import { vehicleRegistration } from './vehicle-registration.ts';

const context = {
  ourNumbers: new Set<string>(),
  ourAddresses: new Set<string>(),
  knownNames: new Set<string>(),
  explained: new Set<string>(),
};
const found = (text: string) =>
  vehicleRegistration.find(text, context).map(({ from, to }) => text.slice(from, to));

test.each([
  ['The car was LN19 XKT.', 'LN19 XKT'],
  ['LN19 XKT', 'LN19 XKT'],
  ['We found a Ford, model DJ12 ABC, in the park.', 'DJ12 ABC'],
  ['The model of the moped, plate DJ12 ABC, is not known.', 'DJ12 ABC'],
])('"%s" has %s in it', (text, words) => {
  expect(found(text)).toEqual([words]);
});

test.each(['We found a drone, model DJ12 ABC, in the park.', 'The lock has the part number AB12 CDE.'])(
  '"%s" may be published',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
