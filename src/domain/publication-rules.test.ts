import { describe, expect, test } from 'vitest';
import { fieldsOf, problemsWith, type Changes } from '../tests/small-content.ts';
import { updatedOn } from './changes.ts';

const report = 'reports/marshby/2026-10.md';
const news = { title: 'A week on foot', summary: 'We walked.', published: '2026-11-02' };
const step = { id: 'speeding-fen-road', status: 'in-hand', did: 'We measured.' };

test.each<[string, Changes, string[]]>([
  [
    'a month that does not exist',
    { 'reports/marshby/2026-13.md': fieldsOf(report), [report]: null },
    ['file-name reports/marshby/2026-13.md'],
  ],
  [
    'published before its month began',
    { [report]: { published: '2026-09-30', concerns: [] } },
    [`report ${report} published`],
  ],
  ['published on the last day of its month', { [report]: { published: '2026-10-31' } }, []],
  ['corrected on the day', { [report]: { changes: [{ on: '2026-11-05', what: 'A number.' }] } }, []],
  [
    'corrected before it was published',
    { [report]: { changes: [{ on: '2026-11-04', what: 'A number.' }] } },
    [`change-day ${report} changes.0.on`],
  ],
  ['corrected today', { [report]: { changes: [{ on: '2026-11-21', what: 'A number.' }] } }, []],
  ['news for one day', { 'news/2026-11-02-week.md': { ...news, until: '2026-11-02' } }, []],
  [
    'corrected tomorrow',
    { [report]: { changes: [{ on: '2026-11-22', what: 'A number.' }] } },
    [`change-day ${report} changes.0.on`],
  ],
  ['an entry of the day of the report', { [report]: { concerns: [{ ...step, on: '2026-11-05' }] } }, []],
  [
    'an answer due on the day of the entry',
    { [report]: { concerns: [{ ...step, on: '2026-11-03', due: '2026-11-03' }] } },
    [],
  ],
  [
    'an entry of a day after the report',
    { [report]: { concerns: [{ ...step, on: '2026-11-06' }] } },
    [`concern-day ${report} concerns.0.on`],
  ],
  [
    'an answer due before the day of the entry',
    { [report]: { concerns: [{ ...step, on: '2026-11-03', due: '2026-11-02' }] } },
    [`concern-day ${report} concerns.0.due`],
  ],
  [
    'an answer due before the report that promises it',
    { [report]: { concerns: [{ ...step, due: '2026-01-15' }] } },
    [`concern-day ${report} concerns.0.due`],
  ],
  [
    'an answer due on the day of the report',
    { [report]: { concerns: [{ ...step, due: '2026-11-05' }] } },
    [],
  ],
  ['news', { 'news/2026-11-02-week.md': news }, []],
  [
    'news on a day that does not exist',
    { 'news/2026-02-31-week.md': news },
    ['file-name news/2026-02-31-week.md'],
  ],
  [
    'news whose name says another day',
    { 'news/2026-11-03-week.md': news },
    ['file-name news/2026-11-03-week.md published'],
  ],
  [
    'news whose last day is before its first',
    { 'news/2026-11-02-week.md': { ...news, until: '2026-11-01' } },
    ['news news/2026-11-02-week.md until'],
  ],
])('%s', (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));

test('a thing is as new as its last correction', () => {
  const changes = [
    { on: '2026-11-09', what: 'b' },
    { on: '2026-11-07', what: 'a' },
  ];
  expect(updatedOn({ published: '2026-11-05', changes })).toBe('2026-11-09');
  expect(updatedOn({ published: '2026-11-05', changes: [] })).toBe('2026-11-05');
});

describe('a recommendation', () => {
  const file = 'recommendations/replies.yaml';
  const base = {
    title: 'Count replies',
    body: 'Inspectorate',
    number: '4',
    addressed_to: 'All forces',
    text: 'Count them.',
    source: { name: 'Register' },
  };
  const status = (on: string, by: string, word: string) => ({ on, by, status: word });
  test.each<[string, object[], string[]]>([
    [
      'with a history in order',
      [
        status('2026-02-10', 'inspector', 'awaiting-review'),
        { on: '2026-02-10', by: 'force', comment: 'Done.' },
      ],
      [],
    ],
    [
      'newest first',
      [
        status('2026-03-10', 'inspector', 'being-progressed'),
        status('2026-02-10', 'inspector', 'awaiting-review'),
      ],
      [`recommendation ${file} history.1.on`],
    ],
    ['with an entry of today', [status('2026-11-21', 'inspector', 'being-progressed')], []],
    [
      'with an entry of tomorrow',
      [status('2026-11-22', 'inspector', 'complete')],
      [`recommendation ${file} history.0.on`],
    ],
    [
      'that the force itself calls complete',
      [status('2026-03-10', 'force', 'complete')],
      [`recommendation ${file} history.0.status`],
    ],
    ['that the inspectorate calls complete', [status('2026-03-10', 'inspector', 'complete')], []],
    [
      'with status and comment in one',
      [{ ...status('2026-03-10', 'inspector', 'complete'), comment: 'x' }],
      [`wrong-value ${file} history.0`],
    ],
  ])('%s', (_, history, expected) =>
    expect(problemsWith({ [file]: { ...base, history } })).toEqual(expected),
  );
});
