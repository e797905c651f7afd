import { weekdayOf } from '../domain/dates.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * A moment as RSS wants it (RFC 822 with a year of four digits): `Fri, 06 Nov 2026 17:00:00 +0000`.
 * @param moment RFC 3339, whose zone stays: `2026-11-06T17:00:00+00:00`
 */
export function toRfc822(moment: string): string {
  const [date, time] = [moment.slice(0, 10), moment.slice(11, 19)];
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  const zone = moment.slice(19).replace(':', '');
  return `${weekdayOf(date).slice(0, 3)}, ${date.slice(8, 10)} ${month} ${date.slice(0, 4)} ${time} ${zone}`;
}
