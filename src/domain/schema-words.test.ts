import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { collectionNames, collections } from './collections.ts';

/** Every field of a schema with its path and the sentence an editor reads about it. */
function fieldsIn(schema: z.ZodType, path: string): { path: string; sentence: string | undefined }[] {
  const def = schema.def as {
    innerType?: z.ZodType;
    in?: z.ZodType;
    element?: z.ZodType;
    valueType?: z.ZodType;
    options?: z.ZodType[];
    shape?: Record<string, z.ZodType>;
  };
  const within = [def.innerType, def.in, def.element, def.valueType, ...(def.options ?? [])];
  return [
    ...within.flatMap((inner) => (inner ? fieldsIn(inner, path) : [])),
    ...Object.entries(def.shape ?? {}).flatMap(([name, field]) => [
      { path: `${path}.${name}`, sentence: sentenceOf(field) },
      ...fieldsIn(field, `${path}.${name}`),
    ]),
  ];
}

function sentenceOf(field: z.ZodType): string | undefined {
  const { innerType } = field.def as { innerType?: z.ZodType };
  return field.description ?? (innerType && sentenceOf(innerType));
}

describe.each(collectionNames)('every field of %s', (name) => {
  const fields = fieldsIn(collections[name].schema, name);

  test('there are some', () => expect(fields.length).toBeGreaterThan(0));

  test.each(fields)('$path has a sentence an editor understands', ({ sentence }) => {
    expect(sentence).toMatch(/^([A-Z]|[a-z-]+,|[a-z-]+ )/);
    expect(sentence).toMatch(/[.]$/);
    expect(sentence).not.toMatch(/\b(string|boolean|enum|array|null|schema|UTC|regex)\b/i);
    expect(sentence?.length).toBeLessThan(160);
  });
});
