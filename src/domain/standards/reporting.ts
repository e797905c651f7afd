/** Whether a report comes each month, and whether it speaks of what is open (rules R3 and R5). */
import { isOpen } from '../concern.ts';
import { addDays, addMonths, formatDate, formatMonth, lastDayOf, monthOf } from '../dates.ts';
import type { Concern } from '../ledger.ts';
import type { District, Report } from '../site.ts';
import { reportPath } from '../urls.ts';
import type { CountedRow, Standing, Verdict } from './standard.ts';

/** One finished month and its report. */
export interface ReportMonth {
  month: string;
  /** The last day in time. */
  due: string;
  report?: Report;
  /** `pending`: there is no report yet, and there is still time. */
  state: 'in-time' | 'late' | 'missing' | 'pending';
}

/** The last finished months, at most 12, from the first whole month of the team, oldest first. */
export function reportMonths(district: District, asOf: string, limit: number): ReportMonth[] {
  const first = firstWholeMonth(district.team.since);
  return Array.from({ length: 12 }, (_, index) => addMonths(monthOf(asOf), index - 12))
    .filter((month) => month >= first)
    .map((month) => {
      const due = addDays(lastDayOf(month), limit);
      const report = district.reports.find((other) => other.month === month);
      if (report) return { month, due, report, state: report.published <= due ? 'in-time' : 'late' };
      return { month, due, state: asOf <= due ? 'pending' : 'missing' };
    });
}

/** Rule R3: each finished month has a report in time. */
export function reportStanding(district: District, asOf: string, limit: number): Standing {
  const months = reportMonths(district, asOf, limit).filter(({ state }) => state !== 'pending');
  const good = months.filter(({ state }) => state === 'in-time').length;
  if (months.length === 0)
    return notKnown('R3', 'No month since the team began is over yet.', 'Publish the first report in time.');
  const missing = months.filter(({ state }) => state === 'missing').map(({ month }) => formatMonth(month));
  const late = months.filter(({ state }) => state === 'late').map(({ month }) => formatMonth(month));
  const met = good === months.length;
  const faults = [
    missing.length > 0 ? `missing: ${missing.join(', ')}` : '',
    late.length > 0 ? `late: ${late.join(', ')}` : '',
  ].filter(Boolean);
  return {
    standard: 'R3',
    verdict: met ? 'met' : 'not-met',
    figure: `${good} of ${months.length} in time${faults.length > 0 ? `; ${faults.join('; ')}` : ''}.`,
    ...(met
      ? {}
      : {
          mend:
            missing.length > 0
              ? `Publish ${missing.at(-1) ?? ''}, even late.`
              : 'Publish the next one in time.',
        }),
    counted: months.map(monthRow(district)),
  };
}

/** What one report should speak of, and what it left out. */
export interface Carried {
  report: Report;
  due: Concern[];
  left: Concern[];
}

/** For each report: concerns open at the end of the month before or heard in its month, and those it left out. */
export function carriedConcerns(district: District): Carried[] {
  return district.reports.map((report) => {
    const due = district.concerns.filter((concern) => isDueIn(concern, report.month));
    const left = due.filter(
      ({ steps }) => !steps.some((step) => step.in.kind === 'report' && step.in.key === report.month),
    );
    return { report, due, left };
  });
}

/** Rule R5: the newest report speaks of every concern that was open or heard. */
export function carriedStanding(district: District, asOf: string, limit: number): Standing {
  const expected = reportMonths(district, asOf, limit)
    .filter(({ state }) => state !== 'pending')
    .at(-1);
  const newest = carriedConcerns(district)[0];
  if (!newest || (expected && !expected.report && newest.report.month < expected.month))
    return notKnown(
      'R5',
      expected ? `There is no report for ${formatMonth(expected.month)}.` : 'There is no report yet.',
      'Publish the report.',
    );
  const { report, due, left } = newest;
  const met = left.length === 0;
  return {
    standard: 'R5',
    verdict: met ? 'met' : 'not-met',
    figure: met
      ? `${due.length} of ${due.length} answered in ${formatMonth(report.month)}.`
      : `${left.length} of ${due.length} left out in ${formatMonth(report.month)}.`,
    since: report.published,
    ...(met ? {} : { mend: `Answer in the next report: ${left.map(({ title }) => title).join('; ')}.` }),
    counted: due.map((concern) => ({
      label: concern.title,
      value: left.includes(concern) ? 'left out' : 'answered',
      verdict: left.includes(concern) ? ('not-met' as const) : ('met' as const),
      path: reportPath(district.slug, report.month),
    })),
  };
}

function isDueIn(concern: Concern, month: string): boolean {
  if (monthOf(concern.openedOn) === month) return true;
  const before = lastDayOf(addMonths(month, -1));
  const state = concern.steps.filter(({ on }) => on <= before).at(-1);
  return state !== undefined && isOpen(state.status);
}

function firstWholeMonth(since: string): string {
  return since.endsWith('-01') ? monthOf(since) : addMonths(monthOf(since), 1);
}

function monthRow(district: District) {
  const verdicts: Record<ReportMonth['state'], Verdict> = {
    'in-time': 'met',
    late: 'not-met',
    missing: 'not-met',
    pending: 'not-known',
  };
  return ({ month, report, state }: ReportMonth): CountedRow => ({
    label: formatMonth(month),
    value: report ? `published ${formatDate(report.published)}` : 'missing',
    verdict: verdicts[state],
    path: reportPath(district.slug, report?.month),
  });
}

function notKnown(standard: Standing['standard'], figure: string, mend: string): Standing {
  return { standard, verdict: 'not-known', figure, mend, counted: [] };
}
