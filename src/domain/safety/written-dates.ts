import { daysBetween, isPlainDate } from '../dates.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const SHORT = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';

/** A day as people write it, as a pattern without groups: `8 December 2026`, `December 8`, `08/12/2026`. */
export const WRITTEN_DAY = `(?:${DAY}(?: of)? (?:${MONTHS})(?:,? \\d{4})?|(?:${MONTHS}) ${DAY}(?:,? \\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})`;

/** A day that says its year. */
export const WHOLE_DAY = `(?:${DAY}(?: of)? (?:${MONTHS}),? \\d{4}|(?:${MONTHS}) ${DAY},? \\d{4}|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})`;

/** "12 Mar 87": only beside words for what it is, since "on 5 May 30 people came" is written alike. */
export const SHORT_DAY = `(?:${DAY} (?:${MONTHS}),? [’']?\\d{2}(?![\\d:]))`;

/**
 * The day that words mean, `YYYY-MM-DD`; without a year it is the one nearest to the day of publication.
 * Undefined for a day that no calendar has.
 */
export function dayMeant(words: string, on: string): string | undefined {
  if (/^\d{4}-/.test(words)) return isPlainDate(words) ? words : undefined;
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(words);
  if (numbers) return dayOf(`${numbers[3]}`, Number(numbers[2]), Number(numbers[1]));
  const month = monthIn(words);
  const day = Number(/\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(words)?.[1]);
  if (month === 0 || !day) return undefined;
  const year = /\b\d{4}\b/.exec(words)?.[0];
  if (year !== undefined) return dayOf(year, month, day);
  const thisYear = Number(on.slice(0, 4));
  return [thisYear - 1, thisYear, thisYear + 1]
    .flatMap((one) => dayOf(String(one), month, day) ?? [])
    .sort((a, b) => distance(a, on) - distance(b, on))[0];
}

/** 1 to 12; 0 for words without a month. */
function monthIn(words: string): number {
  const name = new RegExp(MONTHS).exec(words)?.[0].slice(0, 3);
  return name === undefined ? 0 : SHORT.indexOf(name) / 3 + 1;
}

function dayOf(year: string, month: number, day: number): string | undefined {
  const date = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(date) ? date : undefined;
}

function distance(a: string, b: string): number {
  return Math.abs(daysBetween(a, b));
}
