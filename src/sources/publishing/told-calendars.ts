import type { Problem } from '../../domain/problem.ts';
import { readContentPath } from '../content-path.ts';
import { changeWords, isHidden, type ChangeFacts, type FileChange } from './change-words.ts';

/** What to know before meetings are announced for the first time, in a line; none if none is. */
export function beforeTelling(changes: readonly FileChange[], asOf: string): string[] {
  const { length } = changes.filter(
    ({ file, before, after }) =>
      isMeeting(file) && after && !isHidden(after, asOf) && (!before || isHidden(before, asOf)),
  );
  if (length === 0) return [];
  const what = length === 1 ? 'it is sent, the meeting' : 'they are sent, the meetings';
  return [
    `Once ${what} can be cancelled, but not taken back: people have ${length === 1 ? 'it' : 'them'} in their calendars.`,
  ];
}

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
    if (!isMeeting(file) || !announced.some((error) => error.file === file || error.fix.includes(file)))
      return [];
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

function isMeeting(file: string): boolean {
  const is = readContentPath(file);
  return is.kind === 'entry' && is.collection === 'meetings';
}
