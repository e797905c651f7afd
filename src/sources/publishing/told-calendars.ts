import type { Problem } from '../../domain/problem.ts';
import { readContentPath } from '../content-path.ts';
import { changeWords, isHidden, type ChangeFacts, type FileChange } from './change-words.ts';

/**
 * Why a publication that told people's calendars of a meeting cannot be taken back, and what to write instead.
 * @param errors what the check says of the content without it
 * @returns lines; none if no meeting is the reason
 */
export function toldCalendars(
  changes: readonly FileChange[],
  errors: readonly Problem[],
  facts: ChangeFacts,
  prefix: string,
): string[] {
  const announced = errors.filter(({ rule }) => rule === 'announced');
  return changes.flatMap((change) => {
    const { file, before } = change;
    const is = readContentPath(file);
    const isMeeting = is.kind === 'entry' && is.collection === 'meetings';
    if (!isMeeting || !announced.some((error) => error.file === file || error.fix.includes(file))) return [];
    const words = changeWords(change, facts);
    return before === undefined || isHidden(before, facts.asOf)
      ? [
          `This announced a meeting. ${words}.`,
          'People have it in their calendars, so it cannot be taken back.',
          `Cancel it: open ${prefix}${file} and write these three lines; they take the place of the line "status":`,
          '  status: cancelled',
          '  reason: Why it does not take place, in a sentence.',
          `  changes: [{ on: ${facts.asOf}, what: "Cancelled." }]`,
          'Then type "npm run publish".',
        ]
      : [
          `This told people of a change. ${words}.`,
          'Their calendars have it, so it cannot be taken back.',
          `If it is not true any more: open ${prefix}${file}, write what is true now, and add to its list "changes":`,
          `  - { on: ${facts.asOf}, what: "What is different now, in a sentence." }`,
          'Then type "npm run publish".',
        ];
  });
}
