/** Whether something is open at an instant, and until when: pure, and small enough to run in the browser. */
import {
  addDays,
  daysBetween,
  formatDayMonth,
  formatTime,
  londonClock,
  londonInstants,
  weekdayOf,
} from './dates.ts';

/** Opening and closing of one day in minutes after its midnight; over 1440 is the next day (rule R16). */
export type Spans = readonly (readonly [opens: number, closes: number])[];

/** The hours of a team or counter as a page carries them. */
export interface OpeningTimes {
  /** Seven days from Sunday. */
  week: readonly Spans[];
  /** Dates (`YYYY-MM-DD`) on which other hours hold; none at all when it is closed. */
  dates: Readonly<Record<string, Spans>>;
}

/** A moment as London clocks show it, and as an instant in milliseconds since 1970. */
interface Moment {
  at: number;
  date: string;
  time: string;
}

/** Open, until when (nothing if it never closes); or closed, until when (nothing if no opening is in sight). */
export type OpenState = { open: boolean; until?: Moment };

/** How many days ahead an opening is looked for: longer than any holiday that is no closure for good. */
const DAYS_AHEAD = 15;
const DAY_MS = 86_400_000;

/** Whether these hours are open at an instant (milliseconds since 1970), and when that changes. */
export function openState(times: OpeningTimes, now: number): OpenState {
  const today = londonClock(now).date;
  const run = runsFrom(times, addDays(today, -1)).find(({ to }) => to.at > now);
  if (!run) return { open: false };
  if (run.from.at > now) return { open: false, until: run.from };
  return daysBetween(today, run.to.date) >= DAYS_AHEAD - 1 ? { open: true } : { open: true, until: run.to };
}

/** `Open now` and ` until 2am`; `Closed` and `. Opens tomorrow at 8am`: the state, and the rest of its sentence. */
export function openWords({ open, until }: OpenState, now: number): [state: string, rest: string] {
  if (open) {
    if (!until) return ['Open now', ', day and night'];
    const day = until.at - now > DAY_MS ? `${weekdayOf(dayOf(until))}, ` : '';
    return ['Open now', ` until ${day}${formatTime(until.time)}`];
  }
  if (!until) return ['Closed', ''];
  return ['Closed', `. Opens ${dayWords(londonClock(now).date, dayOf(until))}at ${formatTime(until.time)}`];
}

/** The same time of day on another date, as a demonstration has it whose day stands still. */
export function onDate(now: number, date: string): number {
  return momentOf(date, minutesOf(londonClock(now).time)).at;
}

/** Minutes after midnight: `26:00` → 1560. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function dayWords(today: string, date: string): string {
  const days = daysBetween(today, date);
  if (days <= 0) return '';
  if (days === 1) return 'tomorrow ';
  return days < 7 ? `${weekdayOf(date)} ` : `on ${formatDayMonth(date)} `;
}

/** Midnight belongs to the evening before it: what opens at the first minute of Monday opens "Sunday at midnight". */
function dayOf({ date, time }: Moment): string {
  return time === '00:00' ? addDays(date, -1) : date;
}

/** Times during which it is open without a break, from a date on, in order. */
function runsFrom({ week, dates }: OpeningTimes, first: string): { from: Moment; to: Moment }[] {
  const spans = Array.from({ length: DAYS_AHEAD + 1 }, (_, index) => addDays(first, index)).flatMap((date) =>
    (dates[date] ?? week[new Date(`${date}T00:00Z`).getUTCDay()] ?? []).map(([opens, closes]) => ({
      from: momentOf(date, opens),
      to: momentOf(date, closes),
    })),
  );
  const runs: { from: Moment; to: Moment }[] = [];
  for (const { from, to } of spans.sort((a, b) => a.from.at - b.from.at)) {
    const last = runs.at(-1);
    if (!last || from.at > last.to.at) runs.push({ from, to });
    else if (to.at > last.to.at) last.to = to;
  }
  return runs;
}

/**
 * The first instant at which London clocks show this time or a later one. A time of the hour that is skipped in March
 * comes when the clocks go forward (1am UTC, Summer Time Order 2002); of one that is shown twice in October the first
 * counts, so that nothing opens or closes twice.
 */
function momentOf(date: string, minutes: number): Moment {
  const day = addDays(date, Math.floor(minutes / 1440));
  const rest = minutes % 1440;
  const time = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
  return { at: londonInstants(day, time)[0] ?? Date.parse(`${day}T01:00Z`), date: day, time };
}
