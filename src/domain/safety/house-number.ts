import { STREET } from './street.ts';

/** "On 14 November Church Road" is a day, "in 2026 Mill Road" a year. */
const NO_DAY =
  '(?!\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b(?! (?:Road|Street|Avenue|Close|Way)\\b))(?!(?<=\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[A-Z][a-z]+) )(?:19|20)\\d\\d )';
/** Before a number: it counts, or is a time, a bus or a page, and the street behind it begins anew. */
const COUNTS =
  '\\b(?:[Tt]he|[Aa]ll|[Uu]nit|[Ss]tall|[Pp]itch|[Bb]us(?:es)?|[Rr]oute|[Ss]top|[Ww]ard|[Zz]one|[Ss]ection|[Pp]age|[Pp]hase|[Cc]amera|(?:[Aa]t|[Aa]fter|[Bb]efore|[Uu]ntil|[Bb]y) about|[Nn]early|[Aa]lmost|[Oo]nly|[Ll]east|[Tt]han|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:[Ff]rom|[Bb]etween) \\d{1,2} (?:to|and)) ';
/** A house or flat number and its street, as a pattern. */
export const HOUSE = `(?<![\\w£.,:/-]|${COUNTS})${NO_DAY}\\d{1,4}[A-Za-z]?,?\\s+${STREET}`;

/** The house numbers with their streets in a text, as `14 pier avenue`. */
export function housesIn(text: string): string[] {
  return [...text.matchAll(new RegExp(HOUSE, 'g'))].map(([house]) =>
    house.toLowerCase().replace(',', '').replace(/\s+/g, ' '),
  );
}
