import { expect, test } from 'vitest';
import { fullAddress } from './full-address.ts';
import { siteContext } from './site-context.ts';

const context = {
  ...siteContext([
    { collection: 'teams', data: { posts: [{ holder: { name: 'Jo Example' } }] } },
    {
      collection: 'meetings',
      data: { venue: { name: 'The Boat House', address: '20 Pier Avenue, Marshby' } },
    },
  ]),
  explained: new Set<string>(),
};
const found = (text: string) =>
  fullAddress.find(text, context).map(({ from, to, severity }) => [text.slice(from, to), severity]);

test.each([
  ['14 Elm Road', '14 Elm Road', 'advice'],
  ['14 Pier Avenue', '14 Pier Avenue', 'advice'],
  ['She lives at 14 Pier Avenue, Clacton-on-Sea.', '14 Pier Avenue', 'advice'],
  ['14 Marine Parade', '14 Marine Parade', 'advice'],
  ['The noise at 14 Marine Parade East is over.', '14 Marine Parade East', 'advice'],
  ['A bike stood in 3 Trinity Square.', '3 Trinity Square', 'advice'],
  ['At 10 May Road a bike stood.', '10 May Road', 'advice'],
  ['We had calls about 14 Elm Road.', '14 Elm Road', 'advice'],
  ['She lives at 14 Pier Avenue, above the shop.', '14 Pier Avenue', 'advice'],
  ['Kyle Brannock, 22, of 14 Alma Street CO7 9DL', '14 Alma Street CO7 9DL', 'error'],
  ['Ann Brannock, 14 Alma Street, CO7 9DL', '14 Alma Street, CO7 9DL', 'error'],
  ['Tracey Malin 41 of Marine Parade East phoned.', 'Marine Parade East', 'advice'],
  ['Lena Quist, 41, Marine Parade, told us.', 'Marine Parade', 'advice'],
  ['Lena Quist (41), who lives in Tern Close, told us.', 'Tern Close', 'advice'],
  ['Kit Malin, 22, of Mill Street, was charged in May.', 'Mill Street', 'advice'],
])('"%s" says where somebody lives: "%s", %s', (text, words, severity) => {
  expect(found(text)).toEqual([[words, severity]]);
});

test.each([
  ['a venue of ours', 'Come to 20 Pier Avenue at six.'],
  ['a café', 'The café at 14 Pier Avenue is warm.'],
  ['a shop in a street of shops', 'The window of 41 High Street was mended.'],
  ['people who are counted', 'The 15 Park Road residents and 12 Church Street traders have signed.'],
  ['a speed', 'At 40 Drive safely.'],
  ['a number behind its road', 'We stood in Road 14 of the caravan park.'],
  ['a day', 'On 14 November Church Road was closed, and on Friday 20 Marine Parade.'],
  ['a year', 'Since 2024 Mill Road has had a limit.'],
  ['hours', 'From 8 to 10 Marine Parade is closed to cars; at about 10 Station Road is quiet.'],
  ['a bus', 'Bus 7 Kings Road was late.'],
  [
    'an officer with an age',
    'PC Ann Quill, 41, of Mill Street is new. So is Jo Example, 41, of Mill Street.',
  ],
  ['a school', 'Rosie Quill, 9, of Mill Street Primary won.'],
  ['whom a court convicted', 'Morris Kettle, 36, of Fern Road, was jailed for 16 months.'],
])('%s is no home', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('another number in the street of a venue may be a home', () => {
  expect(found('We were called to 22 Pier Avenue.')).toEqual([['22 Pier Avenue', 'advice']]);
});
