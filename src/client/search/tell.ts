import { hasFilters, type Choices } from './choices.ts';
import type { Found } from './find-pages.ts';

type Outcome = Omit<Found<unknown>, 'hits'> & { total: number };

/** What was found, in sentences: shown above the results and read out by screen readers. */
export function tellOutcome(choices: Choices, { total, corrected, unknown, partly }: Outcome): string {
  const asked = choices.words === '' ? '' : ` for “${choices.words}”`;
  const sentences = [total === 0 ? `Nothing found${asked}.` : `${count(total)}${asked}.`];
  for (const { typed, meant } of corrected) {
    sentences.push(`We took “${typed}” for “${meant}”.`);
  }
  if (total > 0 && unknown.length > 0) sentences.push(`No page has ${listed(unknown)}.`);
  if (partly) sentences.push('No page has all your words; these have some of them.');
  if (total === 0 && hasFilters(choices))
    sentences.push('It may be in another district, kind, year or subject.');
  else if (total === 0) sentences.push('Check the spelling, or try fewer words.');
  return sentences.join(' ');
}

/** After "More results": how far the list goes now. */
export function tellShown(shown: number, total: number): string {
  return `${shown} of ${count(total)} shown.`;
}

export const searching = 'Searching…';
export const failed = 'The search did not load. Try again in a moment, or take one of the ways below.';

function count(number: number): string {
  return `${number} ${number === 1 ? 'page' : 'pages'}`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}
