import { monthName, weekdayOf } from '../domain/dates.ts';

/** A calendar leaf's three words: { weekday: 'Thu', number: '3', month: 'Dec' }. */
export interface LeafDate {
  weekday: string;
  number: string;
  month: string;
}

/** The leaf of a day (`YYYY-MM-DD`). */
export function leafOf(date: string): LeafDate {
  return {
    weekday: weekdayOf(date).slice(0, 3),
    number: String(Number(date.slice(8, 10))),
    month: monthName(date.slice(0, 7)).slice(0, 3),
  };
}
