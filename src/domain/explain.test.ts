import { expect, test } from 'vitest';
import * as z from 'zod';
import { concernEntrySchema } from './concern.ts';
import { plainDate } from './date-fields.ts';
import { parseFields } from './explain.ts';
import { line, slug } from './fields.ts';
import type { Problem } from './problem.ts';

const schema = z.strictObject({
  title: line().describe('The headline.'),
  summary: line().optional().describe('One sentence.'),
  published: plainDate().optional().describe('The day it is published.'),
  kind: z.enum(['street-meet', 'stall']).default('stall').describe('What kind of meeting it is.'),
  count: z.int().nonnegative().optional().describe('How many came.'),
  days: z.int().positive().optional().describe('How many days it takes.'),
  value: z.number().optional().describe('The number.'),
  draft: z.boolean().default(false).describe('Write true to keep it back.'),
  places: z.array(line()).min(1).default(['Grays']).describe('Where it is.'),
  to: z
    .union([line(), z.strictObject({ district: slug().describe('The other district.') })])
    .optional()
    .describe('Who has it now.'),
});

/** Each row: what is wrong, the fields beside `title`, and what an editor reads. */
test.each<[string, Record<string, unknown>, Partial<Problem>[]]>([
  [
    'an unknown field that looks like another',
    { sumary: 'x' },
    [
      {
        rule: 'unknown-field',
        field: ['sumary'],
        message: 'There is no field "sumary" here. Did you mean "summary"?',
        fix: 'Write "summary:".',
        correction: { replace: 'key', with: 'summary' },
      },
    ],
  ],
  [
    'an unknown field that looks like none',
    { weather: 'x' },
    [
      {
        rule: 'unknown-field',
        message: 'There is no field "weather" here.',
        fix: 'Delete it, or use one of: title, summary, published, kind, count, days, value, draft, places, to.',
      },
    ],
  ],
  [
    'a needed field with a slip in its name is one fault, not two',
    { title: undefined, tilte: 'x' },
    [{ rule: 'unknown-field', correction: { replace: 'key', with: 'title' } }],
  ],
  [
    'a needed field left out',
    { title: undefined },
    [
      {
        rule: 'missing-field',
        field: ['title'],
        message: '"title" is missing.',
        fix: 'Add it: the headline.',
      },
    ],
  ],
  [
    'nothing after the colon of a needed field',
    { title: null },
    [
      {
        rule: 'wrong-type',
        message: '"title" has nothing after the colon.',
        fix: 'Write it there: the headline.',
      },
    ],
  ],
  [
    'nothing after the colon of a field that may be left out',
    { summary: null },
    [{ rule: 'wrong-type', fix: 'Write it there: one sentence. Or delete the line.' }],
  ],
  [
    'nothing after the colon where a word is chosen',
    { kind: null },
    [{ rule: 'wrong-type', message: '"kind" has nothing after the colon.' }],
  ],
  [
    'a number where text belongs',
    { title: 101 },
    [
      {
        rule: 'wrong-type',
        message: '"title" is read as a number, not as text.',
        fix: 'Put it in quotation marks.',
        correction: { replace: 'quote' },
      },
    ],
  ],
  [
    'a list where text belongs',
    { title: ['x'] },
    [{ message: '"title" is a list, not text.', fix: 'What belongs here: the headline.' }],
  ],
  ['text where a list belongs', { places: 'Grays' }, [{ message: '"places" is text, not a list.' }]],
  [
    'an empty list',
    { places: [] },
    [{ rule: 'wrong-size', message: '"places" is empty.', fix: 'What belongs here: where it is.' }],
  ],
  [
    'a number in quotation marks',
    { count: '14' },
    [{ message: '"count" is text, not a number.', correction: { replace: 'value', with: '14' } }],
  ],
  [
    'a number in words',
    { count: 'fourteen' },
    [{ message: '"count" is text, not a number.', fix: 'What belongs here: how many came.' }],
  ],
  [
    'a number with a point in quotation marks',
    { value: '37.5' },
    [{ correction: { replace: 'value', with: '37.5' } }],
  ],
  ['half a resident in quotation marks', { count: '1.5' }, [{ message: '"count" is text, not a number.' }]],
  ['half a resident', { count: 1.5 }, [{ message: '"count" is a number, not a whole number.' }]],
  ['fewer than none', { count: -1 }, [{ rule: 'wrong-size', message: '"count" is less than 0.' }]],
  [
    'no days where there must be some',
    { days: 0 },
    [{ rule: 'wrong-size', message: '"days" is 0 or less.' }],
  ],
  [
    'yes for true',
    { draft: 'yes' },
    [{ message: '"draft" is text, not true or false.', correction: { replace: 'value', with: 'true' } }],
  ],
  [
    'a slip in a word to choose',
    { kind: 'Street meet' },
    [
      {
        rule: 'wrong-value',
        message: '"Street meet" is not one of the words for this field. Did you mean "street-meet"?',
        fix: 'Write one of: street-meet, stall.',
        correction: { replace: 'value', with: 'street-meet' },
      },
    ],
  ],
  ['another word than those to choose', { kind: 'parade' }, [{ fix: 'Write one of: street-meet, stall.' }]],
  [
    'a day that does not exist',
    { published: '2026-02-31' },
    [{ rule: 'wrong-value', field: ['published'], message: '2026-02-31 is not a day in the calendar.' }],
  ],
  [
    'a fault inside a value that may be text or fields',
    { to: { district: 'Harlow' } },
    [{ field: ['to', 'district'], correction: { replace: 'value', with: 'harlow' } }],
  ],
  [
    'an unknown field in a value that may be text or fields',
    { to: { distrct: 'harlow' } },
    [{ field: ['to', 'distrct'], correction: { replace: 'key', with: 'district' } }],
  ],
  [
    'a list where text or fields belong',
    { to: ['x'] },
    [{ field: ['to'], rule: 'wrong-value', fix: 'What belongs here: who has it now.' }],
  ],
  ['two faults at once', { title: 4, kind: 'x' }, [{ field: ['title'] }, { field: ['kind'] }]],
])('%s', (_, fields, expected) => {
  const { problems } = parseFields(schema, { title: 'A week on foot', ...fields }, 'news/a.md');
  expect(problems).toHaveLength(expected.length);
  for (const [index, problem] of problems.entries()) {
    expect(problem).toMatchObject({ severity: 'error', file: 'news/a.md', ...expected[index] });
    if (expected[index]?.message) expect(problem.correction).toEqual(expected[index].correction);
  }
});

test('an empty file is told what it needs, and nothing is thrown', () => {
  for (const empty of [undefined, null, {}]) {
    const { problems } = parseFields(schema, empty, 'news/a.md');
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-field']);
  }
});

test('a file that is only a list or a word is told apart from fields', () => {
  for (const data of [['a'], 'a', 4]) {
    const { problems } = parseFields(schema, data, 'news/a.md');
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^This file is .*, not a group of fields\.$/),
    ]);
  }
});

test('names that every object has are unknown fields like any other', () => {
  const data: unknown = JSON.parse('{ "title": "x", "__proto__": { "a": 1 }, "constructor": 1 }');
  const { problems } = parseFields(schema, data, 'news/a.md');
  expect(problems.map(({ field }) => field.join())).toEqual(['__proto__', 'constructor']);
});

test('the concern of another district is named by two fields', () => {
  const entry = { id: 'bikes', status: 'passed-on', to: { district: 'harlow' } };
  const { problems } = parseFields(concernEntrySchema, entry, 'reports/a/2026-10.md');
  expect(problems).toMatchObject([{ rule: 'missing-field', field: ['to', 'concern'] }]);
});
