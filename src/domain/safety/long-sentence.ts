import type { SafetyRule } from './safety-rule.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

/**
 * Words that a sentence may have. GOV.UK asks writers for 25 at most
 * (https://www.gov.uk/guidance/content-design/writing-for-gov-uk). Reviewers of the labelled texts let 25 pass and
 * objected from 43 on; half way between, advice is seldom wrong, and advice that is often wrong is not read.
 */
export const MOST_WORDS = 34;

/** What has more has no full stops at all: a list or a table, which nobody reads as a sentence. */
const NO_SENTENCE = 120;

/** Sentences that lose their reader (rule R19). */
export const longSentence: SafetyRule = {
  rule: 'long-sentence',
  about: 'readers',
  find: (text) =>
    sentencesOf(text).flatMap(({ from, to, text: sentence }) => {
      const count = wordsOf(sentence.replace(/\]\([^)]*\)/g, ']')).length;
      if (count <= MOST_WORDS || count > NO_SENTENCE) return [];
      return [
        {
          from,
          to,
          severity: 'advice' as const,
          message: `This sentence has ${count} words; after ${MOST_WORDS} readers lose the thread.`,
          fix: 'Make two or three of it.',
        },
      ];
    }),
};
