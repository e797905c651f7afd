import { outcomesIn } from './court-outcome.ts';
import { HOUSE, housesIn } from './house-number.ts';
import { isPrivatePerson, NAME, NO_RANK } from './person-name.ts';
import { findEach, type Finding, type SafetyRule, type TextContext } from './safety-rule.ts';
import { sentenceAt } from './sentences.ts';
import { PUBLIC_PLACE, SHOPPING_STREET, STREET } from './street.ts';

const CODE = '\\b[A-Z]{1,2}\\d{1,2}[A-Z]?\\s?[\\dIO][A-Z]{2}\\b';
/** Perhaps the postcode soon after; letters for digits are common slips. */
const NUMBERED = `(?<at>${HOUSE}(?:[^.!?\\d]{0,60}?${CODE})?)`;
/** A flat in a house or tower with a name. */
const FLAT =
  '(?<at>\\b[Ff]lat \\d{1,4}[A-Za-z]?,? (?:at |in |of )?(?:[A-Z][a-z’]+ ){1,3}(?:House|Court|Tower|Point|Heights|Lodge|Mansions)\\b)';
/** A number with a postcode needs no street. */
const CODED = `(?:\\b(?:[Nn]umber|[Nn]o\\.?|[Aa]t|[Hh]ouse)\\s+)(?<at>\\d{1,4}[A-Za-z]?,? ${CODE})`;
/** A house with a name, and its street. */
const NAMED = `(?<at>\\b[A-Z][a-z]+ (?:Cottage|Lodge|Villa|Bungalow|Farmhouse),? (?:in |on )?${STREET})`;
const HOMES = [NUMBERED, FLAT, CODED, NAMED].map((pattern) => new RegExp(pattern, 'g'));
/** Somebody’s name and age, and the street they are of. */
const LIVES = new RegExp(
  `${NO_RANK}\\b(?<who>${NAME}),? \\(?(?:aged )?\\d{1,3}\\)?(?:,? (?:of|from|(?:who )?lives (?:in|on|at)|living (?:in|on|at)) |, )(?<at>${STREET})`,
  'g',
);
/** How far around an address words say whose it is, in characters. */
const NEAR = 45;
/** Words before an address that make it a home’s, whatever stands beside it. */
const AT_HOME =
  /(?:\b(?:lives?|lived|living|resides?|[Hh]er (?:home|house|flat)|[Hh]is (?:home|house|flat)|[Tt]heir (?:home|house|flat))\b(?: \w+){0,2},?|\b\d{1,2}\)?,? of) $/;
/** "40 Lime Avenue residents" are forty people. */
const CROWD =
  /^ (?:(?:local|young|older|other|elderly) )?(?:residents|drivers|homes|houses|flats|households|people|families|signatures|neighbours|tenants|traders|shopkeepers|shops|businesses|parents|pupils|children|owners|cars|vehicles|motorists|parking|spaces|lamps|leaflets|letters|reports|complaints|calls|incidents|crimes|burglaries|thefts|riders|bus)\b/;

/** A house number with its street: whose home it is can be looked up. Halls, shops and stations are not homes. */
export const fullAddress: SafetyRule = {
  rule: 'full-address',
  about: 'people',
  needs: /\d|Cottage|Lodge|Villa|Bungalow|Farmhouse/,
  find: (text, context) => (context.isVenue ? [] : addressesIn(text, context)),
};

function addressesIn(text: string, context: TextContext): Finding[] {
  const people = livesIn(text, context);
  // The number before the street may be somebody’s age: "Jo Example, 41, Marine Parade".
  const homes = HOMES.flatMap((pattern) => homesIn(text, pattern, context)).filter(
    (home) => home.severity === 'error' || !people.some(({ from }) => home.from < from && from < home.to),
  );
  return [...homes, ...people];
}

function homesIn(text: string, pattern: RegExp, { ourAddresses }: TextContext): Finding[] {
  return findEach(text, pattern, ({ groups, index }) => {
    const home = groups?.['at'] ?? '';
    const isWhole = /[A-Z]{1,2}\d{1,2}[A-Z]?\s?[\dIO][A-Z]{2}$/.test(home);
    if (housesIn(home).some((house) => ourAddresses.has(house))) return undefined;
    const { from, to } = sentenceAt(text, index);
    const [before, after] = [
      text.slice(Math.max(from, index - NEAR), index),
      text.slice(index + home.length, Math.min(to, index + home.length + NEAR)),
    ];
    const isHome = AT_HOME.test(before);
    if (!isHome && PUBLIC_PLACE.test(`${withoutStreets(before)} | ${withoutStreets(after)}`))
      return undefined;
    if (!isWhole && !isHome && (SHOPPING_STREET.test(home) || CROWD.test(after))) return undefined;
    return {
      severity: isWhole ? 'error' : 'advice',
      message: isWhole
        ? 'This is the full address of a home.'
        : 'A house number with its street shows whose home it is.',
      fix: 'Write the part of town, or a street that is long enough to hide one home.',
    };
  });
}

/** Papers print a street with the name of whom a court convicted; of others neighbours need not know. */
function livesIn(text: string, context: TextContext): Finding[] {
  const hasOutcome = outcomesIn(text, context);
  return findEach(text, LIVES, ({ groups }) => {
    const who = groups?.['who'] ?? '';
    if (!isPrivatePerson(who, context) || hasOutcome(who)) return undefined;
    return {
      severity: 'advice',
      message: `The age and the street say which ${who} this is, and where they live.`,
      fix: 'Leave the street out: write the part of town, or say nothing of the person.',
    };
  });
}

/** Church Road and Station Road say nothing about what stands there. */
function withoutStreets(sentence: string): string {
  return sentence.replace(new RegExp(STREET, 'g'), '');
}
