/**
 * The kinds of text that content fields hold, each with a plain word on what to write instead. A schema adds
 * `.describe('…')`: one sentence that an editor would understand.
 */
import * as z from 'zod';
import { isClockTime, isMonth, isPlainDate } from './dates.ts';

/** What a field rejects, said in words; carried by zod as `params` and turned into a problem by `explain.ts`. */
export interface Explanation {
  message: string;
  fix: string;
  /** The value to write, when only one can be meant. */
  correct?: string;
}

/** One line of plain text: no line breaks, no leading or trailing space. */
export function line(max = 200) {
  return textField((value) => {
    if (value.trim() === '')
      return { message: 'It is empty.', fix: 'Write the text, or delete the whole line.' };
    if (value !== value.trim() || /\s{2,}|[\n\r\t]/.test(value))
      return {
        message: 'It has a line break, a tab or spare spaces.',
        fix: 'Write it as one line with single spaces.',
        correct: value.trim().replace(/\s+/g, ' '),
      };
    return tooLong(value, max);
  });
}

/** Plain text of a few sentences; line breaks become spaces where it is shown. */
export function passage(max = 1200) {
  return textField((value) =>
    value.trim() === ''
      ? { message: 'It is empty.', fix: 'Write the text, or delete the whole line.' }
      : tooLong(value, max),
  );
}

/** A short lower-case name for addresses and references: `grays-town-constable`. */
export function slug() {
  return textField((value) => {
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80) return undefined;
    const correct = value
      .normalize('NFKD')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80);
    return {
      message: `"${value}" is not a short name.`,
      fix: 'Use lower-case letters, digits and single hyphens, such as "nuisance-bikes-blackshots".',
      ...(correct ? { correct } : {}),
    };
  });
}

/** A day that exists, `YYYY-MM-DD`. */
export function plainDate() {
  return textField((value) => {
    if (isPlainDate(value)) return undefined;
    if (/^\d{4}-\d{2}-\d{2}$/.test(value))
      return { message: `${value} is not a day in the calendar.`, fix: 'Check the day and the month.' };
    const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value);
    const correct =
      british && `${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}`;
    return {
      message: `"${value}" is not written as a date.`,
      fix: 'Write year, month and day with hyphens, such as 2026-12-03.',
      ...(correct && Number(british[1]) > 12 && isPlainDate(correct) ? { correct } : {}),
    };
  });
}

/** A month, `YYYY-MM`. */
export function month() {
  return textField((value) =>
    isMonth(value)
      ? undefined
      : {
          message: `"${value}" is not a month.`,
          fix: 'Write year and month with a hyphen, such as 2026-12.',
        },
  );
}

/** A clock time, `HH:MM`, 24 hours. */
export function clockTime() {
  return textField((value) => {
    if (isClockTime(value)) return undefined;
    const correct = clockCorrection(value);
    return {
      message: `"${value}" is not a time of day.`,
      fix: 'Write hours and minutes on the 24-hour clock, such as "18:30".',
      ...(correct ? { correct } : {}),
    };
  });
}

/** A closing time, `HH:MM`, that may run past midnight to 30:00 (26:00 is 2am the next day; rule R16). */
export function closingTime() {
  return textField((value) =>
    /^(([01]\d|2\d):[0-5]\d|30:00)$/.test(value)
      ? undefined
      : {
          message: `"${value}" is not a closing time.`,
          fix: 'Write "22:00", or add 24 to hours after midnight: 2am the next day is "26:00".',
        },
  );
}

/** A text field with one test that explains what it rejects. */
export function textField(explain: (value: string) => Explanation | undefined) {
  return z.string().superRefine((value, context) => {
    const explanation = explain(value);
    if (explanation)
      context.addIssue({ code: 'custom', message: explanation.message, params: { ...explanation } });
  });
}

function tooLong(value: string, max: number): Explanation | undefined {
  if (value.length <= max) return undefined;
  return { message: `It is ${value.length} characters long; ${max} is the most.`, fix: 'Shorten it.' };
}

/** `7pm`, `7.30pm`, `19.30`, `9:00` → `19:00`, `19:30`, `19:30`, `09:00`. */
function clockCorrection(value: string): string | undefined {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm)?$/i.exec(value.trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const half = match[3]?.toLowerCase();
  const hours = Number(match[1]);
  if (half && (hours < 1 || hours > 12)) return undefined;
  const base = half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  const correct = `${String(base).padStart(2, '0')}:${match[2] ?? '00'}`;
  return isClockTime(correct) ? correct : undefined;
}
