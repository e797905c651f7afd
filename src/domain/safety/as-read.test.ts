import { expect, test } from 'vitest';
import { asRead } from './as-read.ts';
import { blocksOf } from './markdown-blocks.ts';
import { findUnsafe } from './safety-rules.ts';

const context = {
  ourNumbers: new Set<string>(),
  ourAddresses: new Set<string>(),
  knownNames: new Set<string>(),
  explained: new Set<string>(),
};
const found = (text: string) =>
  findUnsafe(text, context).map(({ rule, severity, from, to }) => [rule, severity, text.slice(from, to)]);

test.each([
  ['a no-break space', 'LN19\u00a0XKT', 'vehicle-registration'],
  ['a thin space', 'LN19\u2009XKT', 'vehicle-registration'],
  ['a no-break hyphen', 'LN19\u2011XKT', 'vehicle-registration'],
  ['a soft hyphen', 'LN19\u00adXKT', 'vehicle-registration'],
  ['a character that only joins', 'LN\u200d19 XKT', 'vehicle-registration'],
  ['an entity', 'LN19&nbsp;XKT', 'vehicle-registration'],
  ['an entity by its number', 'LN19&#160;XKT', 'vehicle-registration'],
  ['letters by their numbers', '&#x4c;N19 XK&#84;', 'vehicle-registration'],
  ['letters of full width', '\uff2c\uff2e19 XKT', 'vehicle-registration'],
  ['narrow spaces in a number', '07911\u202f123\u202f456', 'phone-number'],
  ['hyphens in a number', '07911\u2010123\u2010456', 'phone-number'],
  ['no-break spaces in an address', '14 Elm\u00a0Road, Marshby PE9\u00a09ZV', 'full-address'],
  ['an entity for @', 'kev&commat;gmail.com', 'personal-email'],
  ['a no-break space in a day', 'born 4\u00a0March 1987', 'date-of-birth'],
  ['no-break spaces in a card', 'QQ\u00a012\u00a034\u00a056\u00a0C', 'national-insurance-number'],
])('%s hides nothing', (_, words, rule) => {
  const text = `Seen & heard:\u00a0\u00ad&amp; ${words}, twice.`;
  const [one, ...others] = found(text);
  expect([one?.[0], one?.[1], others]).toEqual([rule, 'error', []]);
  expect(words).toContain(one?.[2]);
  expect(asRead(one?.[2] ?? '').text).toMatch(/^[\x20-\x7e]+$/);
});

test('a text without anything unusual is read as it is', () => {
  expect(asRead('Fish & chips; 2 > 1, “quoted” – £3').text).toBe('Fish & chips; 2 > 1, “quoted” – £3');
});

test('what looks like an entity and is none stays', () => {
  expect(asRead('a&b; &nosuch; &#0;c &#99999999;').text).toBe('a&b; &nosuch; c &#99999999;');
});

test.each([
  '[a](https://a.example/b "the car LN19 XKT")',
  "![a](/b.png 'the car LN19 XKT')",
  '[a](</b c> (the car LN19 XKT)) and [b](/c)',
  '[a](/b\n"the car (LN19 XKT)")',
])('the title of a link or picture is read: %s', (markdown) => {
  const texts = blocksOf(`Before.\n\n${markdown} after`);
  const places = texts.flatMap(({ from, text }) =>
    findUnsafe(text, context).map((one) => [from + one.from, from + one.to]),
  );
  const at = `Before.\n\n${markdown}`.indexOf('LN19 XKT');
  expect(places).toEqual([[at, at + 8]]);
});

test('addresses of links are no texts, with or without a title', () => {
  const markdown = "[a](/LN19-XKT 'b') [it's](/a'LN19-XKT) [c](https://x.example/LN19-XKT)";
  expect(blocksOf(markdown).flatMap(({ text }) => found(text))).toEqual([]);
});
