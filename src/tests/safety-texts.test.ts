import { expect, test } from 'vitest';
import { safetyRules, findUnsafe } from '../domain/safety/safety-rules.ts';
import { blocksOf } from '../domain/safety/markdown-blocks.ts';
import { siteContext } from '../domain/safety/site-context.ts';
import { rulePages } from '../sources/report/rule-page.ts';

const context = {
  ...siteContext([
    { collection: 'councils', data: { name: 'Marshby Council', phone: '01632 960100' } },
    { collection: 'teams', data: { posts: [{ holder: { name: 'Jo Example' } }] } },
  ]),
  explained: new Set(['CPN']),
  on: '2026-11-05',
};
const rulesIn = (text: string) => findUnsafe(text, context).map(({ rule }) => rule);

test.each([
  ['a number that a file gives as a contact', 'Ring the council on 01632 960 100 or 101.'],
  ['the same number from abroad', 'Ring the council on +44 1632 960100.'],
  ['an officer who arrested somebody', 'Jo Example was questioned by residents about a robbery.'],
  ['an officer beside an arrest', 'Two men were arrested by PC Ada Example.'],
  ['a court’s decision', 'Kit Example was charged in May and jailed for a year.'],
  [
    'somebody accused who has an age and a street',
    'A 19-year-old was charged after a man was robbed in Mill Street.',
  ],
  ['a hall with its number and postcode', 'Come to the hall at 4 Church Road, Marshby PE99 9ZV.'],
  ['a road with a number', 'We measured speeds on the A13 and the B1335.'],
  ['a day that is past and told so', 'The desk closed on 3 November.'],
  ['a day that somebody spoke of', 'You said on 3 November that we will never come.'],
  ['a short form that the file explains', 'We gave out two CPNs.'],
  ['advice not to click', 'Never click on the link in such a message.'],
  ['a council’s address', 'Write to parking@marshby.example.'],
])('%s may be published', (_, text) => {
  expect(rulesIn(text)).toEqual([]);
});

test('a finding says exactly which words', () => {
  const text = 'Seen: AB12 CDE, twice. Ring 07700 900123.';
  expect(findUnsafe(text, context).map(({ from, to }) => text.slice(from, to))).toEqual([
    'AB12 CDE',
    '07700 900123',
  ]);
});

test('Markdown is read in paragraphs, without code and without addresses of pages', () => {
  const markdown =
    '# One\ntwo\nthree\n\n- four\n- [five](https://a.example/b)\n\n```\nsix\n```\n| a | b |\n| c | d |\n';
  const blocks = blocksOf(markdown);
  expect(blocks.map(({ text }) => text.trim())).toEqual([
    ...['One', 'two three', 'four', '[five](                   )', 'a | b |', 'c | d |'],
  ]);
  for (const { from, text } of blocks)
    expect(markdown.slice(from, from + 1)).toBe(text[0] === ' ' ? markdown[from] : text[0]);
});

test('every rule has a page', () => {
  const explained = Object.values(rulePages).flat();
  expect(safetyRules.map(({ rule }) => rule).filter((rule) => !explained.includes(rule))).toEqual([]);
});

test('rules do not need much longer for a text made to slow them down', () => {
  const traps = [
    'A '.repeat(5000),
    'Aa Bb '.repeat(2000),
    '1 '.repeat(5000),
    'a, '.repeat(4000),
    '07 '.repeat(4000),
    'a.'.repeat(5000),
    'Kit Other was charged. '.repeat(400),
    'The 23-year-old victim was robbed. '.repeat(400),
    '14 Elm Road '.repeat(1000),
    '01255 555 '.repeat(1000),
  ];
  // Backtracking without bound would take minutes: this ends, or the test runner gives up.
  for (const text of traps) expect(Array.isArray(findUnsafe(text, context))).toBe(true);
});
