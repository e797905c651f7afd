/** Fields that hold a day, a month or a time of day. */
import { isClockTime, isMonth, isPlainDate, monthNumber } from './dates.ts';
import { textField } from './fields.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const CLOSING = /^(([01]\d|2\d):[0-5]\d|30:00)$/;

/** A day that exists, `YYYY-MM-DD`. */
export function plainDate() {
  return textField(
    (value) => {
      if (isPlainDate(value)) return undefined;
      if (DAY.test(value))
        return { message: `${value} is not a day in the calendar.`, fix: 'Check the day and the month.' };
      const correct = dateCorrection(value);
      return {
        message: `"${value}" is not written as a date.`,
        fix: 'Write year, month and day with hyphens, such as 2026-12-03.',
        ...(correct !== undefined && isPlainDate(correct) ? { correct } : {}),
      };
    },
    { pattern: DAY },
  );
}

/** A month, `YYYY-MM`. */
export function month() {
  return textField(
    (value) =>
      isMonth(value)
        ? undefined
        : {
            message: `"${value}" is not a month.`,
            fix: 'Write year and month with a hyphen, such as 2026-12.',
          },
    { pattern: MONTH },
  );
}

/** A clock time, `HH:MM`, 24 hours. */
export function clockTime() {
  return textField(
    (value) => {
      if (isClockTime(value)) return undefined;
      const correct = clockCorrection(value);
      return {
        message: `"${value}" is not a time of day.`,
        fix: 'Write hours and minutes on the 24-hour clock, such as "18:30".',
        ...(correct === undefined ? {} : { correct }),
      };
    },
    { pattern: CLOCK },
  );
}

/** A closing time, `HH:MM`, that may run past midnight to 30:00 (26:00 is 2am the next day; rule R16). */
export function closingTime() {
  return textField(
    (value) =>
      CLOSING.test(value)
        ? undefined
        : {
            message: `"${value}" is not a closing time.`,
            fix: 'Write "22:00", or add 24 to hours after midnight: 2am the next day is "26:00".',
          },
    { pattern: CLOSING },
  );
}

/**
 * `3 December 2026`, `2026/12/03` and `31/12/2026` as dates. `03/12/2026` can mean two days, so it has no correction.
 */
function dateCorrection(value: string): string | undefined {
  const written = (year = '', month = '', day = '') =>
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  if (yearFirst) return written(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value);
  if (dayFirst) return Number(dayFirst[1]) > 12 ? written(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
  const words = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+) (\d{4})$/.exec(value);
  const named = monthNumber(words?.[2] ?? '');
  return words && named ? written(words[3], String(named), words[1]) : undefined;
}

/** `7pm`, `7.30pm`, `19.30`, `9:00` → `19:00`, `19:30`, `19:30`, `09:00`; `7.30` alone can be morning or evening. */
function clockCorrection(value: string): string | undefined {
  const match = /^(\d{1,2})(?:([.:])(\d{2}))?\s*(am|pm)?$/i.exec(value.trim());
  if (!match) return undefined;
  const [, hourText = '', sign, minutes = '00', half] = match;
  const hours = Number(hourText);
  if (half === undefined && (sign === undefined || (sign === '.' && hourText.length === 1))) return undefined;
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  const base = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const correct = `${String(base).padStart(2, '0')}:${minutes}`;
  return isClockTime(correct) ? correct : undefined;
}
