import { describe, expect, test } from 'vitest';
import { demonstrationContext, halves, labelledTexts, scoresOf } from './bench-safety.ts';

const context = demonstrationContext();

// The measured figures stand in docs/publication-safety.md; these floors are a little below them.
const floors = {
  made: { precision: 0.99, recall: 0.97 },
  'held-out': { precision: 0.95, recall: 0.85 },
} as const;

describe.each(halves)('on the labelled texts, half "%s"', (half) => {
  const texts = labelledTexts(half);
  const all = scoresOf(texts, context).at(-1);

  test('there are at least a hundred texts, half of them with nothing to find', () => {
    expect(texts.length).toBeGreaterThanOrEqual(100);
    expect(texts.filter(({ rules }) => rules.length === 0).length).toBeGreaterThan(texts.length / 3);
  });

  test('what the rules say is right, and they see most of what a reviewer sees', () => {
    expect(all?.precision).toBeGreaterThanOrEqual(floors[half].precision);
    expect(all?.recall).toBeGreaterThanOrEqual(floors[half].recall);
  });

  test('what stops a build is right', () => {
    expect(scoresOf(texts, context, 'error').at(-1)?.precision).toBeGreaterThanOrEqual(0.97);
  });
});

test('a rule that objects to everything would be seen', () => {
  const [first] = scoresOf([{ text: 'The bus is late.', rules: ['jargon'] }], context).slice(-1);
  expect(first).toMatchObject({ right: 0, wrong: 0, missed: 1, precision: undefined, recall: 0 });
});
