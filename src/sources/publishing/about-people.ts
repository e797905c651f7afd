import type { Problem } from '../../domain/problem.ts';
import { safetyRules } from '../../domain/safety/safety-rules.ts';
import { shownIn } from '../content-fault.ts';
import { lineAt } from '../text-position.ts';

/** What the check advises on files that are about to be published. */
export interface Advice {
  /** One line for each place that may tell too much of somebody: where, the words, what is wrong, what to write. */
  aboutPeople: string[];
  /** How many other pieces of advice there are on these files. */
  others: number;
  /** Those, if whoever asks cannot run the check beside it. */
  otherWords?: string[];
}

const rules = new Set([
  ...safetyRules.filter(({ about }) => about === 'people').map(({ rule }) => rule),
  'picture-place',
  'document-author',
]);

/** Problems in the words of people who do not see the files. */
export type InWords = (problems: readonly Problem[]) => string[];

/**
 * Picks the advice on these files, because what is about people must be seen before it is public, not after.
 * @param inWords instead of those for a terminal
 */
export function adviceOn(
  problems: readonly Problem[],
  files: readonly string[],
  contentDir: string,
  inWords?: InWords,
): Advice {
  const advice = problems.filter(
    // The record is brought up to date by the publication itself.
    ({ severity, rule, file }) => severity !== 'error' && rule !== 'announced' && files.includes(file),
  );
  const people = advice.filter(({ rule }) => rules.has(rule));
  const others = advice.filter(({ rule }) => !rules.has(rule));
  if (inWords)
    return {
      aboutPeople: inWords(people).map((words) => `About people: ${words}`),
      others: others.length,
      otherWords: inWords(others).map((words) => `Advice: ${words}`),
    };
  return {
    aboutPeople: shownIn(people, contentDir).map(({ problem, path, place, text }) => {
      const { message, fix } = problem;
      if (text === undefined || !place) return `About people: ${path}: ${message} ${fix}`;
      const words = lineAt(text, place.line).slice(place.column - 1, place.column - 1 + place.length);
      return `About people: ${path}, line ${place.line}, “${words}”: ${message} ${fix}`;
    }),
    others: others.length,
  };
}

/** The advice in lines; none if there is none. */
export function adviceWords({ aboutPeople, others, otherWords }: Advice): string[] {
  if (otherWords) return [...aboutPeople, ...otherWords];
  if (others === 0) return aboutPeople;
  const pieces = others === 1 ? '1 piece of advice' : `${others} pieces of advice`;
  return [
    ...aboutPeople,
    `${aboutPeople.length > 0 ? 'And there' : 'There'} ${others === 1 ? 'is' : 'are'} ${pieces} on wording and the like: "npm run check" shows ${others === 1 ? 'it' : 'them'}.`,
  ];
}

/** What is asked instead of "Publish this?"; undefined if nothing is about people. */
export function peopleQuestion({ aboutPeople: { length } }: Advice): string | undefined {
  if (length === 0) return undefined;
  return `Publish with ${length === 1 ? 'this place' : `these ${length} places`} about people?`;
}
