import { expect, test } from 'vitest';
import { personalEmail } from './personal-email.ts';

const context = {
  ourNumbers: new Set<string>(),
  ourAddresses: new Set<string>(),
  knownNames: new Set<string>(),
  explained: new Set<string>(),
};
const found = (text: string) => personalEmail.find(text, context).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Write to x [at] outlook [dot] com.', 'x [at] outlook [dot] com'],
  ['Write to x(at)gmail(dot)com.', 'x(at)gmail(dot)com'],
  ['Write to x at hotmail dot co.', 'x at hotmail dot co'],
])('"%s" has %s in it', (text, words) => {
  expect(found(text)).toEqual([words]);
});

test.each(['Write to grays [at] police [dot] example.', 'Look at Outlook. Then call us.'])(
  '"%s" may be published',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
