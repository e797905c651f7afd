import type { Problem, TextPosition } from '../../domain/problem.ts';
import { lineAt } from '../text-position.ts';
import { labelOf, singularOf } from './form-labels.ts';
import type { JsonSchema } from './json-schemas.ts';
import { nameOf } from './wanted-fields.ts';

/** How much of a line is quoted. */
const QUOTED = 60;

/** A file as its form shows it. */
export interface Form {
  /** The fields of the file. */
  data: unknown;
  schema: JsonSchema;
  /** What people call an item of a list, by its short name. */
  titleOf: (name: string) => string;
}

/**
 * Where in its form a problem stands, in the words that a person reads there: `Concern 1 (Parking at Bush Fair) › What
 * you did`, or the beginning of the line in the text below the fields. Empty for a problem of the whole file.
 * @param text of the file, if the problem has a place in it
 */
export function placeInForm(
  { field, position }: Problem,
  form: Form,
  text?: string,
  place?: TextPosition,
): string {
  if (field.length > 0) return stepsInForm(field, form).join(' › ');
  if (!position || text === undefined || !place) return '';
  const line = lineAt(text, place.line).trim();
  if (line === '') return 'Text';
  return `Text, “${line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()}…` : line}”`;
}

/** A sentence of the check with fields by their labels: `needs "did"` → `needs “What you did”`; lines of a file are its fields. */
export function inLabels(words: string, { field }: Problem, { schema }: Form): string {
  let at: JsonSchema | undefined = schema;
  const labels = new Map<string, string>();
  for (const step of ['', ...field]) {
    if (step !== '') at = within(at, step);
    for (const [name, { title }] of Object.entries(at?.properties ?? {}))
      if (title !== undefined) labels.set(name, title);
  }
  return words
    .replace(/"([a-z_]+):?"/g, (quoted, name: string) => {
      const label = labels.get(name);
      return label === undefined ? quoted : `“${label}”`;
    })
    .replace(
      /(d)elete (?:this|the whole) line/gi,
      (_, d: string) => `${d === 'D' ? 'E' : 'e'}mpty this field`,
    );
}

function stepsInForm(field: Problem['field'], { data, schema, titleOf }: Form): string[] {
  const steps: string[] = [];
  let at: unknown = data;
  let form: JsonSchema | undefined = schema;
  for (const [index, step] of field.entries()) {
    at = (at as Record<string | number, unknown> | undefined)?.[step];
    form = within(form, step);
    if (typeof step === 'string') {
      // The list and its item are one step: people count items from one.
      if (typeof field[index + 1] !== 'number') steps.push(labelOf(step, form));
      continue;
    }
    const list = field[index - 1];
    const name = nameOf(at);
    const noun = typeof list === 'string' ? singularOf(list) : 'Line';
    steps.push(`${noun} ${step + 1}${name === undefined ? '' : ` (${titleOf(name)})`}`);
  }
  return steps;
}

function within(schema: JsonSchema | undefined, step: string | number): JsonSchema | undefined {
  if (typeof step === 'number') return schema?.items;
  const group = schema?.anyOf?.find(({ properties }) => properties !== undefined) ?? schema;
  return group?.properties?.[step];
}
