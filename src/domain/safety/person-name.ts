import { everydayShortForms } from './everyday-short-forms.ts';
import type { TextContext } from './safety-rule.ts';
import { shortForms } from './short-forms.ts';

const WORD = "(?:(?:Mc|Mac|[DO][’'])?\\p{Lu}\\p{Ll}+)(?:[’'-]\\p{Lu}?\\p{Ll}+)*";
/** "POTTS", as papers and charge sheets write surnames. */
const CAPITALS = "(?:[DO][’'])?\\p{Lu}{3,}(?:-\\p{Lu}{3,})*";
const PARTICLE =
  '(?:(?:[Aa]l|[Ee]l)-|(?:(?:al|el|bin|bint|ibn|da|de|del|della|den|der|di|dos|du|la|le|ten|ter|van|von) ){1,3})';

/** Where a word begins, in patterns with the flag "u": `\b` knows no letters with accents. */
export const START = '(?<![\\p{L}\\p{N}_])';

/** One capitalised word, or one in capitals, perhaps with "al-" or "de la" before it. */
export const SURNAME = `${PARTICLE}?(?:${WORD}|${CAPITALS})(?!\\p{L})`;

/** Initials with their points, as in "D. Potts". */
export const INITIALS = '(?:\\p{Lu}\\. ?){1,3}';

/** Two or three words that may be a name, with or without initials, as a pattern for the flag "u". */
export const NAME = `(?:${WORD}(?: \\p{Lu}\\b\\.?)? ${SURNAME}(?: ${SURNAME})?|${CAPITALS}(?: ${CAPITALS}){1,2}(?!\\p{L})|${INITIALS}${SURNAME})`;

/** After a police rank a name is an officer’s. */
export const NO_RANK =
  '(?<!\\b(?:PC|PCSO|Sgt|PS|DC|DS|DI|Insp|Inspector|Sergeant|Constable|Officer|Councillor|Cllr) (?:\\d+ )?)';

/** Words that stand in names of places, bodies and times, and before those of officers: no private person’s name. */
const NOT_OF_PERSONS = new Set(
  `a an the this that these those our your their his her its in on at by of for with from after before under when where
  while who how why what which no not all both two three four five six seven eight nine ten one some many most
  police constable constables sergeant sgt inspector insp chief superintendent commander commissioner officer officers
  pc pcs pcso pcsos dc ds di dci detective special specials cadet cadets crown court courts magistrates magistrate judge
  mp councillor cllr mayor
  council councils borough district county community neighbourhood local team teams service services force station
  operation road street lane avenue drive close way mews rise walk crescent gardens grove place terrace hill row
  town city village rovers athletic wanderers
  green square park parade market school college church hall library hospital hotel centre club pub inn arms
  house estate farm beach pier port bridge north south east west new old upper lower great little saint st
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday christmas easter halloween
  essex london england britain british united kingdom national royal public civil criminal order orders act
  young men women boys girls man woman boy girl people residents officers suspects gang shop
  crimestoppers action fraud report trading standards neighbourhood watch fire rescue environment agency
  charged arrested jailed wanted suspect suspected convicted`.split(/\s+/),
);

/** Whether capitalised words name a private person, as far as words can tell. */
export function isPrivatePerson(name: string, { knownNames }: TextContext): boolean {
  if (name.split(' ').some(isShortForm)) return false;
  const words = name.toLowerCase().split(' ');
  if (words.some((word) => NOT_OF_PERSONS.has(word))) return false;
  return !knownNames.has(name.toLowerCase()) && !knownNames.has(words.slice(-2).join(' '));
}

/** "Clacton CCTV" and "ASB Team" are nobody. */
function isShortForm(word: string): boolean {
  return (
    /^\p{Lu}{2,}$/u.test(word) &&
    (everydayShortForms.has(word) || word in shortForms || !/[AEIOUY]/.test(word))
  );
}
