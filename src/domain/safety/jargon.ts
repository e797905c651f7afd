import { jargonWords } from './jargon-words.ts';
import { findEach, type SafetyRule } from './safety-rule.ts';

const all = new RegExp(`(?<![\\w-])(?:${jargonWords.map(([pattern]) => pattern).join('|')})(?![\\w-])`, 'gi');
const each = jargonWords.map(([pattern, plain]) => ({
  pattern: new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'i'),
  plain,
}));

/** Police and council speech for which there is an everyday word (rule R19). */
export const jargon: SafetyRule = {
  rule: 'jargon',
  about: 'readers',
  find: (text) =>
    findEach(text, all, ({ 0: words, index }) => {
      // A name keeps its words: "Community Engagement Event" on a poster, "Persons Unknown" in a title.
      if (index > 0 && /^\p{Lu}\S* \p{Lu}/u.test(words)) return undefined;
      const plain = each.find(({ pattern }) => {
        const found = pattern.exec(text.slice(Math.max(0, index - 1)));
        return found !== null && found.index <= 1;
      })?.plain;
      return {
        severity: 'advice',
        message: `"${words}" is how police and councils speak among themselves.`,
        fix: `In plain words: ${plain ?? 'say what happened'}.`,
      };
    }),
};
