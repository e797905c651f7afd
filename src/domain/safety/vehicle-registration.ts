import { everydayShortForms } from './everyday-short-forms.ts';
import { findEach, type Finding, type SafetyRule } from './safety-rule.ts';
import { sentenceAt } from './sentences.ts';

/** https://www.gov.uk/vehicle-registration: two letters, two digits, three letters, since 2001. */
const CURRENT = /(?<![A-Z0-9])[A-Z]{2}\d{2}[ -]?(?<last>[A-Z]{3})(?![A-Z0-9])/g;
/** One letter, up to three digits, three letters: 1983 to 2001, and personal ones. */
const PREFIX = /(?<![A-Z0-9])[A-Z]\d{1,3}[ -]?(?<last>[A-Z]{3})(?![A-Z0-9])/g;
/** Three letters, up to three digits, one letter: 1963 to 1983. */
const SUFFIX = /(?<![A-Z0-9])(?<last>[A-Z]{3})[ -]?\d{1,3}[A-Z](?![A-Z0-9])/g;
/** What somebody remembers of a plate, or writes in small letters, after a word that says so. */
const TOLD =
  /\b(?:number[- ]plates?|plates?|registration(?: number| mark)?|reg(?:\.|istered)?(?: no\.?)?|index)\b[^.!?]{0,40}?(?<![\w/])(?<at>[a-z]{2}\d{2}(?:[ -]?[a-z]{3})?|[a-z]\d{1,3}[ -]?[a-z]{3}|[a-z]{3}[ -]?\d{1,3}[a-z])(?![\w/])/gi;
/** A plate in part, in capitals after words that say so. */
const PART =
  /\b(?:[Nn]umber[- ]plates?|[Pp]lates?|[Rr]egistration(?: number| mark)?|[Rr]eg\.?|[Ii]ndex)\b[^.!?]{0,40}?\b(?:begin|start|end|includ|contain|partial|part|first|last|read)\w*\b[^.!?]{0,20}?(?<![\w/])(?<at>[A-Z]{2,3}(?:[ -]?\d{1,3})?|\d{1,3}[ -]?[A-Z]{1,3})(?![\w/])/g;
/** One that was bought for its letters: up to four digits and up to three letters, either first. */
const BOUGHT =
  /\b(?:[Nn]umber[- ]plates?|[Pp]lates?|[Rr]egistration(?: number| mark)?|[Rr]eg\.?)\b[^.!?]{0,30}?(?<![\w/])(?<at>\d{1,4} [A-Z]{2,3}|[A-Z]{2,3} \d{1,4})(?![\w/])/g;
/** The current form with odd spaces or in small letters, beside a word for a vehicle. */
const ODD =
  /(?<![A-Z0-9])[A-Z]{2}[ .-]\d{2}[ .-]?(?<last>[A-Z]{3})(?![A-Z0-9])|(?<![A-Za-z0-9])[a-z]{2}\d{2} [a-z]{3}(?![A-Za-z0-9])/g;
const VEHICLE =
  /\b(?:plates?|regist\w+|reg|index|cars?|vans?|lorr(?:y|ies)|truck|pickup|caravan|trailer|motor\w+|mopeds?|scooters?|vehicles?|stopped|drivers?|driven|audi|bmw|ford|vauxhall|nissan|toyota|land rover|range rover|honda|kia|volkswagen|vw|golf|fiesta|focus|mercedes|seized|stolen)\b/i;

/** What follows these is the number of a thing in a shop, unless the sentence is about a vehicle. */
const OF_GOODS =
  /\b(?:models?|serial|part|product|type|item|version)(?: (?:numbers?|nos?\.?|codes?|name))?(?: is)?[:,]? $/i;
const ON_WHEELS =
  /\b(?:(?:number[- ])?plates?|registration|reg|cars?|vans?|lorr(?:y|ies)|trucks?|pickup|caravan|trailer|motor\w+|mopeds?|vehicles?|audi|bmw|ford|vauxhall|nissan|toyota|rover|honda|kia|volkswagen|vw|mercedes|peugeot|renault)\b/i;

const words = {
  message: 'This is a vehicle’s registration, which leads to its keeper.',
  fix: 'Leave it out: write the make and colour, and ask people to call 101.',
};

/** Number plates, whole, in part, however they are spaced. */
export const vehicleRegistration: SafetyRule = {
  rule: 'vehicle-registration',
  about: 'people',
  needs: /\d|plate|regist/i,
  find: (text) => {
    const told = findEach(text, TOLD, ({ groups }) =>
      /\d/.test(groups?.['at'] ?? '') ? { severity: 'error', ...words } : undefined,
    );
    const certain = findEach(text, CURRENT, ({ groups, index }) =>
      everydayShortForms.has(groups?.['last'] ?? '') || isOfGoods(text, index)
        ? undefined
        : { severity: 'error', ...words },
    );
    const part = [PART, BOUGHT].flatMap((pattern) =>
      findEach(text, pattern, () => ({ severity: 'advice', ...words })),
    );
    const likely = [PREFIX, SUFFIX, ODD].flatMap((pattern) =>
      findEach(text, pattern, ({ groups }) =>
        everydayShortForms.has(groups?.['last'] ?? '') || !VEHICLE.test(text)
          ? undefined
          : { severity: 'advice', ...words },
      ),
    );
    return widest([...certain, ...told, ...part, ...likely]);
  },
};

function isOfGoods(text: string, index: number): boolean {
  return OF_GOODS.test(text.slice(0, index)) && !ON_WHEELS.test(sentenceAt(text, index).text);
}

/** One finding for what several patterns saw. */
function widest(findings: Finding[]): Finding[] {
  return findings.filter(
    (one, index) => !findings.slice(0, index).some(({ from, to }) => one.from < to && from < one.to),
  );
}
