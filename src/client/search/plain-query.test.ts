import { describe, expect, test } from 'vitest';
import { isDate, isQuoted, plainWords } from './plain-query.ts';

describe('the words that matter', () => {
  test.each([
    ['who is my PCSO in Harwich?', 'pcso harwich'],
    ['Southend-on-Sea', 'southend sea'],
    ['what are you doing about the bikes', 'doing bikes'],
    ['when’s the next meeting', 'next meeting'],
    ["women's safety", 'womens safety'],
    ['what is it', 'what is it'],
    ['bikes, bikes and more BIKES', 'bikes more'],
    ['3rd December', '3 december'],
    ['meeting 03/12/2026', 'meeting 3 december 2026'],
    ['3/12/26', '3 december 2026'],
    ['2026-12-03', '3 december 2026'],
    ['13/13/2026', '13 2026'],
    ['café  ①', 'café 1'],
    ['<b>bikes</b>', 'b bikes'],
    ['police cadets', 'cadets'],
    ['police', 'police'],
    ['moulsham st drunks', 'moulsham drunks'],
    ['Chadwell St Mary', 'chadwell mary'],
    ['???', ''],
  ])('%s → %s', (typed, expected) => {
    expect(plainWords(typed).join(' ')).toBe(expected);
  });
});

describe('a date and nothing else', () => {
  test.each([
    ['3/12/2026', true],
    ['3rd December', true],
    ['december 2026', true],
    ['december', false],
    ['meeting 3 december', false],
    ['3 bikes', false],
  ])('%s: %s', (typed, expected) => {
    expect(isDate(plainWords(typed))).toBe(expected);
  });
});

describe('a phrase in quotation marks', () => {
  test.each([
    ['"nuisance bikes"', true],
    ['“nuisance bikes”', true],
    ['nuisance "bikes', false],
    ['""', false],
  ])('%s: %s', (typed, expected) => {
    expect(isQuoted(typed)).toBe(expected);
  });
});
