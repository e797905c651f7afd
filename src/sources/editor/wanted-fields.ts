import { isFields } from './yaml-text.ts';
import type { JsonSchema } from './json-schemas.ts';

/**
 * What somebody meant who filled in a form: fields left empty are not there, unless they have to be. What the form
 * does not know is kept from the file: fields of another name, and a group where the form has only a line.
 * @param before the fields of the file, if it was there
 * @param form the fields as the page sends them, empty ones included
 */
export function wantedFields(
  before: Record<string, unknown>,
  form: Record<string, unknown>,
  schema: JsonSchema,
): Record<string, unknown> {
  const known = schema.properties ?? {};
  const kept = Object.entries(before).filter(
    ([key, value]) =>
      !(key in known) ||
      (known[key]?.anyOf !== undefined && isFields(value)) ||
      // A default that somebody wrote down is not taken away because the form says nothing.
      (isBlank(form[key], known[key]) && isBlank(value, known[key])),
  );
  const filled = Object.entries(form).flatMap(([key, value]): [string, unknown][] => {
    const field = known[key];
    if (field?.anyOf !== undefined && isFields(before[key]) && !isFields(value)) return [];
    if (schema.required?.includes(key)) return [[key, wantedValue(before[key], value, field)]];
    if (isEmpty(value) || (isBlank(value, field) && isBlank(before[key], field))) return [];
    return [[key, wantedValue(before[key], value, field)]];
  });
  return { ...Object.fromEntries(filled), ...Object.fromEntries(kept) };
}

function wantedValue(before: unknown, value: unknown, schema: JsonSchema | undefined): unknown {
  if (isFields(value) && schema?.properties)
    return wantedFields(isFields(before) ? before : {}, value, schema);
  // The page writes paths below the media folder from a slash.
  if (schema?.media && typeof value === 'string') return value.replace(/^\//, '');
  if (!Array.isArray(value)) return value;
  const items = schema?.items;
  const olds = Array.isArray(before) ? before : [];
  const isList = items?.properties !== undefined;
  return value
    .filter((item) => !isEmpty(item))
    .map((item: unknown, index) => (isList ? wantedValue(itemLike(item, olds, index), item, items) : item));
}

/** The item of a list that a changed one was: the one of its name, else the one in its place. */
function itemLike(item: unknown, others: readonly unknown[], index: number): unknown {
  const name = nameOf(item);
  if (name === undefined) return others[index];
  return others.find((other) => nameOf(other) === name) ?? (others.some(hasName) ? undefined : others[index]);
}

/** What tells the items of our lists apart. */
export function nameOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const name = ['id', 'post', 'topic', 'matter', 'agency', 'council', 'handle', 'name', 'title', 'label']
    .map((key) => item[key])
    .find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : undefined;
}

function hasName(item: unknown): boolean {
  return nameOf(item) !== undefined;
}

/** Nothing that anybody wrote: empty, or what holds without it. */
function isBlank(value: unknown, schema: JsonSchema | undefined): boolean {
  return (
    isEmpty(value) ||
    (schema?.default !== undefined && JSON.stringify(value) === JSON.stringify(schema.default)) ||
    (value === false && schema?.default === undefined)
  );
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (isFields(value)) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '';
}
