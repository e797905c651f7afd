import { expect, test } from 'vitest';
import { pastDate } from './past-date.ts';

const context = {
  on: '2026-11-21',
  ourNumbers: new Set<string>(),
  ourAddresses: new Set<string>(),
  knownNames: new Set<string>(),
  explained: new Set<string>(),
};
const found = (text: string) => pastDate.find(text, context).map(({ from, to }) => text.slice(from, to));

test.each([
  ['The desk will be open on 3 November.', '3 November'],
  ['The patrols ran on every evening up to 27 November.', '27 November'],
  ['We walked it each night until Friday 4 December 2026.', '4 December 2026'],
])('"%s" cannot be: %s', (text, day) => {
  expect(found(text)).toEqual([day]);
});

test.each([
  'The patrols ran on every evening up to 20 November.',
  'The patrols ran on every evening up to 21 November.',
  'The patrols will run on every evening up to 27 November.',
  'Last year the patrols ran on every evening up to 27 November.',
  'The patrols ran on every evening up to 27 November 2025.',
  'We walked it every evening up to 4 April.',
  'He was bailed until 9 December, and we walked there every evening.',
  'The order was extended to 27 November.',
  'We were out every day and planned the next walks for 27 November.',
])('"%s" may be', (text) => {
  expect(found(text)).toEqual([]);
});
