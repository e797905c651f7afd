/** Figures behind the charts: what was counted, where, with a path to each thing counted. */
import { isOpen } from '../concern.ts';
import { addMonths, lastDayOf, monthOf } from '../dates.ts';
import { audiences } from '../meeting.ts';
import type { District } from '../site.ts';
import { heldMeetings, timeOfDay, type TimeOfDay } from './engagement.ts';

/** How many months the charts look back. */
export const CHART_MONTHS = 12;

/** A meeting held, with how many came; `attendance` is missing where nobody wrote it down. */
export interface AttendancePoint {
  date: string;
  stem: string;
  attendance?: number;
}

/** Attendance of every meeting held in the last 12 months, earliest first. */
export function attendancePoints(district: District, asOf: string): AttendancePoint[] {
  return heldMeetings(district, asOf, CHART_MONTHS).map(({ date, stem, attendance }) => ({
    date,
    stem,
    ...(attendance === undefined ? {} : { attendance }),
  }));
}

/** How many Local Community Meetings of the last 12 months were in the evening, by day and at weekends. */
export function timeMix(district: District, asOf: string): Record<TimeOfDay, number> {
  const lcms = heldMeetings(district, asOf, CHART_MONTHS).filter(({ kind }) => kind === 'lcm');
  const mix = { evening: 0, daytime: 0, weekend: 0 };
  for (const meeting of lcms) mix[timeOfDay(meeting)] += 1;
  return mix;
}

/** Concerns of one month: how many were opened and closed in it, and how many were open at its end. */
export interface ConcernMonth {
  month: string;
  opened: number;
  closed: number;
  open: number;
}

/** The last 12 months up to the present one, oldest first; the present month is counted up to `asOf`. */
export function concernMonths(district: District, asOf: string): ConcernMonth[] {
  return Array.from({ length: CHART_MONTHS }, (_, index) =>
    addMonths(monthOf(asOf), index + 1 - CHART_MONTHS),
  ).map((month) => {
    const end = lastDayOf(month) < asOf ? lastDayOf(month) : asOf;
    const steps = district.concerns.flatMap((concern) =>
      concern.steps.map((step, index) => ({ step, before: concern.steps[index - 1] })),
    );
    return {
      month,
      opened: district.concerns.filter(({ openedOn }) => monthOf(openedOn) === month).length,
      closed: steps.filter(
        ({ step, before }) =>
          monthOf(step.on) === month && !isOpen(step.status) && (!before || isOpen(before.status)),
      ).length,
      open: district.concerns.filter((concern) => {
        const last = concern.steps.filter(({ on }) => on <= end).at(-1);
        return last !== undefined && isOpen(last.status);
      }).length,
    };
  });
}

/** Days from first heard to the answer, of each concern that is closed, shortest first. */
export function answerDays(
  district: District,
): { concern: string; title: string; days: number; closedOn: string }[] {
  return district.concerns
    .flatMap(({ concern, title, days, closedOn }) =>
      days === undefined || closedOn === undefined ? [] : [{ concern, title, days, closedOn }],
    )
    .sort((a, b) => a.days - b.days || (a.concern < b.concern ? -1 : 1));
}

/** How many concerns each topic has, by topic. */
export function topicCounts(district: District): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topic } of district.concerns) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

/** How many meetings of the last 12 months were for each audience: a 0 is a gap that shows. */
export function audienceCounts(district: District, asOf: string): Record<(typeof audiences)[number], number> {
  const held = heldMeetings(district, asOf, CHART_MONTHS);
  return Object.fromEntries(
    audiences.map((audience) => [
      audience,
      held.filter((meeting) => meeting.audience.includes(audience)).length,
    ]),
  ) as Record<(typeof audiences)[number], number>;
}
