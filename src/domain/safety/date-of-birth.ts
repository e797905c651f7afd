import { findEach, type SafetyRule } from './safety-rule.ts';
import { SHORT_DAY, WHOLE_DAY } from './written-dates.ts';

/** "Born to Run" is a race, "Born Free" a film. */
const TITLE =
  '(?:free|again|in the usa|in the u\\.s\\.a|to (?:run|ride|race|be|swim|walk|dance|play|skate|bike|cycle|move|win|shine|fly|rock|sing|read|climb|row|perform|lead))\\b';
const BORN = new RegExp(
  `(?:\\b(?:was |were |is )?born\\b(?! ${TITLE})|\\bb\\.|\\bD\\.?O\\.?B\\b\\.?|\\bdates? of birth\\b|\\bbirth ?(?:day|date)s?\\b)[^.!?\\d]{0,30}?(?<at>${WHOLE_DAY})`,
  'gi',
);

/** A year of two digits, straight after the words. */
const BORN_SHORT = new RegExp(
  `(?:\\bD\\.?O\\.?B\\b\\.?|\\bdates? of birth\\b|\\bbirth ?dates?\\b)[^.!?\\d]{0,10}?(?<at>${SHORT_DAY})`,
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
    [BORN, BORN_SHORT, DAY_FIRST].flatMap((pattern) =>
      findEach(text, pattern, () => ({
        severity: 'error',
        message: 'This is somebody’s date of birth.',
        fix: 'Leave it out, or write the age if it matters.',
      })),
    ),
};
