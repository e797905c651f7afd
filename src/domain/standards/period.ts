import { addDays } from '../dates.ts';
import { addMonths, lastDayOf } from '../months.ts';

/** The same day so many months earlier, or the last day of that month: `('2026-05-31', 3)` → `2026-02-28`. */
export function monthsBefore(date: string, months: number): string {
  const month = addMonths(date.slice(0, 7), -months);
  const last = lastDayOf(month);
  const same = `${month}-${date.slice(8)}`;
  return same > last ? last : same;
}

/** True on the days after `months` months before `asOf`, up to `asOf` itself. */
export function inLastMonths(date: string, asOf: string, months: number): boolean {
  return monthsBefore(asOf, months) < date && date <= asOf;
}

/** The first day on which `date` is more than so many months ago: `('2026-08-31', 3)` → `2026-12-01`. */
export function firstDayOver(date: string, months: number): string {
  let day = `${addMonths(date.slice(0, 7), months)}-01`;
  while (monthsBefore(day, months) <= date) day = addDays(day, 1);
  return day;
}
