import { addDays, londonInstants } from './dates.ts';
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

/**
 * A time that clocks skip in March or show twice in October leaves people at the door. An end earlier than the start
 * is on the next day.
 */
export function timeProblems({ file, data }: Item<'meetings'>, date: string): Problem[] {
  const { start, end } = data;
  if (end === start)
    return [
      contentError(
        'meeting',
        file,
        ['end'],
        'It ends when it begins.',
        'Check both times, or leave out the end.',
      ),
    ];
  const times = [
    { field: 'start', time: start, day: date },
    ...(end === undefined ? [] : [{ field: 'end', time: end, day: end < start ? addDays(date, 1) : date }]),
  ];
  return times.flatMap(({ field, time, day }) => {
    const { length } = londonInstants(day, time);
    if (length === 1) return [];
    const why = length === 0 ? 'does not exist: clocks go forward over it' : 'happens twice: clocks go back';
    return [
      contentError(
        'clock-change',
        file,
        [field],
        `${time} on ${day} ${why}.`,
        'Choose another time, before 01:00 or from 02:00.',
      ),
    ];
  });
}

/** Rule R6: each move starts where the one before ended, and has been decided. */
export function moveProblems({ id, file, data }: Item<'meetings'>, asOf: string): Problem[] {
  return data.moved.flatMap(({ from, to, on }, index) => {
    const before = data.moved[index - 1];
    const planned = before?.to ?? fileDate(id);
    const error = (field: string, message: string, fix: string) =>
      contentError('R6', file, ['moved', index, field], message, fix);
    return [
      ...(from === planned
        ? []
        : [
            {
              ...error(
                'from',
                `It was to be on ${planned}, not on ${from}.`,
                `Write ${planned}; the file keeps its name.`,
              ),
              correction: { replace: 'value', with: planned } as const,
            },
          ]),
      ...(from === to ? [error('to', 'It is moved to the same day.', 'Check both days.')] : []),
      ...(on > asOf
        ? [error('on', `${on} has not come yet.`, 'Write the day on which you decided it.')]
        : []),
      ...(before && on < before.on
        ? [error('on', `The move before was decided later, on ${before.on}.`, 'List the oldest move first.')]
        : []),
    ];
  });
}
