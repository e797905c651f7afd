import { holdsWords } from '../fields.ts';
import type { FieldPath } from '../problem.ts';
import { child, isSchema, unwrap } from '../schema-words.ts';

/** A text in a file's fields. */
export interface FieldText {
  field: FieldPath;
  text: string;
  /** False for names, search words and what others wrote: nobody can put these into plainer words. */
  isOurs: boolean;
  /** True for the address of a hall or station, which is meant to be found. */
  isVenue: boolean;
}

/**
 * Every text that people write into the fields of a file, found by the file's schema: lines and passages, not names
 * for addresses, days or numbers. The reasons in `allow` are for reviewers and left out.
 */
export function textsInFields(schema: unknown, data: unknown, field: FieldPath = []): FieldText[] {
  const at = unwrap(schema);
  if (typeof data === 'string') return mayHoldWords(at) ? [{ field, text: data, ...kindOf(field) }] : [];
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]) => {
    if (field.length === 0 && key === 'allow') return [];
    const step = isList ? Number(key) : key;
    return textsInFields(child(at, step), value, [...field, step]);
  });
}

function mayHoldWords(schema: unknown): boolean {
  if (!isSchema(schema)) return false;
  const { options } = schema.def as { options?: readonly unknown[] };
  return holdsWords(schema) || (options ?? []).some((one) => mayHoldWords(unwrap(one)));
}

/** Fields of names and of words that people type, and of what an inspector or a chief officer wrote. */
const NOT_OURS: ReadonlySet<string> = new Set(['name', 'also', 'quote', 'evidence', 'comment', 'background']);

function kindOf(field: FieldPath): Pick<FieldText, 'isOurs' | 'isVenue'> {
  const keys = field.filter((step) => typeof step === 'string');
  const last = keys.at(-1) ?? '';
  return { isOurs: !NOT_OURS.has(last), isVenue: last === 'address' || keys.includes('venue') };
}
