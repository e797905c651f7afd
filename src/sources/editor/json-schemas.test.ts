import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../domain/collections.ts';
import { readContent } from '../read-content.ts';
import { jsonSchemaOf, vscodeFiles, type JsonSchema } from './json-schemas.ts';

/** Another program's reading of the schemas than the one they are made for. */
const ajv = new Ajv({ allErrors: true, strict: false });
const validators = new Map<CollectionName, ValidateFunction>(
  collectionNames.map((name) => [name, ajv.compile(jsonSchemaOf(name))]),
);

function faults(collection: CollectionName, data: unknown): string[] {
  const validate = validators.get(collection);
  validate?.(data);
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

test.each(vscodeFiles())('$path is as the schemas say (npm run schemas writes it)', ({ path, text }) => {
  expect(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).toBe(text);
});

test('every file of the demonstration fits its JSON Schema', () => {
  const { entries } = readContent('content').content;
  expect(new Set(entries.map(({ collection }) => collection)).size).toBeGreaterThan(14);
  for (const { file, collection, data } of entries)
    expect([file, faults(collection, data)]).toEqual([file, []]);
});

test.each<[string, CollectionName, unknown, string]>([
  [
    'a field nobody knows',
    'topics',
    { topics: [{ topic: 'noise', name: 'Noise' }], colour: 1 },
    'additional properties',
  ],
  ['a missing field', 'topics', { topics: [{ topic: 'noise' }] }, "required property 'name'"],
  ['a day in words', 'pages', { title: 'a', summary: 'b', reviewed: '3 May 2026' }, '/reviewed must match'],
  [
    'a name with a space',
    'topics',
    { topics: [{ topic: 'loud noise', name: 'a' }] },
    '/topics/0/topic must match',
  ],
  [
    'a title that is too long',
    'pages',
    { title: 'a'.repeat(101), summary: 'b', reviewed: '2026-05-03' },
    'NOT',
  ],
  [
    'a word that is no choice',
    'districts',
    { places: [{ name: 'a', kind: 'city' }] },
    '/places/0/kind must be',
  ],
])('%s is shown while it is typed', (_, collection, data, words) => {
  expect(faults(collection, data).join('\n')).toContain(words);
});

describe('every field says what it is for', () => {
  test.each(collectionNames)('%s', (name) => {
    const silent: string[] = [];
    const look = (schema: JsonSchema, path: string): void => {
      for (const [field, inner] of Object.entries(schema.properties ?? {})) {
        if (!inner.description) silent.push(`${path}${field}`);
        look(inner, `${path}${field}.`);
      }
      if (schema.items) look(schema.items, path);
      for (const one of schema.anyOf ?? []) look(one, path);
    };
    look(jsonSchemaOf(name), '');
    expect(silent).toEqual([]);
  });
});
