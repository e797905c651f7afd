import { addDays, daysBetween } from './dates.ts';
import type { Exceptions, Hours } from './hours.ts';
import { minutesOf, type OpeningTimes, type Spans } from './open-now.ts';

const SUNDAY_FIRST = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/**
 * Hours as a page carries them for the browser, with the exceptions that can still matter on `asOf`: yesterday's, too,
 * because an evening may run past midnight. Of two exceptions for one day the first holds.
 */
export function openingTimes(hours: Hours, exceptions: Exceptions, asOf: string): OpeningTimes {
  const dates: Record<string, Spans> = {};
  for (const { on, until = on, opens, closes } of exceptions)
    for (let index = 0; index <= daysBetween(on, until); index++) {
      const date = addDays(on, index);
      if (date < addDays(asOf, -1) || date in dates) continue;
      dates[date] = opens && closes ? [[minutesOf(opens), minutesOf(closes)]] : [];
    }
  return {
    week: SUNDAY_FIRST.map((day) =>
      hours
        .filter(({ days }) => days.includes(day))
        .map(({ opens, closes }) => [minutesOf(opens), minutesOf(closes)] as const),
    ),
    dates,
  };
}
