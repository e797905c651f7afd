import { isPlainDate } from './dates.ts';
import { placesOf, splitId, type Item, type Library } from './library.ts';
import type { MeetingData } from './meeting.ts';
import { fileDate, meetingDate, moveProblems, timeProblems } from './meeting-days.ts';
import { contentError, type Problem } from './problem.ts';
import { unknownPlace } from './unknown-name.ts';

/** Meetings: days and times that exist, a status that fits the day, reasons given (R6), places that are known. */
export function meetingProblems(library: Library, asOf: string): Problem[] {
  const officers = library.teams.flatMap(({ data }) =>
    data.posts.flatMap(({ holder }) => holder?.name ?? []),
  );
  return [
    ...library.meetings.flatMap((item) => [
      ...oneMeeting(item, library, asOf),
      ...chairProblems(item, officers),
    ]),
    ...doubleProblems(library),
  ];
}

function oneMeeting(item: Item<'meetings'>, library: Library, asOf: string): Problem[] {
  const { id, file, data } = item;
  // The name of the file is reported already.
  if (!isPlainDate(fileDate(id))) return [];
  const date = meetingDate(item);
  const places = placesOf(library, splitId(id).district);
  return [
    ...timeProblems(item, date),
    ...moveProblems(item, asOf),
    ...(places ? unknownPlace(places, file, ['venue', 'place'], data.venue.place) : []),
    ...statusRules
      .filter(({ isBroken }) => isBroken(data, date, asOf))
      .map(({ rule, field, message, fix }) =>
        contentError(rule, file, field === '' ? [] : [field], message(data, date), fix),
      ),
  ];
}

/** Who chairs is a post or a role: a name would stay when the officer leaves. */
function chairProblems({ file, data }: Item<'meetings'>, officers: readonly string[]): Problem[] {
  const named = officers.find((name) => data.chair?.includes(name));
  const message = `${named} is an officer’s name.`;
  return named ? [contentError('meeting', file, ['chair'], message, 'Write the title of the post.')] : [];
}

interface StatusRule {
  rule: string;
  /** The field at fault, or nothing where one is missing. */
  field: keyof MeetingData | '';
  isBroken: (data: MeetingData, date: string, asOf: string) => boolean;
  message: (data: MeetingData, date: string) => string;
  fix: string;
}

const statusRules: readonly StatusRule[] = [
  {
    rule: 'R6',
    field: '',
    isBroken: (data) => isOff(data) && data.reason === undefined,
    message: ({ status }) => `A ${status} meeting must say why.`,
    fix: 'Add "reason:" with the reason in plain words.',
  },
  {
    rule: 'R6',
    field: 'reason',
    isBroken: (data) => !isOff(data) && data.reason !== undefined,
    message: ({ status }) => `There is a reason, but the status is ${status}.`,
    fix: 'Change the status to cancelled or postponed, or delete the reason.',
  },
  {
    rule: 'meeting',
    field: '',
    isBroken: ({ kind, trigger }) => kind === 'issue' && trigger === undefined,
    message: () => 'A meeting about an issue must say what led to it.',
    fix: 'Add "trigger:" with what happened.',
  },
  {
    rule: 'meeting',
    field: 'status',
    isBroken: ({ status }, date, asOf) => status === 'held' && date > asOf,
    message: (_, date) => `It is on ${date}, so it cannot have been held yet.`,
    fix: 'Write scheduled, or check the day.',
  },
  {
    rule: 'meeting',
    field: 'attendance',
    isBroken: ({ status, attendance }) => status !== 'held' && attendance !== undefined,
    message: () => 'Only a meeting that was held has an attendance.',
    fix: 'Write "status: held", or delete this line.',
  },
  {
    rule: 'meeting',
    field: 'attendance_on',
    isBroken: ({ attendance, attendance_on }) => attendance === undefined && attendance_on !== undefined,
    message: () => 'There is a day for the attendance, but no attendance.',
    fix: 'Add "attendance:" with the number of residents who came, or delete this line.',
  },
  {
    rule: 'meeting',
    field: 'attendance_on',
    isBroken: ({ attendance, attendance_on = '' }, date, asOf) =>
      attendance !== undefined && attendance_on !== '' && (attendance_on < date || attendance_on > asOf),
    message: ({ attendance_on }, date) =>
      `The attendance of a meeting on ${date} cannot have been recorded on ${attendance_on}.`,
    fix: 'Check the day: it is the day of the meeting or later, and not in the future.',
  },
  {
    rule: 'meeting',
    field: 'raised',
    isBroken: ({ status, raised }) => status !== 'held' && raised.length > 0,
    message: () => 'Only at a meeting that was held can something be raised.',
    fix: 'Write "status: held", or delete these lines.',
  },
];

function isOff({ status }: MeetingData): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** Two files for one meeting: the same district, day, time and venue. */
function doubleProblems(library: Library): Problem[] {
  const seen = new Map<string, string>();
  return library.meetings.flatMap((item) => {
    const { district } = splitId(item.id);
    const venue = item.data.venue.name.toLowerCase();
    const key = [district, meetingDate(item), item.data.start, venue].join('\u0000');
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
