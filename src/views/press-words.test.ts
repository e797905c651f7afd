import { describe, expect, test } from 'vitest';
import { siteFolders } from '../sources/folders.ts';
import { checkContent } from '../sources/check.ts';
import { siteWith, type Changes } from '../tests/small-content.ts';
import { pressKitViews } from './press-kit.ts';
import { characterCount, PRESS_LIMITS, sentencesOf, wordCount } from './press-words.ts';

describe('a text in sentences', () => {
  test.each<[string, string, string[]]>([
    ['two', 'We did it. It is done!', ['We did it.', 'It is done!']],
    ['a number begins one', 'We came. 12 of you came.', ['We came.', '12 of you came.']],
    ['a quotation ends one', '“It is loud.” We agree.', ['“It is loud.”', 'We agree.']],
    ['a saint does not', 'We met in St. Mary’s. You came.', ['We met in St. Mary’s.', 'You came.']],
    ['nor an initial', 'Operation J. Bloggs ran. It ended.', ['Operation J. Bloggs ran.', 'It ended.']],
    ['nor a number with a point', 'It costs 1.5 pounds. Come.', ['It costs 1.5 pounds.', 'Come.']],
    ['lines and spaces are one space', 'One\n  line. \n Two.', ['One line.', 'Two.']],
    ['a point that is missing', 'We did', ['We did.']],
    ['nothing', ' \n', []],
  ])('%s', (_, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

/** Every kit of the demonstration, and of contents somebody could write. */
const letters = (text: string, number: number) => text.repeat(number).slice(0, number).trim();
const hostile: [string, Changes][] = [
  ['one endless sentence', report(letters('word ', 399))],
  ['400 letters without a space', report('x'.repeat(400))],
  ['many short sentences', report(letters('We did. ', 400))],
  ['markup and marks', report('<script>alert("1")</script> & "quotes". Done.')],
  ['characters of two units', report(letters('😀 ', 400))],
];

describe.each([
  ['of the demonstration', () => checkContent({ contentDir: siteFolders().content }).site],
  ...hostile.map(([name, changes]) => [`of ${name}`, () => siteWith(changes)] as const),
] as const)('the kits %s', (_, siteOf) => {
  const site = siteOf();
  const kits = site ? pressKitViews(site) : [];

  test('there are some, one of each report and meeting', () => {
    const records = site?.districts.flatMap(({ reports, meetings }) => [...reports, ...meetings]) ?? [];
    expect(kits).toHaveLength(records.length);
    expect(kits.length).toBeGreaterThan(1);
  });

  test('a newsletter text has 60 words at most, its address at the end, and no sentence cut', () => {
    for (const { view } of kits) {
      expect(wordCount(view.newsletter)).toBeLessThanOrEqual(PRESS_LIMITS.words);
      expect(view.newsletter).toMatch(/(?:^|[.!?:…]["'”’)]* )Read more: [^ ]+$/);
    }
  });

  test('a post has 280 characters at most with its link at the end, and no sentence cut', () => {
    for (const { view } of kits) {
      expect(characterCount(view.short)).toBeLessThanOrEqual(PRESS_LIMITS.characters);
      expect(view.short.endsWith(view.url)).toBe(true);
      expect(view.short).toMatch(/(?:^|[.!?:…]["'”’)]* )https:[^ ]+$/);
    }
  });
});

test('a demonstration says so in each text', () => {
  const demonstration = { demonstration: true, demonstration_date: '2026-11-21' };
  for (const { view } of pressKitViews(siteWith({ 'force.yaml': demonstration })))
    for (const text of [view.newsletter, view.short, view.summary])
      expect(text).toMatch(/^Demonstration, all invented:/);
});

test('the second sentence of a summary never stands without the first', () => {
  const [kit] = pressKitViews(siteWith(report(`${letters('word ', 388).trimEnd()}. So we did.`)));
  expect(kit?.view.short).not.toContain('So we did.');
});

function report(summary: string): Changes {
  return { 'reports/marshby/2026-10.md': { summary } };
}
