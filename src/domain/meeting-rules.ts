import { isPlainDate } from './dates.ts';
import { splitId, type Item, type Library } from './library.ts';
import { fileDate, meetingDate, moveProblems, timeProblems } from './meeting-days.ts';
import { contentError, type Problem } from './problem.ts';
import { unknownPlace } from './team-rules.ts';

/** Meetings: days and times that exist, a status that fits the day, reasons given (R6), places that are known. */
export function meetingProblems(library: Library, asOf: string): Problem[] {
  return [...library.meetings.flatMap((item) => oneMeeting(item, library, asOf)), ...doubleProblems(library)];
}

function oneMeeting(item: Item<'meetings'>, library: Library, asOf: string): Problem[] {
  const { id, file, data } = item;
  const date = meetingDate(item);
  const error = (rule: string, field: (string | number)[], message: string, fix: string) =>
    contentError(rule, file, field, message, fix);
  if (!isPlainDate(fileDate(id)))
    return [error('file-name', [], `${fileDate(id)} is not a day in the calendar.`, 'Rename the file.')];
  const places = library.districts
    .find((district) => district.id === splitId(id).district)
    ?.data.places.map(({ name }) => name);
  const off = data.status === 'cancelled' || data.status === 'postponed';
  return [
    ...timeProblems(item, date),
    ...moveProblems(item),
    ...(places && !places.includes(data.venue.place)
      ? [unknownPlace(file, ['venue', 'place'], data.venue.place, places)]
      : []),
    ...(off && data.reason === undefined
      ? [
          error(
            'R6',
            [],
            `A ${data.status} meeting must say why.`,
            'Add "reason:" with the reason in plain words.',
          ),
        ]
      : []),
    ...(!off && data.reason !== undefined
      ? [
          error(
            'R6',
            ['reason'],
            `There is a reason, but the status is ${data.status}.`,
            'Change the status to cancelled or postponed, or delete the reason.',
          ),
        ]
      : []),
    ...(data.kind === 'issue' && data.trigger === undefined
      ? [
          error(
            'meeting',
            [],
            'A meeting about an issue must say what led to it.',
            'Add "trigger:" with what happened.',
          ),
        ]
      : []),
    ...(data.status === 'held' && date > asOf
      ? [
          error(
            'meeting',
            ['status'],
            `It is on ${date}, so it cannot have been held yet.`,
            'Write scheduled, or check the day.',
          ),
        ]
      : []),
    ...(data.status !== 'held' && data.attendance !== undefined
      ? [
          error(
            'meeting',
            ['attendance'],
            'Only a meeting that was held has an attendance.',
            'Write "status: held", or delete this line.',
          ),
        ]
      : []),
    ...(data.status !== 'held' && data.raised.length > 0
      ? [
          error(
            'meeting',
            ['raised'],
            'Only at a meeting that was held can something be raised.',
            'Write "status: held", or delete these lines.',
          ),
        ]
      : []),
  ];
}

/** Two files for one meeting: the same district, day, time and venue. */
function doubleProblems(library: Library): Problem[] {
  const seen = new Map<string, string>();
  return library.meetings.flatMap((item) => {
    const { district } = splitId(item.id);
    const key = [district, meetingDate(item), item.data.start, item.data.venue.name].join('\u0000');
    const other = seen.get(key);
    seen.set(key, item.file);
    return other
      ? [
          contentError(
            'meeting-twice',
            item.file,
            [],
            `${other} is at the same place and time.`,
            'Keep one of the two files.',
          ),
        ]
      : [];
  });
}
