import { findEach, type SafetyRule } from './safety-rule.ts';

/**
 * Two letters, six digits, A to D, spaced in any way
 * (https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110). First letters that are never given
 * out count as well: a number with a slip in it still points to somebody.
 */
const NUMBER = /(?<![A-Za-z0-9])[A-Z]{2}[ -]?(?:\d[ -]?){6}[A-D](?![A-Za-z0-9])/g;

/** Without its last letter, or in small letters, after words that say what it is. */
const TOLD =
  /\b(?:national insurance|NI|NINO)\b[^.!?]{0,40}?(?<![a-z0-9])(?<at>[a-z]{2}[ -]?(?:\d[ -]?){5}\d(?:[ -]?[a-d])?)(?![a-z0-9])/gi;

/** National Insurance numbers, with or without their name. */
export const nationalInsuranceNumber: SafetyRule = {
  rule: 'national-insurance-number',
  about: 'people',
  needs: /\d/,
  find: (text) => {
    const words = {
      severity: 'error',
      message: 'This looks like a National Insurance number, with which somebody can be robbed.',
      fix: 'Leave it out.',
    } as const;
    const certain = findEach(text, NUMBER, () => words);
    return certain.length > 0 ? certain : findEach(text, TOLD, () => words);
  },
};
