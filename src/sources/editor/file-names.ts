/** How the names of new files are asked for in a form: with a hint, and a pattern that they match. */
import { month, plainDate } from '../../domain/date-fields.ts';

export const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
export const DAY = formOf(plainDate()).pattern.replace(/^\^|\$$/g, '');

/** The name of a file that fits the pattern; it is given once and stays. */
export function fileName(
  hint: string,
  pattern: string,
  fix = 'Lower-case letters, digits and hyphens, as above.',
) {
  return { editable: ['create'], hint, pattern: [`^${pattern}$`, fix] };
}

/** The name of a file that is a month, refused in the words of the check. */
export function monthName(hint: string) {
  const { pattern, patternErrorMessage } = formOf(month());
  return { editable: ['create'], hint, pattern: [pattern, patternErrorMessage] };
}

function formOf(field: { meta(): unknown }) {
  return field.meta() as { pattern: string; patternErrorMessage: string };
}
