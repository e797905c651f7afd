import { everydayShortForms } from './everyday-short-forms.ts';
import { findEach, type SafetyRule } from './safety-rule.ts';
import { shortForms } from './short-forms.ts';

const CAPITALS = /(?<![\w&@#/.-]|\d )(?<at>[A-Z]{2,6})s?(?![\w&@]|[-/.][A-Z\d]| ?\d)/g;

/** The short forms that a text explains: in brackets after the words, or with the words in brackets behind. */
export function explainedIn(text: string): string[] {
  return [
    ...text.matchAll(/\(([A-Z][A-Z&]{1,7})(?:s|’s|'s)?\)/g),
    ...text.matchAll(/\b([A-Z][A-Z&]{1,7})s? \((?=[^)]*[a-z]{3})/g),
    ...text.matchAll(
      /\b([A-Z][A-Z&]{1,7})s?,? (?:(?:is|are|which is) (?:short for|the short|an? )|means |stands for )/g,
    ),
    ...text.matchAll(/\b([A-Z][A-Z&]{1,7})s?(?:,? or|,? that is,?| [–-]) [a-z]/g),
    ...text.matchAll(
      /[a-z],? (?:or|called|known as|in short|for short:?) (?:an? |the |“|")?([A-Z][A-Z&]{1,7})s?\b/g,
    ),
  ].map((match) => match[1] ?? '');
}

/** Short forms that nobody explained (rule R19). */
export const abbreviation: SafetyRule = {
  rule: 'abbreviation',
  about: 'readers',
  find: (text, { explained }) => {
    const here = new Set(explainedIn(text));
    const told = new Set<string>();
    return findEach(text, CAPITALS, ({ groups, index }) => {
      const form = groups?.['at'] ?? '';
      // MMXXVI and XIV are numbers.
      if (/^[IVXLCM]+$/.test(form)) return undefined;
      if (here.has(form) || explained.has(form) || everydayShortForms.has(form) || told.has(form))
        return undefined;
      const long = shortForms[form];
      // Without vowels it is no word in capitals; whole words in capitals are shouting, not short.
      if (long === undefined && (form.length < 3 || /[AEIOUY]/.test(form) || isShouting(text, index)))
        return undefined;
      // POP and PACE are words as well: among other capitals they are shouted.
      if (isShouting(text, index)) return undefined;
      told.add(form);
      return {
        severity: 'advice',
        message: `"${form}" is not explained.`,
        fix: long === undefined ? `Write it out once: "… (${form})".` : `Write it out: "${long}".`,
      };
    });
  },
};

/** Whether the words around are in capitals as well. */
function isShouting(text: string, index: number): boolean {
  return /[A-Z]{2,}[ :!-]+$/.test(text.slice(0, index)) || /^[A-Z]+[ :!-]+[A-Z]{2,}/.test(text.slice(index));
}
