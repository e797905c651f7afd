import { findEach, type SafetyRule } from './safety-rule.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { STREET } from './street.ts';

const HARM =
  /\b(?:robbed|burgled|mugged|assault(?:ed)?|attack(?:ed)?|raped?|touched|groped|grabbed|tricked|conned|scammed|defrauded|cheated|threaten(?:ed)?|stalk(?:ed|ing)|punched|kicked|slapped|stabbed|beaten|hit|spat (?:at|on)|pushed|followed|harass(?:ed|ment)|abused?|abuse call|domestic (?:abuse|violence)|bullied|victims?|injured|hurt|bitten|flashed|exposed himself|shouted at|racially|stolen from|taken from|took [^.!?]{0,40}from|stole [^.!?]{0,40}from|broke(?:n)? into|lost (?:her|his|their) savings|handed over|snatched|cuckoo(?:ed|ing)|targeted|exploited|groomed|sexual(?:ly)?|indecent\w*|knifepoint|gunpoint|chased|attackers?|thie(?:f|ves)|burglars?|fraudsters?|burglary|robbery|lost £|paid £)\b/i;

const AGE =
  '(?:\\b(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|eight|nine|ten|six|seven))[- ]years?[- ]old\\b|\\b(?:aged?|age of) \\d{1,3}\\b|\\b(?:woman|man|girl|boy|mother|father|widow|widower|resident|pensioner|student|teenager|lady|gentleman|victim|nurse|carer|grandmother|grandfather), (?:who is |aged )?\\d{1,2}\\b|\\b(?:in (?:her|his|their) (?:early |mid |late )?(?:teens|\\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))|\\b[a-z]+ \\(\\d{1,2}\\)|, (?:who is |aged |both )?\\d{1,2}(?: and \\d{1,2})?,(?= ))';
const KIND =
  '\\b(?:pregnant|elderly|frail|housebound|expecting|mum of|her ex|his ex|ex-(?:husband|wife|partner|boyfriend|girlfriend)|whose (?:husband|wife|son|daughter|mother|father|partner)|landlady|landlord of|vicar|headteacher|lollipop|new(?:ly)? (?:arrived|moved)|widow(?:er|ed)?|blind|deaf|disabled|wheelchair|dementia|autis\\w+|lives? alone|living alone|on (?:her|his) own|twins?|triplets|the only|single mother|refugee|asylum|transgender|trans (?:woman|man)|wife of|husband of|mother of|father of|daughter of|son of|newly (?:bereaved|widowed)|learning disabilit\\w+|who works (?:at|as|in)|runs? the|who was (?:assaulted|attacked|robbed|raped|stalked))\\b';
const WHO = new RegExp(`${AGE}|${KIND}`, 'gi');
const PLACE = new RegExp(`\\b${STREET}`);

/** Words that make of an age the age of somebody accused or helping. */
const ACCUSED =
  /^[^.!?;]{0,60}\b(?:(?:was|were|has been|have been|is|are|been) (?:\w+ )?(?:arrested|charged|jailed|convicted|sentenced|fined|given|banned|stopped|bailed|reported|summonsed|cautioned|remanded|found guilty)|admitted|pleaded|appeared|will appear|denies|denied)\b/i;
const ARRESTED_FIRST =
  /\b(?:arrested|charged|jailed|convicted|sentenced|stopped|looking for|suspects?|we banned)\b[^.!?;]{0,30}$/i;

/** The detail is of somebody whom something was done to: a neighbouring sentence may then say where. */
const DONE_TO =
  /\b(?:(?:was|were|been|being|got|left) (?:\w+ ){0,2}(?:robbed|burgled|mugged|assaulted|attacked|raped|groped|grabbed|tricked|conned|scammed|defrauded|threatened|stalked|punched|kicked|slapped|stabbed|beaten|injured|hurt|shaken|bruised|unhurt|treated|taken to hospital|targeted|harassed)|lost (?:her|his|their|an?|\w+ pounds|£)|(?:given|gave|made) (?:us )?(?:a|her|his|their) (?:\w+ )?statement|(?:in|from|left) hospital|recover(?:s|ed|ing))\b/i;
const OBJECT =
  /\b(?:robbed|burgled|mugged|assaulted|attacked|raped|groped|grabbed|tricked|conned|scammed|defrauded|threatened|stalked|punched|kicked|slapped|stabbed|injured|(?:took|stole)\b[^.!?]{0,30} from|snatched\b[^.!?]{0,30} from) (?:an?|the|her|his|our) (?:\w+ ){0,2}$/i;
const VICTIM = /\bvictim\b/i;
/** Advice for whoever it may concern tells of nobody. */
const ANYBODY =
  /\b(?:if you|any|every|anyone|anybody|everyone|can (?:call|ring|ask|get)|may (?:call|ring|ask|get))\b/i;
/** A sentence that goes on about what the one before told. */
const IT_WAS =
  /^(?:It|This|That|The (?:\w+ )?(?:attack|robbery|assault|burglary|theft|incident|crime|offence|attempt)|Both|All(?: of)? this)\b[^.!?]{0,30}?\b(?:was|were|happened|took place|began|started|occurred)\b/;
const CRIME =
  /\b(?:robber(?:y|ies)|burglar(?:y|ies)|assaults?|attacks?|mugging|thefts?|stabbing|rape|fraud)\b/i;

/** A street together with an age or another detail tells neighbours who the victim is. */
export const victimDetail: SafetyRule = {
  rule: 'victim-detail',
  about: 'people',
  needs: HARM,
  find: (text) => {
    const sentences = sentencesOf(text);
    return findEach(text, WHO, ({ index, 0: detail }) => {
      const at = sentences.findIndex(({ to }) => index < to);
      const sentence = sentences[at];
      if (!sentence) return undefined;
      const [before, after] = [
        text.slice(sentence.from, index),
        text.slice(index + detail.length, sentence.to),
      ];
      if (ACCUSED.test(after) || ARRESTED_FIRST.test(before)) return undefined;
      const isHere = PLACE.test(sentence.text) && HARM.test(sentence.text);
      const isBeside =
        !PLACE.test(sentence.text) &&
        isVictim(sentence.text, before, after) &&
        [sentences[at - 1], sentences[at + 1]].some(tellsWhere);
      if (!isHere && !isBeside) return undefined;
      return {
        severity: 'advice',
        message: 'With the street and this detail neighbours can tell who the victim is.',
        fix: 'Leave one of the two out: name the part of town, or say nothing of the person.',
      };
    }).slice(0, 1);
  },
};

function isVictim(sentence: string, before: string, after: string): boolean {
  if (ANYBODY.test(sentence)) return false;
  return VICTIM.test(sentence) || DONE_TO.test(after) || OBJECT.test(before);
}

/** Whether a sentence says in which street a crime was. */
function tellsWhere(neighbour: Sentence | undefined): boolean {
  if (!neighbour || !PLACE.test(neighbour.text)) return false;
  return CRIME.test(neighbour.text) || IT_WAS.test(neighbour.text);
}
