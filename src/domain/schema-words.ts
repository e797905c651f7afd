import type * as z from 'zod';

/** What a field of a schema is for, and which fields may stand in it. */
export interface FieldWords {
  hint: string;
  known: string[];
  /** Whether the field may hold this value; `undefined` if it may be left out. */
  accepts: (value: unknown) => boolean;
}

/** Finds a field by its path in a schema: the sentence nearest to it, and the names of the fields within. */
export function describeField(schema: z.ZodType, field: readonly (string | number)[]): FieldWords {
  let at: unknown = schema;
  let hint = describe(at);
  for (const step of field) {
    at = child(unwrap(at), step);
    hint = describe(at) ?? hint;
  }
  const known = shapeOf(unwrap(at));
  return {
    hint: hint ?? 'See the template for this kind of file in content/README.md.',
    known: known ? Object.keys(known) : [],
    accepts: (value) => isSchema(at) && at.safeParse(value).success,
  };
}

function describe(schema: unknown): string | undefined {
  let at = schema;
  while (isSchema(at)) {
    if (at.description) return at.description;
    at = inner(at);
  }
  return undefined;
}

/** Looks through optional, default and refined wrappers to the schema that holds fields or items. */
export function unwrap(schema: unknown): unknown {
  let at = schema;
  while (isSchema(at) && inner(at) !== undefined) at = inner(at);
  return at;
}

function inner(schema: z.ZodType): unknown {
  const definition: { innerType?: unknown; in?: unknown } = schema.def as object;
  return definition.innerType ?? definition.in;
}

/** The schema of what stands under a name or a number in a group or list; undefined for what may not stand there. */
export function child(schema: unknown, step: string | number): unknown {
  if (typeof step === 'string' && shapeOf(schema)) return shapeOf(schema)?.[step];
  const definition: { element?: unknown; valueType?: unknown } = isSchema(schema)
    ? (schema.def as object)
    : {};
  return definition.element ?? definition.valueType;
}

/** The fields of a group; of a value that may also be plain text, those of the group it may be. */
function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const definition: { shape?: Record<string, unknown>; options?: readonly unknown[] } = isSchema(schema)
    ? (schema.def as object)
    : {};
  return definition.shape ?? definition.options?.map(shapeOf).find((shape) => shape !== undefined);
}

/** Whether something is a schema, and not a part of its definition. */
export function isSchema(value: unknown): value is z.ZodType {
  return typeof value === 'object' && value !== null && 'def' in value;
}
