/** What fields are called in forms, and in refusals that speak of forms. */
import type { JsonSchema } from './json-schemas.ts';

/** What people call a field: what its schema says, or `published_time` → `Published time`. */
export function labelOf(name: string, schema?: JsonSchema): string {
  return schema?.title ?? capital(name.replaceAll('_', ' ').replaceAll('-', ' '));
}

/** One item of a list: `concerns` → `Concern`, `agencies` → `Agency`. */
export function singularOf(name: string): string {
  return labelOf(singular[name] ?? name.replace(/ies$/, 'y').replace(/(?<!s)s$/, ''));
}

/** Names of lists that are no plural of what they hold. */
const singular: Record<string, string> = {
  allow: 'exception',
  changes: 'correction',
  moved: 'new day',
  next: 'next step',
  raised: 'concern',
  hours: 'opening hours',
  history: 'step',
};

/** The choices of a field, by what people call them: `lcm` → `Local Community Meeting`. */
export function choicesOf({
  enum: values = [],
  enumDescriptions,
}: JsonSchema): { label: string; value: string }[] {
  return values.map((value, index) => ({
    label: capital(enumDescriptions?.[index] ?? '') || labelOf(value),
    value,
  }));
}

/**
 * The sentence of a field without what only those need who write the file: where a name comes from that a form offers
 * in a list, how to switch something on, and which rule asks for it.
 */
export function hintOf({ description = '', enum: values = [] }: JsonSchema): string | undefined {
  const value = `(?:${values.join('|')})`;
  const listed = new RegExp(`(?:^|: )${value}(?:(?:, | or )${value})*(?=[.]$)`);
  const words = FILE_TALK.reduce((text, [pattern, instead]) => text.replace(pattern, instead), description);
  const hint = values.length > 0 ? words.replace(listed, '') : words;
  return hint === '.' || hint === '' ? undefined : hint;
}

const FILE_TALK: readonly (readonly [RegExp, string])[] = [
  [/,? from (?:the team file|the media folder|topics\.yaml)/, ''],
  [/, by the name of its file/, ''],
  [/, spelt as in the district file/, ''],
  [/,? such as "[^"]*\/[^"]*\.\w+"/, ''],
  [/; first entry only/, ''],
  [/leave it out/, 'leave it empty'],
  [/write false/, 'switch it off'],
  [/; lcm is .*(?=[.]$)/, ''],
  [/ \(rules? [^)]*\)/, ''],
  [/^Write true if/, 'Switch on if'],
  [/^True keeps/, 'Keeps'],
];

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
