/**
 * Plain dates (`YYYY-MM-DD`), months (`YYYY-MM`) and clock times (`HH:MM`) in Europe/London, as text. Nothing here
 * reads a clock or the machine's zone or locale.
 */
const DAY_MS = 86_400_000;
const ZONE = 'Europe/London';
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** True for a day that exists: `2026-02-28`, not `2026-02-31`. */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True for a month that exists: `2026-11`, not `2026-13`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** True for a clock time `00:00` to `23:59`. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (dayNumber(to) - dayNumber(from)) / DAY_MS;
}

/** The date so many days later (or earlier, with a negative number). */
export function addDays(date: string, days: number): string {
  return new Date(dayNumber(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** `2026-11-21` → `2026-11`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The day of the week: `2026-11-21` → `Saturday`. */
export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[new Date(dayNumber(date)).getUTCDay()] as Weekday;
}

/** `2026-12-03` → `3 December 2026`. */
export function formatDate(date: string): string {
  return `${Number(date.slice(8, 10))} ${formatMonth(date.slice(0, 7))}`;
}

/** `2026-12-03` → `Thursday 3 December 2026`. */
export function formatLongDate(date: string): string {
  return `${weekdayOf(date)} ${formatDate(date)}`;
}

/** `2026-12-03` → `3 December`. */
export function formatDayMonth(date: string): string {
  return `${Number(date.slice(8, 10))} ${monthName(date.slice(0, 7))}`;
}

/** `2026-12` → `December 2026`. */
export function formatMonth(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

/** `2026-12` → `December`. */
export function monthName(month: string): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? month;
}

/** `December` → 12, in any case; undefined for a word that is no month. */
export function monthNumber(name: string): number | undefined {
  const index = MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase());
  return index === -1 ? undefined : index + 1;
}

/** `18:30` → `6:30pm`, `09:00` → `9am`, `12:00` → `noon`, `26:00` → `2am`. */
export function formatTime(time: string): string {
  const hours = Number(time.slice(0, 2)) % 24;
  const minutes = time.slice(3, 5);
  if (minutes === '00' && hours === 12) return 'noon';
  if (minutes === '00' && hours === 0) return 'midnight';
  const clock = minutes === '00' ? String(hours % 12 || 12) : `${hours % 12 || 12}:${minutes}`;
  return `${clock}${hours < 12 ? 'am' : 'pm'}`;
}

/** `('18:30', '20:00')` → `6:30pm to 8pm`; without an end `from 6:30pm`. */
export function formatTimeRange(start: string, end: string | undefined): string {
  return end === undefined ? `from ${formatTime(start)}` : `${formatTime(start)} to ${formatTime(end)}`;
}

/** How far Europe/London is ahead of UTC at an instant, in minutes (0 or 60). */
function londonOffset(instant: number): number {
  const parts = offsetFormat.formatToParts(new Date(instant));
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
  if (!match?.[1]) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/**
 * The instants (milliseconds since 1970) at which London clocks show this date and time: one, none in the hour that
 * is skipped in March, two in the hour that is repeated in October.
 */
export function londonInstants(date: string, time: string): number[] {
  const wall = Date.parse(`${date}T${time}:00Z`);
  return [60, 0]
    .map((offset) => wall - offset * 60_000)
    .filter((at) => wall - at === londonOffset(at) * 60_000);
}

/** The date and the time that London clocks show at an instant (milliseconds since 1970). */
export function londonClock(instant: number): { date: string; time: string } {
  const wall = new Date(instant + londonOffset(instant) * 60_000).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** RFC 3339 with London's offset: `2026-11-06T17:00:00+00:00`. The time must exist in London on that date. */
export function toRfc3339(date: string, time: string, seconds = '00'): string {
  const offset = londonOffset(londonInstants(date, time)[0] ?? Date.parse(`${date}T${time}:00Z`));
  return `${date}T${time}:${seconds}+${String(offset / 60).padStart(2, '0')}:00`;
}

/** Orders newest first by a text key such as a date. */
export function byNewest<T>(key: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0);
}

const offsetFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeZoneName: 'longOffset' });

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
