import { CUSTODY_CODE, REFERENCE } from './reference-pattern.ts';
import { findEach, type Finding, type SafetyRule } from './safety-rule.ts';
import { sentenceAt } from './sentences.ts';

const NAMED = new RegExp(
  `\\b(?:[Cc]ustody|[Dd]etention|[Dd]etained person(?:’s|'s)?)\\s+(?:(?:record|log|ref(?:erence)?|sheet|number|no|nos|file)s?\\b\\.?[,:]?\\s*){1,2}(?:(?:is|was|number|under)\\s+)?(?<at>${REFERENCE})`,
  'g',
);
const CODE = new RegExp(`(?<![\\w/-])(?:${CUSTODY_CODE}|CR ?\\d{2}/\\d{3,6})(?![\\w/-])`, 'g');
const HELD =
  /\b(?:custody|detention|detainees?|detained|cells?|held under|held as|booked in(?:to)?|prisoners?|solicitor|released on bail|locked up)\b/i;
/** Any number soon after the word. */
const NEAR =
  /\b[Cc]ustody\b[^.!?]{0,30}?(?<![\w/£-])(?<at>(?:[A-Z]{1,4}[ /-]?)?\d{2,6}[/-]\d{2,6}(?:[/-]\d{2,6})?)(?![\w/-])/g;

/** The number of a custody record leads to one person who was held. */
export const custodyReference: SafetyRule = {
  rule: 'custody-reference',
  about: 'people',
  needs: /\d/,
  find: (text) => {
    const words = {
      severity: 'error',
      message: 'This is the number of a custody record.',
      fix: 'Leave it out: nobody who reads this can use it.',
    } as const;
    const named: Finding[] = [NAMED, NEAR]
      .flatMap((pattern) => findEach(text, pattern, () => words))
      .filter((one, index, all) => all.findIndex(({ from, to }) => one.from < to && from < one.to) === index);
    const codes = findEach(text, CODE, ({ index }) =>
      HELD.test(sentenceAt(text, index).text) ? words : undefined,
    );
    return [
      ...named,
      ...codes.filter((code) => !named.some(({ from, to }) => code.from < to && from < code.to)),
    ];
  },
};
