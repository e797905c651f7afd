import { expect, test } from 'vitest';
import type { Correction, FieldPath } from '../domain/problem.ts';
import { applyCorrection } from './apply-correction.ts';
import { placeOf } from './locate.ts';

const yaml = `since: 2025-04-01
posts:
  - post: sea-wall
    title: "Sea wall"
    rank: pcso # a remark
    area: [Marshby, Little Fen]
  - post: lane
    role: >-
      Walks
      the lane
`;
const markdown = `---\nend: 10am\n---\n\nend: not this\n`;

function problem(
  field: FieldPath,
  correction?: Correction,
  file = 'teams/marshby.yaml',
  rule = 'wrong-value',
) {
  return {
    severity: 'error' as const,
    rule,
    file,
    field,
    message: '',
    fix: '',
    ...(correction ? { correction } : {}),
  };
}

test.each<[string, FieldPath, Correction, string, string]>([
  [
    'a plain value',
    ['posts', 0, 'rank'],
    { replace: 'value', with: 'constable' },
    'rank: pcso',
    'rank: constable',
  ],
  ['a quoted value', ['posts', 0, 'title'], { replace: 'value', with: 'Wall' }, '"Sea wall"', '"Wall"'],
  [
    'a value that needs quotation marks',
    ['posts', 0, 'rank'],
    { replace: 'value', with: '18:30' },
    'pcso',
    '"18:30"',
  ],
  [
    'an item of a list',
    ['posts', 0, 'area', 1],
    { replace: 'value', with: 'Great Fen' },
    'Little Fen',
    'Great Fen',
  ],
  ['a name', ['posts', 1, 'role'], { replace: 'key', with: 'title' }, 'role:', 'title:'],
  ['quotation marks', ['since'], { replace: 'quote' }, '2025-04-01', '"2025-04-01"'],
  [
    'a part of a value',
    ['posts', 1, 'role'],
    { replace: 'text', from: 'lane', with: 'wall' },
    'the lane',
    'the wall',
  ],
  ['a line that goes', ['posts', 0, 'title'], { replace: 'delete' }, '    title: "Sea wall"\n', ''],
  [
    'the first field of an item',
    ['posts', 1, 'post'],
    { replace: 'delete' },
    '- post: lane\n    role',
    '- role',
  ],
])('corrects %s and nothing else', (_, field, correction, from, to) => {
  expect(yaml).toContain(from);
  expect(applyCorrection(yaml, problem(field, correction))).toBe(yaml.replace(from, to));
});

test('only the front matter is looked through for a field', () => {
  const corrected = applyCorrection(
    markdown,
    problem(['end'], { replace: 'value', with: '10:00' }, 'meetings/a/b.md'),
  );
  expect(corrected).toBe(markdown.replace('10am', '"10:00"'));
});

test('a correction that does not fit changes nothing', () => {
  expect(applyCorrection(yaml, problem(['nowhere'], { replace: 'value', with: 'x' }))).toBeUndefined();
  expect(
    applyCorrection(yaml, problem(['since'], { replace: 'text', from: 'absent', with: 'x' })),
  ).toBeUndefined();
  expect(applyCorrection(yaml, problem(['since']))).toBeUndefined();
});

test.each<[string, FieldPath, string, string]>([
  ['a value', ['posts', 0, 'rank'], 'wrong-value', '5:11+4'],
  ['a value of several lines at its first', ['posts', 1, 'role'], 'wrong-value', '8:11+2'],
  ['an unknown field at its name', ['posts', 0, 'area'], 'unknown-field', '6:5+4'],
  ['a missing field at what should hold it', ['posts', 1, 'rank'], 'missing-field', '7:5+10'],
  ['a missing field of the file at its first line', ['accounts'], 'missing-field', '1:1+17'],
])('shows %s', (_, field, rule, where) => {
  const place = placeOf(yaml, problem(field, undefined, undefined, rule));
  expect(`${place?.line}:${place?.column}+${place?.length}`).toBe(where);
});
