import type { FieldPath, Problem } from '../problem.ts';
import type { Allowed } from './allow.ts';
import { asRead } from './as-read.ts';

/** A finding with the words it is about. */
export interface FoundText {
  problem: Problem;
  words: string;
}

/**
 * What is left of the findings in a file after its `allow`.
 * @returns problems, among them advice on each line of `allow` that nothing needs any more; and what was allowed, as
 * notices at the lines that allow it
 */
export function withoutAllowed(
  found: readonly FoundText[],
  allow: readonly Allowed[],
  file: string,
): { problems: Problem[]; allowed: Problem[] } {
  const lets = ({ rule, text }: Allowed, { problem, words }: FoundText): boolean =>
    rule === problem.rule &&
    (plain(text).includes(plain(words)) ||
      (rule === 'long-sentence' && plain(words).startsWith(plain(text))));
  const notice = (index: number, rule: string, message: string, fix: string): Problem => {
    const field: FieldPath = ['allow', index];
    return { severity: 'advice', rule, file, field, message, fix };
  };
  const isUsed = allow.map((one) => found.some((finding) => lets(one, finding)));
  return {
    problems: [
      ...found.filter((finding) => !allow.some((one) => lets(one, finding))).map(({ problem }) => problem),
      ...allow.flatMap(({ text, rule }, index) =>
        isUsed[index]
          ? []
          : [
              notice(
                index,
                'allow',
                `The check has nothing against "${text}" by the rule "${rule}" here any more.`,
                'Delete these lines of "allow".',
              ),
            ],
      ),
    ],
    allowed: allow.flatMap(({ rule, text, why }, index) =>
      isUsed[index]
        ? [notice(index, rule, `"${text}" may stand: ${why}`, 'Nothing, if this is still a good reason.')]
        : [],
    ),
  };
}

function plain(text: string): string {
  return asRead(text).text.replace(/\s+/g, ' ').trim();
}
