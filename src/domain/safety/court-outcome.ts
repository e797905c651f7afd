import { isPrivatePerson, NAME } from './person-name.ts';
import type { TextContext } from './safety-rule.ts';
import { sentencesOf } from './sentences.ts';

const COURT = '(?:the |a |an )?(?:[\\w-]+ ){0,2}(?:court|judge|jury|magistrates?|bench|recorder)';
/** What a court gives: "given a statement" or "given a lift" is nothing of the kind. */
const GIVEN =
  '(?:an? |the )?(?:[\\w-]+ ){0,3}?(?:(?:community|restraining|behaviour|referral|rehabilitation|hospital|detention|supervision|suspended|curfew) (?:order|sentence|service|resolution|term)|sentence|jail|prison|custody|unpaid work|discharge|driving ban|fine|tag|curfew|(?:conditional )?caution|(?:penalty )?points|life|(?:years?|months?|weeks?)(?! (?:to|of (?!detention|custody|imprisonment)|in which|before))|\\d+-(?:year|month|week) \\w+)';
const ORDERED =
  '(?:to (?:pay|do|carry out|complete|forfeit|repay|serve|undertake|be detained|work|wear)\\b|by (?!an? officer|officers|police))';

/** Words for what a court, or the end of a case without one, decided. */
const DECIDED = new RegExp(
  `\\b(?:convict(?:ed|ion|ions|s)|found (?:not )?guilty|(?:pleaded|pleads|pled|admitted) guilty|guilty plea|admitted(?! to (?:the )?(?:hospital|a ward|[A-Z]\\w+ hospital))|admits|sentenc(?:ed|es)|(?:prison|jail|suspended|life) sentence|sentence of|\\w+-(?:year|month|week) (?:[\\w-]+ )?(?:sentence|term|order)|jailed|jail term|imprisoned|(?<!false )imprisonment|sent to prison|(?:years?|months?|weeks?)(?:’|')? (?:in |of )?(?:prison|jail|custody)|fined|acquitted|cleared (?:of|by ${COURT}|on (?:all|both|every))|(?:he|she|they|both|who) (?:was|were|has been|have been) (?:later )?cleared|given ${GIVEN}|ordered ${ORDERED}|banned (?:from|for|until|by)|disqualified|unpaid work|(?:conditional|absolute) discharge|(?:conditionally|absolutely) discharged|discharged by|(?:charges?|case|prosecution|investigation|proceedings) (?:[\\w-]+ ){0,5}dropped|dropped (?:the |all |his |her |both |its |their )*(?:charges?|case|prosecution|investigation|proceedings)|cautioned|case (?:was |has been )?dismissed|no further action)\\b`,
  'gi',
);
/** Before a decision these say that there is none yet: "if convicted", "could be jailed", "faces a prison sentence". */
const NOT_YET =
  /(?:\b(?:if|could|might|would|can|faces?|facing|yet to|nobody|no one|never|unless|until|maximum|awaiting|may (?:be|get|go|face))\b(?: [\w-]+){0,3}|\bnot(?: yet)?(?: been| be| have been)?|\bnot(?: yet)? been) $/i;
/** Somebody else, or several: what was decided about them is not about the person named. */
const SOMEBODY_ELSE =
  /^(?:An?(?! (?:[\w-]+ ){0,2}(?:judge|court|jury|magistrates?|bench|trial|hearing|sentence|case|prosecution|fine)\b)|Another|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Most|Many|Others?|The (?:other|others|second|third)|Nobody|No one)\b/;
/** Whoever suffered, and what they were given. */
const VICTIM =
  /^(?:The|His|Her|Their) (?:[\w-]+ ){0,3}?(?:victims?|witness(?:es)?|owner|shopkeeper|householder|neighbours?) (?:was|were|has|have|is|are)\b/;
const PRONOUN = /\b(?:he|she|him|her|they|them|both|pair)\b/i;

/**
 * What a text says of courts’ decisions.
 * @returns whether one of them is about somebody whom the text accuses by this name
 */
export function outcomesIn(text: string, context: TextContext): (name: string) => boolean {
  const decided = sentencesOf(text)
    .filter((sentence) => isDecided(sentence.text))
    .map((sentence) => ({ text: sentence.text, isOfAnother: isOfAnother(sentence.text, context) }));
  return (name) => {
    const surname = name.split(' ').at(-1) ?? name;
    return decided.some((sentence) => !sentence.isOfAnother || sentence.text.includes(surname));
  };
}

function isDecided(sentence: string): boolean {
  return [...sentence.matchAll(DECIDED)].some(({ index }) => !NOT_YET.test(sentence.slice(0, index)));
}

function isOfAnother(sentence: string, context: TextContext): boolean {
  const first = new RegExp(`^${NAME}`).exec(sentence)?.[0];
  if (first !== undefined && isPrivatePerson(first, context)) return true;
  return VICTIM.test(sentence) || (SOMEBODY_ELSE.test(sentence) && !PRONOUN.test(sentence));
}
