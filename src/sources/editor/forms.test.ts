import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CollectionName } from '../../domain/collections.ts';
import { concernList, kindsAdded, kindsRemoved } from './concern-lists.ts';
import { cmsFields } from './cms-fields.ts';
import { choicesOf, hintOf, labelOf } from './form-labels.ts';
import { jsonSchemaOf } from './json-schemas.ts';
import { inLabels } from './place-in-form.ts';
import { savedText, shownText } from './save-text.ts';

const fieldOf = (name: CollectionName, ...path: string[]) => {
  let at = jsonSchemaOf(name);
  for (const step of path) at = (at.items ?? at).properties?.[step] ?? {};
  return at;
};

test.each([
  [
    ['published'],
    'Day it goes out',
    'The day it is published; a day in the future keeps it back until then.',
  ],
  [['draft'], 'Draft', 'Keeps it off the site while you work on it.'],
  [['by'], 'Who wrote it', 'The post that wrote it.'],
  [['concerns', 'did'], 'What you did', 'What you did, or what happens next, in whole sentences.'],
  [['concerns', 'topic'], 'Topic', 'The topic it belongs to.'],
  [['concerns', 'place'], 'Place', 'The place it is about.'],
  [['concerns', 'status'], 'Where it stands', 'Where it stands now.'],
  [
    ['allow'],
    'Let stand (for reviewers)',
    'Texts that the check objects to and that may stand all the same, each with its reason.',
  ],
])('a report’s %j is called "%s", without a word about files', (path, label, hint) => {
  const field = fieldOf('reports', ...path);
  expect([labelOf(path.at(-1) ?? '', field), hintOf(field)]).toEqual([label, hint]);
});

test('choices are what residents read', () => {
  const labels = (field: string) => choicesOf(fieldOf('meetings', field)).map(({ label }) => label);
  expect(labels('kind')[0]).toBe('Local Community Meeting');
  expect(choicesOf(fieldOf('meetings', 'audience').items ?? {})[8]).toEqual({
    label: 'LGBT+ residents',
    value: 'lgbt',
  });
});

const concerns = [
  {
    district: 'marshby',
    id: 'barrier',
    title: 'The barrier',
    open: true,
    history: ['You were told: It is gone.'],
  },
  { district: 'marshby', id: 'geese', title: 'Geese', open: false, history: [] },
];

test('an open concern has a form of its own, under its title, that asks only what happened since', () => {
  const field = cmsFields(jsonSchemaOf('reports'), () => ({ widget: 'string' })).find(
    ({ name }) => name === 'concerns',
  );
  const list = field && concernList('reports', field, concerns);
  const kinds = list?.['types'] as { label: string; fields: { name: string; comment?: string }[] }[];
  expect(kinds.map(({ label }) => label)).toEqual(['A new concern', 'The barrier', 'An earlier concern']);
  expect(kinds[1]?.fields.map(({ name }) => name)).toEqual(
    'id,status,did,by,due,because,reason,to,on'.split(','),
  );
  expect(kinds[1]?.fields[1]?.comment).toBe('You were told: It is gone.');
});

test('which form an entry has is said when a file is read, and is in no file', () => {
  const entries = [{ id: 'barrier', did: 'x' }, { id: 'geese' }, { id: 'barrier', title: 'The barrier' }];
  const shown = kindsAdded('reports', { concerns: entries }, concerns);
  expect((shown['concerns'] as { entry_kind: string }[]).map((entry) => entry.entry_kind)).toEqual([
    'barrier',
    'earlier',
    'new',
  ]);
  expect(kindsRemoved('reports', shown)).toEqual({ concerns: entries });
});

test('a report that is read as a form and saved untouched is the same', () => {
  const text = readFileSync('src/tests/fixtures/small/content/reports/marshby/2026-10.md', 'utf8');
  const shown = shownText('reports', text, concerns);
  expect(parse(/^---\n([\s\S]*?)\n---/.exec(shown)?.[1] ?? '')).toHaveProperty(
    'concerns.0.entry_kind',
    'new',
  );
  expect(savedText('reports', text, shown)).toBe(text);
});

test('sentences of the check name fields as forms do', () => {
  const problem = {
    file: '',
    rule: '',
    severity: 'error',
    message: '',
    fix: '',
    field: ['concerns', 0],
  } as const;
  const form = { data: {}, schema: jsonSchemaOf('reports'), titleOf: (name: string) => name };
  expect(
    inLabels(
      'It needs "did". Add "because:" or delete this line.',
      { ...problem, field: [...problem.field] },
      form,
    ),
  ).toBe('It needs “What you did”. Add “Why not, or why again” or empty this field.');
});
