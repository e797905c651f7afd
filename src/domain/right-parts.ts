import type * as z from 'zod';
import type { Item } from './library.ts';
import type { CollectionName } from './collections.ts';
import { isSchema, unwrap } from './schema-words.ts';

/**
 * A file with wrong fields, as far as they are right: fields that are wrong are absent from `data`, and what is wrong
 * in a list is left out of it. Rules may judge what stands in it, and must not conclude anything from what does not.
 */
export interface Part<N extends CollectionName = CollectionName> extends Item<N> {
  /** Fields of the file that are absent or have something left out. */
  wrong: ReadonlySet<string>;
  /** For each list, where what is left of it stood before. */
  places: Readonly<Record<string, readonly number[]>>;
  /** What was left out of each list, as it is written. */
  leftOut: Readonly<Record<string, readonly unknown[]>>;
}

/** The fields of a file that are right, each taken alone; of lists, whatever is right in them. */
export function rightParts(
  schema: z.ZodType,
  written: unknown,
): Pick<Part, 'wrong' | 'places' | 'leftOut'> & { data: Record<string, unknown> } {
  const { shape = {} } = schema.def as { shape?: Record<string, z.ZodType> };
  const fields = (written ?? {}) as Record<string, unknown>;
  const data: Record<string, unknown> = {};
  const wrong = new Set<string>();
  const places: Record<string, number[]> = {};
  const leftOut: Record<string, unknown[]> = {};
  // A field that nobody knows may be any that is not there, misspelt.
  const isMisspelt = Object.keys(fields).some((name) => !Object.hasOwn(shape, name));
  for (const [name, field] of Object.entries(shape)) {
    const parsed = field.safeParse(fields[name]);
    if (parsed.success && !(isMisspelt && fields[name] === undefined)) {
      data[name] = parsed.data;
      if (Array.isArray(parsed.data)) places[name] = [...parsed.data.keys()];
      continue;
    }
    wrong.add(name);
    const one = elementOf(field);
    if (!one) continue;
    const value = fields[name];
    const list: unknown[] = Array.isArray(value) ? value : [];
    const each = list.map((item, place) => ({ item, place, parsed: one.safeParse(item) }));
    data[name] = each.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
    places[name] = each.flatMap(({ place, parsed }) => (parsed.success ? [place] : []));
    leftOut[name] = Array.isArray(value)
      ? each.flatMap(({ item, parsed }) => (parsed.success ? [] : [item]))
      : [value];
  }
  return { data, wrong, places, leftOut };
}

/** The path of a field as it is in the file, from what it is in its part. */
export function placeInFile(part: Part, field: readonly (string | number)[]): (string | number)[] {
  const [list = '', at, ...rest] = field;
  const place = typeof at === 'number' ? part.places[list]?.[at] : undefined;
  return place === undefined ? [...field] : [list, place, ...rest];
}

function elementOf(field: z.ZodType): z.ZodType | undefined {
  const list = unwrap(field);
  const { element } = isSchema(list) ? (list.def as { element?: unknown }) : {};
  return isSchema(element) ? element : undefined;
}
