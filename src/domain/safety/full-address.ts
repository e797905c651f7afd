import { findEach, type SafetyRule } from './safety-rule.ts';
import { sentenceAt } from './sentences.ts';
import { PUBLIC_PLACE, SHOPPING_STREET, STREET } from './street.ts';

const CODE = '\\b[A-Z]{1,2}\\d{1,2}[A-Z]?\\s?[\\dIO][A-Z]{2}\\b';
/** A house or flat number, its street, and perhaps the postcode soon after; letters for digits are common slips. */
const NUMBERED = `(?<![\\w£.,:/-]|\\b(?:[Tt]he|[Aa]ll|[Uu]nit|[Ss]tall|[Pp]itch) )(?<at>\\d{1,4}[A-Za-z]?,?\\s+${STREET}(?:[^.!?\\d]{0,60}?${CODE})?)`;
/** A flat in a house or tower with a name. */
const FLAT =
  '(?<at>\\b[Ff]lat \\d{1,4}[A-Za-z]?,? (?:at |in |of )?(?:[A-Z][a-z’]+ ){1,3}(?:House|Court|Tower|Point|Heights|Lodge|Mansions)\\b)';
/** A number with a postcode needs no street. */
const CODED = `(?:\\b(?:[Nn]umber|[Nn]o\\.?|[Aa]t|[Hh]ouse)\\s+)(?<at>\\d{1,4}[A-Za-z]?,? ${CODE})`;
/** A house with a name, and its street. */
const NAMED = `(?<at>\\b[A-Z][a-z]+ (?:Cottage|Lodge|Villa|Bungalow|Farmhouse),? (?:in |on )?${STREET})`;
const HOMES = [NUMBERED, FLAT, CODED, NAMED].map((pattern) => new RegExp(pattern, 'g'));
/** How far around an address words say whose it is, in characters. */
const NEAR = 45;
/** "40 Lime Avenue residents" are forty people. */
const CROWD = /^ (?:residents|drivers|homes|households|people|families|signatures|neighbours)\b/;

/** A house number with its street: whose home it is can be looked up. Halls, shops and stations are not homes. */
export const fullAddress: SafetyRule = {
  rule: 'full-address',
  about: 'people',
  needs: /\d|Cottage|Lodge|Villa|Bungalow|Farmhouse/,
  find: (text, { isVenue }) =>
    isVenue
      ? []
      : HOMES.flatMap((pattern) =>
          findEach(text, pattern, ({ groups, index }) => {
            const home = groups?.['at'] ?? '';
            const isWhole = /[A-Z]{1,2}\d{1,2}[A-Z]?\s?[\dIO][A-Z]{2}$/.test(home);
            const { from, to } = sentenceAt(text, index);
            const [before, after] = [
              text.slice(Math.max(from, index - NEAR), index),
              text.slice(index + home.length, Math.min(to, index + home.length + NEAR)),
            ];
            if (PUBLIC_PLACE.test(`${withoutStreets(before)} | ${withoutStreets(after)}`)) return undefined;
            if (!isWhole && (SHOPPING_STREET.test(home) || CROWD.test(after))) return undefined;
            return {
              severity: isWhole ? 'error' : 'advice',
              message: isWhole
                ? 'This is the full address of a home.'
                : 'A house number with its street shows whose home it is.',
              fix: 'Write the part of town, or a street that is long enough to hide one home.',
            };
          }),
        ),
};

/** Church Road and Station Road say nothing about what stands there. */
function withoutStreets(sentence: string): string {
  return sentence.replace(new RegExp(STREET, 'g'), '');
}
