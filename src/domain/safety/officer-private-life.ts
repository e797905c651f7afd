import { INITIALS, SURNAME } from './person-name.ts';
import type { Finding, SafetyRule, TextContext } from './safety-rule.ts';
import { sentencesOf } from './sentences.ts';

const RANK =
  '(?:(?:Detective|Police|Special|Chief|Temporary|Acting|Det|Ch|T/|A/) ?){0,2}(?:PCSO|PC|SC|Sgt|PS|DCI|DC|DS|DI|CI|Supt|Superintendent|Insp|Inspector|Sergeant|Constable|Officer|Commander)(?: \\d{2,6})?';
const RANKED = `(?<![\\p{L}\\p{N}])${RANK} (?:${INITIALS})?${SURNAME}(?: ${SURNAME})?`;

const KIN =
  "(?:(?:ex-|step|grand|god)?(?:wife|husband|sons?|daughters?|child(?:ren)?(?![’']s)|bab(?:y|ies)|mother|father|mum|dad|parents|brother|sister(?! (?:force|team|station|site))|partner)|wife|husband|boyfriend|girlfriend|fianc[ée]e?|kids|toddlers?|twins|family(?! of)|marriage|wedding|divorce|pregnancy|illness|private (?:home|address))";
/** Between officers a partner is whom they walk with; to a force it is a council. */
const AT_WORK =
  /\bpartner (?:agenc|organi[sz]ation|force|team|school|charit|council|service|group|bod|station|PC|PCSO|Sgt|Special)|\b(?:patrol|beat|shift|crew|on duty|arrest|work|call|attend|found|chas|seiz|search|stopp|walk|visit|knock|check|detain)\w*\b/i;
/** "Family" and "parents" are words of the trade as well. */
const OF_TRADE =
  "(?!(?:[’']s?)? (?:liaison|days?|hub|centre|fun|support|officer|court|group|evening|class|session|club|talk))";
const LEAVE =
  "(?:maternity|paternity|parental|adoption|sick|sickness|compassionate|bereavement|carer[’']?s) leave";
/** Words in passing between an officer and what is told: "PC Mead, who covers Orsett, lives …". */
const ASIDE =
  '(?:,[^,.!?;]{1,40},)?(?: and [\\p{L} ]{2,25})?(?:,? who)?(?: (?:also|now|still|both|currently))?';
/** "Two young" before "children", but nothing that begins another part of the sentence. */
const KIN_ASIDE =
  '(?:(?!polic|team|force|(?:and|or|until|after|when|while|that|as|because|her|his|the|is|was|in|on|at|to|with|of|for|from|by) )[\\p{L}-]+ ){0,2}';

/** Right behind an officer. */
const TOLD = [
  `['’]s? ${KIN_ASIDE}${KIN}\\b${OF_TRADE}`,
  `${ASIDE} (?:lives|lived|resides|is living) (?:with|on(?= the| \\p{Lu})|in|at|near|alone|locally|nearby|just|round|around)\\b`,
  ' and [\\p{L} ]{2,25} live (?:in|with|near)\\b',
  `${ASIDE} (?:is|was|has been|will be|goes|went)(?: [\\p{L}-]+){0,2} (?:on|from) (?:(?:long-term|extended) )?${LEAVE}\\b`,
  `${ASIDE} (?:(?:has )?(?:started|begun|began|taken|took)|starts|begins|takes|returns from|returned from|is back from|comes back from) (?:(?:her|his|their) )?${LEAVE}\\b`,
  `${ASIDE} (?:is|was|has been|went)(?: [\\p{L}]+)? (?:off sick|signed off sick|pregnant|expecting (?:a (?:baby|child|boy|girl|son|daughter)|(?:her|his|their) (?:first|second|third|baby|child)|twins)|ill|unwell|poorly(?! \\p{L}+ed)|in hospital(?! (?:with|for|to|when|where|beside))|divorced|separated from (?:his|her)|engaged to|married(?! to the)|gay|lesbian|recovering from (?:an? |her |his )?(?:[\\p{L}-]+ )?(?:illness|operation|surgery|cancer|stroke|breakdown))(?![\\p{L}-])`,
  `${ASIDE} (?:has|had|is having|gave birth to)(?: just)?(?: had)? (?:an?|one|two|three|four|five|her|his) (?:[\\p{L}-]+ )?(?:(?!partner)${KIN}|stroke|heart attack|miscarriage)\\b${OF_TRADE}`,
  `${ASIDE} (?:has|had) (?:had )?(?:cancer|depression)\\b`,
  `,? (?:who )?(?:is |was )?(?:herself |himself )?(?:an? )(?:[\\p{L}-]+ )?(?:(?:mother|father|mum|dad|parent|grandmother|grandfather)(?: of|-of)|widow(?:er)?\\b|single (?:mother|father|mum|dad|parent))`,
  `${ASIDE} (?:is|was|has been) diagnosed\\b`,
];
/** Further on in the same sentence, unless somebody else stands before or between, whose family it could be. */
const OWN = new RegExp(
  `^(?<between>[^.!?;]{0,70}?)\\b(?:her|his) (?:own )?${KIN_ASIDE}${KIN}\\b${OF_TRADE}`,
  'u',
);
/** Other people, deeds that others come into, and words that begin what somebody else does. */
const SOMEBODY =
  /\b(?:m[ae]n|wom[ae]n|boys?|girls?|mothers?|fathers?|mums?|dads?|parents?|famil(?:y|ies)|couples?|residents?|neighbours?|victims?|drivers?|riders?|owners?|pupils?|students?|child(?:ren)?|teenagers?|youngsters?|people|person|pensioners?|widows?|carers?|customers?|callers?|suspects?|witness(?:es)?|anyone|everyone|somebody|someone|anybody|those|him|them|Mr|Mrs|Ms|Miss|met|spoke|speaks|visit\w*|help\w*|return\w*|found|arrest\w*|stopped|saw|brought|drove|took|trac\w+|reunit\w*|told|warn\w*|advis\w*|asked?|thank\w*|search\w*|interview\w*|called|rang|gave|went|came|calmed|comfort\w*|support\w*|bab(?:y|ies)|protect\w*|kept|got|that|because|after|until|when|while|if|whose)\b/i;
/** Somebody by their trade or their name: "a shopkeeper", "Ann Quill". */
const NAMED =
  /\b(?:the|an?|every|each|another|one|two|three|four|\d+) (?:[\p{L}-]+ )?\p{L}+(?:er|or|ist|man|woman|ant|ee)s?\b|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const OFF_DUTY =
  /\b(?:off[- ]duty|on (?:her|his|their) days? off|in (?:her|his|their) (?:free|spare) time)\b/i;
/** What officers do off duty as officers may be told, and when they cannot be reached. */
const DEED =
  /\b(?:arrest|stopped|saw|spott?ed|detain|chas|caught|help|rescu|saved|first aid|notic|recogni[sz]|intervened|challenged|heard|witness|call(?:ed)?\b|number|report|mobile|ring|phone|answer|repl|messag|email)/i;

/** Whom officers live with, where, and what ails them: residents need the post, and somebody could be waiting there. */
export const officerPrivateLife: SafetyRule = {
  rule: 'officer-private-life',
  about: 'people',
  needs:
    /lives?\b|lived|living|reside|leave\b|off[- ]|days? off|(?:free|spare) time|sick|pregnan|expecting|\bill\b|unwell|poorly|hospital|divorc|separated|engaged|married|gay|lesbian|recover|birth|cancer|depress|stroke|heart attack|miscarr|mother|father|mum|dad|parent|widow|diagnos|wife|husband|sons?\b|daughter|child|bab(?:y|ies)|brother|sister|partner|friend|fianc|kids|toddlers?|twins|family|marriage|wedding|home|address/i,
  find: (text, context) => {
    const officer = officerPattern(context);
    return sentencesOf(text).flatMap(({ text: sentence, from }) => {
      const found = [...sentence.matchAll(officer)]
        .map(({ 0: who, index }) => tells(sentence, index, index + who.replace(/['’]s$/, '').length))
        .find((one) => one !== undefined);
      return found ? [{ ...words, from: from + found.from, to: from + found.to }] : [];
    });
  },
};

const words = {
  severity: 'advice',
  message: 'This tells of an officer’s private life.',
  fix: 'Leave it out: say what the officer does for residents, or who covers the post and until when.',
} as const satisfies Omit<Finding, 'from' | 'to'>;

const told = new RegExp(`^(?:${TOLD.join('|')})`, 'u');

/** The words of a sentence that tell of the private life of the officer who stands at some place in it. */
function tells(sentence: string, from: number, to: number): { from: number; to: number } | undefined {
  const after = sentence.slice(to);
  const right = told.exec(after)?.[0];
  if (right !== undefined && !isAtWork(sentence, right)) return { from, to: to + right.length };
  const own = OWN.exec(after);
  const around = `${sentence.slice(0, from)} | ${own?.groups?.['between'] ?? ''}`;
  if (own && !SOMEBODY.test(around) && !NAMED.test(around) && !isAtWork(sentence, own[0]))
    return { from, to: to + own[0].length };
  const off = OFF_DUTY.exec(sentence);
  if (off && !DEED.test(sentence)) return { from: off.index, to: off.index + off[0].length };
  return undefined;
}

function isAtWork(sentence: string, found: string): boolean {
  return /\bpartner$/i.test(found) && AT_WORK.test(sentence);
}

/** A site's pattern is made once: it holds the names of all its officers. */
const patterns = new WeakMap<ReadonlySet<string>, RegExp>();

function officerPattern({ officers = NOBODY }: TextContext): RegExp {
  const made = patterns.get(officers);
  if (made) return made;
  const names = [...officers].map((name) =>
    name.replace(/[^\p{L}\p{N}]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`),
  );
  const named = names.map((name) => `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`);
  const pattern = new RegExp([RANKED, ...named].join('|'), 'gu');
  patterns.set(officers, pattern);
  return pattern;
}

const NOBODY: ReadonlySet<string> = new Set();
