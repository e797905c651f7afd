import type { Problem, TextPosition } from '../../domain/problem.ts';
import { lineAt } from '../text-position.ts';
import { labelOf, singularOf } from './form-labels.ts';
import { nameOf } from './wanted-fields.ts';

/** How much of a line is quoted. */
const QUOTED = 60;

/**
 * Where in its form a problem stands, in the words that a person reads there: `Concern 1 (bush-fair-parking) › Did`,
 * or the beginning of the line in the text below the fields. Empty for a problem of the whole file.
 * @param data the fields of the file
 * @param text of the file, if the problem has a place in it
 */
export function placeInForm(
  { field, position }: Problem,
  data: unknown,
  text?: string,
  place?: TextPosition,
): string {
  if (field.length > 0) return stepsInForm(field, data).join(' › ');
  if (!position || text === undefined || !place) return '';
  const line = lineAt(text, place.line).trim();
  if (line === '') return 'Text';
  return `Text, “${line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()}…` : line}”`;
}

function stepsInForm(field: Problem['field'], data: unknown): string[] {
  const steps: string[] = [];
  let at: unknown = data;
  for (const [index, step] of field.entries()) {
    at = (at as Record<string | number, unknown> | undefined)?.[step];
    if (typeof step === 'string') {
      // The list and its item are one step: people count items from one.
      if (typeof field[index + 1] !== 'number') steps.push(labelOf(step));
      continue;
    }
    const list = field[index - 1];
    const name = nameOf(at);
    const noun = typeof list === 'string' ? singularOf(list) : 'Line';
    steps.push(`${noun} ${step + 1}${name === undefined ? '' : ` (${name})`}`);
  }
  return steps;
}
