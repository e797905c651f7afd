import { daysBetween, monthNumber } from '../dates.ts';
import { findEach, type Finding, type SafetyRule } from './safety-rule.ts';
import { sentenceAt } from './sentences.ts';
import { dayMeant, WRITTEN_DAY } from './written-dates.ts';

/** Words that speak of what is to come. */
const COMING =
  "(?:will|shall|[’']ll|going to|next|upcoming|coming|starts?|begins?|opens?|closes|ends?|takes? place|runs|meets?|meeting is|is (?:on|held|open)|are (?:on|open)|(?:please )?(?:join us|come|book|apply|reply|register|sign up|send|enter|tell us|let us know|be there|save the date|see you)|until|deadline|due|looking forward|hope to|scheduled|taking place|you are invited|invite you|drop in|pop in|visit us|find us|catch us|meet us|there is|don[’']t miss|closing date|last (?:day|date|chance)|expected|returns?|resumes?|arrives?|comes|plan(?:ned|s)? (?:to|for))";
/** Words that tell what happened: a day beside them is past and meant to be. */
const TOLD =
  /\b(?:was|were|had|did|asked|said|told|came|held|ran|met|closed|ended|opened|started|began|took|went|gave|answered|reported|promised|walked|found|decided|agreed|published|planned|until then|has been|have been|has|have)\b/i;

/** Words for what others said would come. */
const REPORTED =
  /\b(?:asked|said|told|promised|wrote|wanted|was|were|had|did|agreed|decided|met|held|should have|meant to|supposed to)\b/i;

const AFTER = new RegExp(`\\b${COMING}\\b(?<between>[^.!?;]{0,60}?)\\b(?<at>${WRITTEN_DAY})`, 'gi');
const BEFORE = new RegExp(
  `\\b(?<at>${WRITTEN_DAY})(?<between>[^.!?;]{0,40}?)\\b(?:will|shall|we[’']ll|is going to|are going to|is (?:the|our) (?:last|closing|next)|come (?:and|along|to)|join us|please|there is|we are (?:holding|running|out|going))\\b`,
  'gi',
);
const MONTH =
  /\b(?<cue>next month|will|going to)\b(?<between>[^.!?;]{0,40}?)\b(?<at>(?:in )?(?<month>[A-Z][a-z]+) (?<year>20\d\d))\b/g;

/** What was done again and again up to a day, as if that day were over. */
const DONE_UNTIL = new RegExp(
  `\\b(?:ran|walked|patrolled|visited|stood|checked|drove|cycled|went|came|(?:was|were) (?:there|out|here|on))\\b[^.!?;]{0,60}?\\b(?:every|each|nightly|daily)\\b[^.!?;]{0,30}?\\b(?:up to|until|till|to) (?:and including )?(?:the )?(?:[A-Z][a-z]+day,? )?(?<at>${WRITTEN_DAY})`,
  'g',
);
const OTHER_YEAR =
  /\b(?:last|previous|next) (?:year|spring|summer|autumn|winter|season)|\bin 20\d\d\b|\bago\b|\bwill\b/i;
/** A day without its year is taken for one soon to come no further ahead than this, in days. */
const SOON = 31;

/** A day before that of publication, spoken of as if it were still to come; or one still to come, told as if it were over. */
export const pastDate: SafetyRule = {
  rule: 'past-date',
  about: 'readers',
  needs: /\d/,
  find: (text, { on }) => {
    if (on === undefined) return [];
    const past = (
      date: string | undefined,
      match: RegExpExecArray,
    ): Omit<Finding, 'from' | 'to'> | undefined => {
      const { groups, index } = match;
      if (date === undefined || date >= on || TOLD.test(groups?.['between'] ?? '')) return undefined;
      if (/^[^.!?;]{0,40}\b(?:was|were|had|drew|brought)\b/.test(text.slice(index + match[0].length)))
        return undefined;
      if (REPORTED.test(text.slice(sentenceAt(text, index).from, index))) return undefined;
      return {
        severity: 'advice',
        message: `${groups?.['at'] ?? ''} was over when this was published.`,
        fix: 'Write the day that is meant, or what came of it.',
      };
    };
    const found = [
      ...[AFTER, BEFORE].flatMap((pattern) =>
        findEach(text, pattern, (match) => past(dayMeant(match.groups?.['at'] ?? '', on), match)),
      ),
      ...findEach(text, MONTH, (match) =>
        past(endOfMonth(match.groups?.['year'], match.groups?.['month']), match),
      ),
      ...findEach(text, DONE_UNTIL, ({ groups, index }) => {
        const date = dayMeant(groups?.['at'] ?? '', on);
        if (date === undefined || date <= on || daysBetween(on, date) > SOON) return undefined;
        if (OTHER_YEAR.test(sentenceAt(text, index).text)) return undefined;
        return {
          severity: 'advice',
          message: `${groups?.['at'] ?? ''} was still to come when this was published.`,
          fix: 'Write the day that is meant, or say what is planned.',
        };
      }),
    ];
    return found.filter((one, index) => found.findIndex(({ from }) => from === one.from) === index);
  },
};

/** A day no month goes beyond, for comparing: `2027-01-31`. */
function endOfMonth(year = '', name = ''): string | undefined {
  const month = monthNumber(name);
  return month === undefined ? undefined : `${year}-${String(month).padStart(2, '0')}-31`;
}
