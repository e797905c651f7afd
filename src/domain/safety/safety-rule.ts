import type { Severity } from '../problem.ts';

/** What a rule must know of the site to tell what is published from what is private. */
export interface TextContext {
  /** The day of publication, `YYYY-MM-DD`; without it no date is judged. */
  on?: string;
  /** Phone numbers that the content itself publishes as contacts, as `digitsOf` writes them. */
  ourNumbers: ReadonlySet<string>;
  /** Names of officers, places and councils, in lower case. */
  knownNames: ReadonlySet<string>;
  /** House numbers with their streets that the content gives as a venue’s or a body’s address, as `housesIn` writes them. */
  ourAddresses: ReadonlySet<string>;
  /** Short forms that the same file explains. */
  explained: ReadonlySet<string>;
  /** False for names and for what others wrote: only what identifies people is looked for. */
  isOurs?: boolean;
  /** True for the address of a hall or station. */
  isVenue?: boolean;
}

/** A stretch of a text that a rule objects to: offsets in UTF-16 units, `to` behind the last. */
export interface Finding {
  from: number;
  to: number;
  severity: Exclude<Severity, 'standard'>;
  message: string;
  fix: string;
  /** What to write instead, where one word can simply stand for another. */
  instead?: string;
}

/** One rule for texts that residents read. */
export interface SafetyRule {
  rule: string;
  /** What it protects: people who must not be identified, or readers who must understand. */
  about: 'people' | 'readers';
  /** Without this in a text there is nothing to find: spares the time to look. */
  needs?: RegExp;
  /** Judges one paragraph or one field. Line breaks are spaces. */
  find: (text: string, context: TextContext) => Finding[];
}

type Words = Omit<Finding, 'from' | 'to'>;

/** A finding for each match of a pattern; at its group "at" if it names one. */
export function findEach(
  text: string,
  pattern: RegExp,
  judge: (match: RegExpExecArray) => Words | undefined,
): Finding[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = judge(match);
    if (!words) return [];
    const at = match.groups?.['at'];
    const from = match.index + (at === undefined ? 0 : match[0].lastIndexOf(at));
    return [{ from, to: from + (at ?? match[0]).length, ...words }];
  });
}
