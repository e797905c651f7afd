import { REFERENCE } from './reference-pattern.ts';
import { findEach, type SafetyRule } from './safety-rule.ts';

/** The form of Essex and its neighbours: force, number, year. */
const FORCE_NUMBER = '(?<![\\w/£.])\\d{2} ?\\/ ?\\d{4,7} ?\\/ ?\\d{2}(?:\\d{2})?(?![\\w/])';
const NAMED = `\\b(?:[Cc]rime|[Ii]ncident|[Cc]ase|[Oo]ccurrence|[Ii]nvestigation|[Pp]olice|STORM|CAD|URN|[Ll]og)(?:\\s+(?:report|log))?\\s*(?:[,(:]\\s*)?(?:(?:ref(?:erence)?s?|numbers?|nos?|log|id)\\b\\.?\\s*){1,2}(?:\\s*(?:is|was|of)\\s+)?[,:(#]?\\s*(?<at>${REFERENCE})`;
const QUOTED = `\\b(?:[Qq]uot(?:e|ing)|[Rr]ef(?:erence)?(?: number| no\\.?)?:?)\\s+(?:(?:reference|ref|number|no)\\b\\.?:?\\s*){0,2}(?<at>(?:[A-Z]{2,4}[-/])?\\d{4,}(?:[-/]\\d{2,})+|\\d{2,}[A-Z]{2}\\d{5,})`;
const OF_DAY =
  '\\b(?:[Ii]ncident|[Ll]og|CAD|STORM|[Cc]rime|[Cc]ase)\\s+(?<at>\\d{2,6} (?:of|on|from) \\d{1,2}(?:st|nd|rd|th)?[ /-](?:[A-Z][a-z]+|\\d{1,2})(?:[ /-]\\d{2,4})?)';
const BARE =
  '\\b(?:[Cc]rime|[Ii]ncident|[Cc]ase|[Oo]ccurrence|[Ii]nvestigation|CAD|URN)\\s+(?<at>(?:[A-Z]{2,4}[-/ ]?)?\\d{2,}[-/]\\d{3,}(?:[-/]\\d+)?)';
const HYPHENED =
  '\\b(?:[Cc]rimes?|[Ii]ncidents?|[Cc]ase|[Rr]ef|[Rr]eference|[Qq]uot\\w+)\\b[^.!?]{0,40}?(?<![\\w/-])(?<at>\\d{2}[ -]\\d{4,7}[ -]\\d{2})(?![\\w/-])';
const COURT = '(?<![\\w/])\\d{2}[A-Z]{2}\\d{7,9}(?![\\w/])';
const PATTERNS = [FORCE_NUMBER, COURT, NAMED, QUOTED, OF_DAY, BARE, HYPHENED].map(
  (pattern) => new RegExp(pattern, 'g'),
);

/** The police number of one crime or incident: whoever knows it can ask about it as if it were theirs. */
export const crimeReference: SafetyRule = {
  rule: 'crime-reference',
  about: 'people',
  needs: /\d/,
  find: (text) => {
    const found = PATTERNS.flatMap((pattern) =>
      findEach(text, pattern, () => ({
        severity: 'error',
        message: 'This is the number of one crime or incident.',
        fix: 'Leave it out: whoever reported it has it, and others can give the place and day.',
      })),
    );
    return found.filter(
      (one, index) => !found.slice(0, index).some(({ from, to }) => one.from < to && from < one.to),
    );
  },
};
