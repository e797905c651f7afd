import { isPlainDate, londonInstants } from './dates.ts';
import { splitId, type Item } from './library.ts';
import { contentError, type Problem } from './problem.ts';

/** The day a meeting is (or was to be): the day in its file's name, or the last day it was moved to. */
export function meetingDate({ id, data }: Pick<Item<'meetings'>, 'id' | 'data'>): string {
  return data.moved.at(-1)?.to ?? fileDate(id);
}

/** The day in the name of a meeting's file. */
export function fileDate(id: string): string {
  return splitId(id).key.slice(0, 10);
}

/** A time that clocks skip in March or show twice in October leaves people at the door. */
export function timeProblems({ file, data }: Item<'meetings'>, date: string): Problem[] {
  return [['start', data.start] as const, ['end', data.end] as const].flatMap(([field, time]) => {
    if (time === undefined || !isPlainDate(date)) return [];
    const { length } = londonInstants(date, time);
    if (length === 1) return [];
    const why = length === 0 ? 'does not exist: clocks go forward over it' : 'happens twice: clocks go back';
    return [
      contentError(
        'clock-change',
        file,
        [field],
        `${time} on ${date} ${why}.`,
        'Choose another time, before 01:00 or from 02:00.',
      ),
    ];
  });
}

/** Rule R6: each move starts where the one before ended. */
export function moveProblems({ id, file, data }: Item<'meetings'>): Problem[] {
  return data.moved.flatMap(({ from, to }, index) => {
    const before = data.moved[index - 1]?.to ?? fileDate(id);
    const field = ['moved', index];
    return [
      ...(from === before
        ? []
        : [
            contentError(
              'R6',
              file,
              [...field, 'from'],
              `It was to be on ${before}, not on ${from}.`,
              `Write ${before}; the file keeps its name.`,
              { replace: 'value', with: before },
            ),
          ]),
      ...(from === to
        ? [contentError('R6', file, [...field, 'to'], 'It is moved to the same day.', 'Check both days.')]
        : []),
    ];
  });
}
