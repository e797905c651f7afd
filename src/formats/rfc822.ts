import { toRfc3339, weekdayOf } from '../domain/dates.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A London date and time as RSS wants it (RFC 822 with a year of four digits): `Fri, 06 Nov 2026 17:00:00 +0000`. */
export function toRfc822(date: string, time: string): string {
  const offset = toRfc3339(date, time).slice(-6).replace(':', '');
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return `${weekdayOf(date).slice(0, 3)}, ${date.slice(8, 10)} ${month} ${date.slice(0, 4)} ${time}:00 ${offset}`;
}
