import { findEach, type SafetyRule } from './safety-rule.ts';
import { WHOLE_DAY } from './written-dates.ts';

const BORN = new RegExp(
  `(?:\\b(?:was |were |is )?born\\b|\\bb\\.|\\bD\\.?O\\.?B\\b\\.?|\\bdates? of birth\\b|\\bbirth ?(?:day|date)s?\\b)[^.!?\\d]{0,30}?(?<at>${WHOLE_DAY})`,
  'gi',
);

/** The day first: "4 March 1987 (date of birth)". */
const DAY_FIRST = new RegExp(
  `(?<at>${WHOLE_DAY})[^.!?\\d]{0,25}\\b(?:dates? of birth|birth ?dates?|D\\.?O\\.?B|was born|were born|birthday)\\b`,
  'gi',
);

/** Somebody’s whole day of birth; a birthday without its year opens no account. */
export const dateOfBirth: SafetyRule = {
  rule: 'date-of-birth',
  about: 'people',
  needs: /\d/,
  find: (text) =>
    [BORN, DAY_FIRST].flatMap((pattern) =>
      findEach(text, pattern, () => ({
        severity: 'error',
        message: 'This is somebody’s date of birth.',
        fix: 'Leave it out, or write the age if it matters.',
      })),
    ),
};
