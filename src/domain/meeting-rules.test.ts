import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  problemsWith,
  siteWith,
  smallContent,
  TODAY,
  type Changes,
} from '../tests/small-content.ts';
import { assembleSite } from './assemble-site.ts';

const held = 'meetings/marshby/2026-10-20-library.md';
const report = 'reports/marshby/2026-10.md';

/** A meeting that is to come, in a file of its own. */
function coming(fields: object, file = '2026-12-03-library'): Changes {
  const base = { ...fieldsOf(held), raised: undefined, attendance: undefined };
  return { [`meetings/marshby/${file}.md`]: { ...base, status: 'scheduled', ...fields } };
}

const at = 'meetings/marshby/2026-12-03-library.md';
const move = { from: '2026-12-03', to: '2026-12-10', on: '2026-11-20', why: 'The hall is flooded.' };

test.each<[string, Changes, string[]]>([
  ['a meeting to come', coming({}), []],
  ['one that was to be and is not recorded', coming({}, '2026-11-02-library'), []],
  [
    'a day that does not exist',
    coming({}, '2026-02-31-library'),
    ['file-name meetings/marshby/2026-02-31-library.md'],
  ],
  ['cancelled without a word', coming({ status: 'cancelled' }), [`R6 ${at}`]],
  ['postponed without a word', coming({ status: 'postponed' }), [`R6 ${at}`]],
  ['cancelled, with the reason', coming({ status: 'cancelled', reason: 'Both are in court.' }), []],
  ['a reason, but it takes place', coming({ reason: 'Both are in court.' }), [`R6 ${at} reason`]],
  ['held before its day', coming({ status: 'held' }), [`meeting ${at} status`]],
  ['attendance of a meeting to come', coming({ attendance: 3 }), [`meeting ${at} attendance`]],
  [
    'something raised at a meeting to come',
    coming({
      raised: [{ id: 'noise', title: 'Noise', said: 'It is loud.', topic: 'noise', status: 'heard' }],
    }),
    [`meeting ${at} raised`],
  ],
  ['about an issue, but not what led to it', coming({ kind: 'issue' }), [`meeting ${at}`]],
  ['about an issue', coming({ kind: 'issue', trigger: 'Nineteen break-ins.' }), []],
  ['an officer in the chair, by name', coming({ chair: 'PC Tobias Quill' }), [`meeting ${at} chair`]],
  ['the post in the chair', coming({ chair: 'The fen constable' }), []],
  ['ends when it begins', coming({ end: '18:30' }), [`meeting ${at} end`]],
  ['open end', coming({ end: undefined }), []],
  ['ends after midnight', coming({ start: '22:00', end: '01:30' }), []],
  ['nobody came', { [held]: { attendance: 0 } }, []],
  ['attendance recorded on the day', { [held]: { attendance_on: '2026-10-20' } }, []],
  ['attendance recorded today', { [held]: { attendance_on: '2026-11-21' } }, []],
  ['attendance recorded two days later', { [held]: { attendance_on: '2026-10-22' } }, []],
  [
    'attendance recorded before the meeting',
    { [held]: { attendance_on: '2026-10-19' } },
    [`meeting ${held} attendance_on`],
  ],
  [
    'attendance recorded tomorrow',
    { [held]: { attendance_on: '2026-11-22' } },
    [`meeting ${held} attendance_on`],
  ],
  [
    'a day of attendance without attendance',
    { [held]: { attendance: undefined, attendance_on: '2026-10-22' } },
    [`meeting ${held} attendance_on`],
  ],
  [
    'a place that is spelt otherwise',
    coming({ venue: { name: 'Library', place: 'Marsby' } }),
    [`place ${at} venue.place`],
  ],
])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));

describe('moved to another day', () => {
  const again = { from: '2026-12-10', to: '2026-12-17', on: '2026-11-21', why: 'Snow.' };
  test.each<[string, object[], string[]]>([
    ['once', [move], []],
    ['twice', [move, again], []],
    ['twice on one day', [{ ...move, on: '2026-11-21' }, again], []],
    ['from another day than it was to be', [{ ...move, from: '2026-12-04' }], [`R6 ${at} moved.0.from`]],
    ['a chain with a gap', [move, { ...again, from: '2026-12-11' }], [`R6 ${at} moved.1.from`]],
    ['to the same day', [{ ...move, to: '2026-12-03' }], [`R6 ${at} moved.0.to`]],
    ['without a word', [{ ...move, why: undefined }], [`missing-field ${at} moved.0.why`]],
    ['decided tomorrow', [{ ...move, on: '2026-11-22' }], [`R6 ${at} moved.0.on`]],
    ['the newest move first', [move, { ...again, on: '2026-11-01' }], [`R6 ${at} moved.1.on`]],
  ])('%s', (_, moved, expected) => expect(problemsWith(coming({ moved }))).toEqual(expected));

  test('it has its new day and keeps its address', () => {
    const { districts } = siteWith(coming({ moved: [move] }));
    const meeting = districts
      .flatMap(({ meetings }) => meetings)
      .find(({ status }) => status === 'scheduled');
    expect(meeting).toMatchObject({ date: '2026-12-10', stem: '2026-12-03-library' });
  });

  test('a meeting that was held after it was moved', () => {
    const moved = [{ ...move, from: '2026-10-20', to: '2026-10-27', on: '2026-10-19' }];
    expect(problemsWith({ [held]: { moved } })).toEqual([]);
  });
});

describe('when the clocks change', () => {
  test.each<[string, string, string, string, string[]]>([
    ['a start that is skipped', '2026-03-29', '01:30', '03:00', ['start']],
    ['a start that comes twice', '2026-10-25', '01:30', '03:00', ['start']],
    ['an end after midnight that is skipped', '2026-03-28', '22:00', '01:30', ['end']],
    ['an end after midnight that comes twice', '2026-10-24', '22:00', '01:00', ['end']],
    ['an end at half past one on the night after', '2026-03-29', '22:00', '01:30', []],
    ['an evening on that day', '2026-03-29', '18:30', '20:00', []],
  ])('%s', (_, day, start, end, fields) => {
    const changes = coming({ start, end, published: '2026-01-01' }, `${day}-walk`);
    const file = `meetings/marshby/${day}-walk.md`;
    expect(problemsWith(changes)).toEqual(fields.map((field) => `clock-change ${file} ${field}`));
  });
});

test('it is said what clocks do to a time', () => {
  const messages = ['2026-03-29', '2026-10-25'].map((day) => {
    const changes = coming({ start: '01:30', end: '03:00', published: '2026-01-01' }, `${day}-walk`);
    return assembleSite(smallContent(changes), TODAY).problems[0]?.message;
  });
  expect(messages).toEqual([
    '01:30 on 2026-03-29 does not exist: clocks go forward over it.',
    '01:30 on 2026-10-25 happens twice: clocks go back.',
  ]);
});

describe('two files for one meeting', () => {
  const other = 'meetings/marshby/2026-12-03-reading-room.md';
  test.each<[string, object, string[]]>([
    ['same day, time and building', {}, [`meeting-twice ${other}`]],
    [
      'the building in other letters',
      { venue: { name: 'MARSHBY LIBRARY', place: 'Marshby' } },
      [`meeting-twice ${other}`],
    ],
    ['another time', { start: '10:00', end: '11:00' }, []],
    ['another building', { venue: { name: 'Reading Room', place: 'Marshby' } }, []],
  ])('%s', (_, fields, expected) => {
    const changes = { ...coming({}), ...coming(fields, '2026-12-03-reading-room') };
    expect(problemsWith(changes)).toEqual(expected);
  });

  test('one that moved to the day of the other', () => {
    const changes = { ...coming({ moved: [move] }), ...coming({}, '2026-12-10-library') };
    expect(problemsWith(changes)).toEqual(['meeting-twice meetings/marshby/2026-12-10-library.md']);
  });
});

test('a report that follows a broken meeting is not blamed for it', () => {
  expect(problemsWith({ [held]: { start: '25:00' } })).toEqual([`wrong-value ${held} start`]);
  expect(problemsWith({ [held]: null })).toEqual([
    `concern-first ${report} concerns.0`,
    `concern-first ${report} concerns.0`,
    `concern-first ${report} concerns.0`,
  ]);
});
