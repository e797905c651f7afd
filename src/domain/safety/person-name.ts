import type { TextContext } from './safety-rule.ts';

/** Two or three capitalised words, as a pattern. */
export const NAME =
  "[A-Z][a-z]+(?:[’'-][A-Z]?[a-z]+)*(?: (?:Mc|Mac|O[’'])?[A-Z][a-z]+(?:[’'-][A-Z]?[a-z]+)*){1,2}";

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
  const words = name.toLowerCase().split(' ');
  if (words.some((word) => NOT_OF_PERSONS.has(word))) return false;
  return !knownNames.has(name.toLowerCase()) && !knownNames.has(words.slice(-2).join(' '));
}
