/** Figures behind the charts that no standard is about. Each counts the last 12 months unless it says otherwise. */
import { audiences, type Audience } from '../audience.ts';
import { isOpen } from '../concern.ts';
import { monthOf } from '../dates.ts';
import { addMonths, lastDayOf } from '../months.ts';
import type { Concern } from '../ledger.ts';
import type { District, Meeting } from '../site.ts';
import { heldMeetings } from './engagement.ts';
import { inLastMonths } from './period.ts';

/** Figures that no promise is about, but that show what the promises are for. */
export const measures = {
  concernMonths: { slug: 'concerns-by-month', title: 'Concerns by month' },
  answers: { slug: 'days-to-an-answer', title: 'Days to an answer' },
  topics: { slug: 'topics', title: 'What residents told us about' },
  audiences: { slug: 'who-we-met', title: 'Who we met' },
} as const;

/** How many months the charts look back. */
const CHART_MONTHS = 12;

/** Concerns of one month: how many were opened and closed in it, and how many were open at its end. */
interface ConcernMonth {
  month: string;
  /** First heard, or taken up again. */
  opened: number;
  closed: number;
  open: number;
}

/** The last 12 months up to the present one, oldest first; the present month is counted up to `asOf`. */
export function concernMonths({ concerns }: Pick<District, 'concerns'>, asOf: string): ConcernMonth[] {
  const steps = concerns.flatMap((concern) =>
    concern.steps.map((step, index) => ({
      on: step.on,
      open: isOpen(step.status),
      before: concern.steps[index - 1],
    })),
  );
  return Array.from({ length: CHART_MONTHS }, (_, index) =>
    addMonths(monthOf(asOf), index + 1 - CHART_MONTHS),
  ).map((month) => {
    const end = lastDayOf(month) < asOf ? lastDayOf(month) : asOf;
    const here = steps.filter(({ on }) => monthOf(on) === month && on <= end);
    return {
      month,
      opened: here.filter(({ open, before }) => !before || (open && !isOpen(before.status))).length,
      closed: here.filter(({ open, before }) => !open && (!before || isOpen(before.status))).length,
      open: concerns.filter((concern) => isOpenOn(concern, end)).length,
    };
  });
}

/** A concern that has its answer. */
export interface Answered {
  concern: Concern;
  days: number;
  closedOn: string;
}

/** Concerns closed in the last 12 months with the days from first heard to the answer, quickest first. */
export function answeredConcerns({ concerns }: Pick<District, 'concerns'>, asOf: string): Answered[] {
  return concerns
    .flatMap((concern) =>
      concern.days === undefined || concern.closedOn === undefined
        ? []
        : [{ concern, days: concern.days, closedOn: concern.closedOn }],
    )
    .filter(({ closedOn }) => inLastMonths(closedOn, asOf, CHART_MONTHS))
    .sort((a, b) => a.days - b.days || (a.concern.concern < b.concern.concern ? -1 : 1));
}

/** Concerns first heard in the last 12 months, by topic. */
export function concernsByTopic(
  { concerns }: Pick<District, 'concerns'>,
  asOf: string,
): Map<string, Concern[]> {
  return Map.groupBy(
    concerns.filter(({ openedOn }) => inLastMonths(openedOn, asOf, CHART_MONTHS)),
    ({ topic }) => topic,
  );
}

/** Meetings held for each audience, in the order of the audiences: an empty list is a gap that shows. */
export function meetingsByAudience(
  district: District,
  asOf: string,
): { audience: Audience; meetings: Meeting[] }[] {
  const held = heldMeetings(district, asOf, CHART_MONTHS);
  return audiences.map((audience) => ({
    audience,
    meetings: held.filter((meeting) => meeting.audience.includes(audience)),
  }));
}

function isOpenOn({ steps }: Concern, day: string): boolean {
  const last = steps.findLast(({ on }) => on <= day);
  return last !== undefined && isOpen(last.status);
}
