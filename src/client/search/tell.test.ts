import { expect, test } from 'vitest';
import { readChoices } from './choices.ts';
import { tellOutcome, tellShown } from './tell.ts';

const plain = { corrected: [], unknown: [], partly: false };
const tilbury = [{ typed: 'tilbry', meant: 'tilbury' }];

test.each([
  ['?q=bikes', { total: 43, ...plain }, '43 pages for “bikes”.'],
  ['?q=bikes', { total: 1, ...plain }, '1 page for “bikes”.'],
  ['?district=Thurrock', { total: 48, ...plain }, '48 pages.'],
  [
    '?q=tilbry',
    { total: 9, ...plain, corrected: tilbury },
    '9 pages for “tilbry”. We took “tilbry” for “tilbury”.',
  ],
  [
    '?q=zebra+grays+yak',
    { total: 2, ...plain, unknown: ['zebra', 'yak'] },
    '2 pages for “zebra grays yak”. No page has “zebra” or “yak”.',
  ],
  [
    '?q=noise+grays',
    { total: 5, ...plain, partly: true },
    '5 pages for “noise grays”. No page has all your words; these have some of them.',
  ],
  [
    '?q=zebra',
    { total: 0, ...plain, unknown: ['zebra'] },
    'Nothing found for “zebra”. Check the spelling, or try fewer words.',
  ],
  [
    '?q=noise&year=2019',
    { total: 0, ...plain },
    'Nothing found for “noise”. It may be in another district, kind, year or subject.',
  ],
])('%s', (address, outcome, expected) => {
  expect(tellOutcome(readChoices(address), outcome)).toBe(expected);
});

test('after more results it says how far the list goes', () => {
  expect(tellShown(20, 43)).toBe('20 of 43 pages shown.');
});
