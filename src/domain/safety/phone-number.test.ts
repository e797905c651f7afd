import { expect, test } from 'vitest';
import { digitsOf, phoneNumber } from './phone-number.ts';

const context = {
  ourNumbers: new Set(['01632960100']),
  ourAddresses: new Set<string>(),
  knownNames: new Set<string>(),
  explained: new Set<string>(),
};
const found = (text: string) =>
  phoneNumber
    .find(text, context)
    .map(({ from, to, severity, message }) => [
      text.slice(from, to),
      severity,
      /too many/.test(message) ? 'too long' : 'whole',
    ]);

test.each([
  ['Ring 07700 900123.', '07700 900123', 'error', 'whole'],
  ['Ring +44 07700 900123.', '+44 07700 900123', 'error', 'whole'],
  ['Ring 01255 555012 and ask for 5 people.', '01255 555012', 'advice', 'whole'],
  ['Ring 01255 55501, or 5 of us.', '01255 55501', 'advice', 'whole'],
  ['Tracey phoned, 01255 555 0123.', '01255 555 0123', 'advice', 'too long'],
  ['Ring 01255 555 0123 10am to 4pm.', '01255 555 0123', 'advice', 'too long'],
  ['Ring 07700 9001234.', '07700 9001234', 'advice', 'too long'],
  ['Ring +44 7700 9001234.', '+44 7700 9001234', 'advice', 'too long'],
  ['Ring (020) 7946 09588.', '(020) 7946 09588', 'advice', 'too long'],
])('in "%s" %s is %s and %s', (text, words, severity, length) => {
  expect(found(text)).toEqual([[words, severity, length]]);
});

test.each([
  ['a contact', 'Ring 01632 960100 or +44 1632 960100.'],
  ['a timetable', 'The buses go at 0145 1030 1230.'],
  ['a barcode', 'The tin is marked 0123 4567 8901 2 and 012345 678905.'],
  ['the number of a grant', 'The grant, 01 2026 44871 02, pays for lamps.'],
])('%s is nobody’s number', (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['+44 (0)1632 960100', '01632960100'],
  ['+44 01632 960100', '01632960100'],
  ['0044 1632 960 100', '01632960100'],
])('%s is dialled %s', (number, digits) => {
  expect(digitsOf(number)).toBe(digits);
});
