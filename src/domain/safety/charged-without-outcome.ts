import { outcomesIn } from './court-outcome.ts';
import { isPrivatePerson, NAME, NO_RANK } from './person-name.ts';
import { findEach, type SafetyRule } from './safety-rule.ts';

const WHO = `(?<at>${NAME})`;
const ACCUSED =
  '(?:re-?)?(?:arrested|charged|bailed|released (?:on|under) (?:bail|investigation)|remanded|detained|summonsed|accused|suspected|wanted|questioned (?:by (?:police|officers|detectives|us)|about|over|on suspicion)|interviewed under caution|picked up|reported for|taken into custody|held (?:on|in|over|after)|due (?:in|at|before)|to appear|facing (?:trial|charges?)|awaiting (?:trial|a hearing|charge)|(?:thought|believed|understood|alleged|said) to (?:have|be (?:behind|responsible))|in court|known to (?:us|police)|being (?:sought|hunted|investigated)|named as|caught|helping (?:us|police|officers) with|under investigation|on (?:bail|remand))';
const AWAITING =
  '(?:(?:will|is to|is due to|is expected to) (?:appear|stand trial|be tried|be charged|go on trial)|denie[sd]|(?:will|is to) face|appeared (?:at|in|before)|appears (?:at|in|before)|pleaded not guilty|(?:is|remains) (?:a suspect|on the run|at large|in custody)|faces (?:a )?(?:trial|charges?|court))';
/** An age, a town or a few words about somebody, between a name and what is said of them. */
const ASIDE = '(?:,? \\(?(?:aged )?\\d{1,2}\\)?)?(?:,[^,.!?;]{1,60}){0,3},?';
const PATTERNS = [
  `${NO_RANK}\\b${WHO}(?: and ${NAME})?${ASIDE},? (?:who )?(?:(?:has|have|had|was|were|is|are|been|being|later|since|then|also|now|still|again|both|today|yesterday|last night|this week|already|therefore|subsequently) ){0,5}${ACCUSED}\\b`,
  `${NO_RANK}\\b${WHO}(?: and ${NAME})?${ASIDE},? (?:who )?(?:(?:has|have|had|also|still) ){0,2}${AWAITING}\\b`,
  `\\b(?:[Ww]e |[Oo]fficers |[Pp]olice |[Tt]hey |have |has |had )?(?:arrested|charged|detained|accused|remanded|bailed) ${NO_RANK}${WHO}`,
  `\\b(?:[Ss]uspects?|[Ww]anted|CHARGED|ARRESTED|WANTED|SUSPECT|APPEAL|[Aa]ccused|[Dd]efendants?)(?: (?:is|man|woman|named|called))?[:,]? ${WHO}`,
  `\\b(?:looking for|searching for|hunting|appealing for|trying to (?:find|trace)|want to (?:trace|speak to|find|talk to)|like to (?:speak|talk) to|seeking|whereabouts of) ${NO_RANK}${WHO}(?=[^.!?]*\\b(?:connection|about (?:a|an|the)|wanted|recall|suspicion|breach\\w*|robber\\w*|burglar\\w*|assault|thefts?|fraud|warrant|failed|court|offences?)\\b)`,
  `\\b(?:[Nn]amed (?:him|her|them|the (?:suspect|man|woman|driver|rider))? ?as|(?:man|woman|boy|girl|driver|rider|person|people|those|two|three) (?:arrested|charged|detained|held|wanted)(?: \\w+){0,4}?,? (?:is|was|are|were|as|named)) ${WHO}`,
  `\\b(?<at>(?:Mr|Mrs|Ms|Miss) [A-Z][a-z]+(?:-[A-Z][a-z]+)?),? (?:who )?(?:(?:has|had|was|is|been|later|now|also|then) ){1,3}${ACCUSED}\\b`,
  `\\b(?:arrests?|charges?|warrant|case) (?:of|against|for) ${NO_RANK}${WHO}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** A named person accused of something, and nothing said of what a court decided. */
export const chargedWithoutOutcome: SafetyRule = {
  rule: 'charged-without-outcome',
  about: 'people',
  needs:
    /arrest|charg|bail|remand|detain|summons|accus|suspect|wanted|question|caution|caught|custody|held|due|appear|trial|tried|investigat|responsible|behind|court|known to|sought|hunt|denie|plead|large|the run|looking|search|trac|speak|seek|whereabouts|warrant|case|named|picked/i,
  find: (text, context) => {
    const hasOutcome = outcomesIn(text, context);
    const found = PATTERNS.flatMap((pattern) =>
      findEach(text, pattern, ({ groups }) =>
        isPrivatePerson(groups?.['at'] ?? '', context) && !hasOutcome(groups?.['at'] ?? '')
          ? {
              severity: 'advice',
              message: `This names ${groups?.['at']} as accused, and no court’s decision.`,
              fix: 'Leave the name out until a court has decided: write "a man of 24", for instance.',
            }
          : undefined,
      ),
    );
    return found.filter((one, index) => found.findIndex(({ from }) => from === one.from) === index);
  },
};
