/** Whether a report comes each month (rule R3). */
import { addDays, formatDate, formatMonth, monthOf } from '../dates.ts';
import { addMonths, lastDayOf } from '../months.ts';
import type { District, Report } from '../site.ts';
import { reportPath } from '../urls.ts';
import { reportFile } from './content-files.ts';
import { notKnown, type CountedRow, type Fault, type Standing, type Verdict } from './standard.ts';

/** One finished month and its report. */
export interface ReportMonth {
  month: string;
  /** The last day in time. */
  due: string;
  report?: Report;
  /** `pending`: there is no report yet, and there is still time. */
  state: 'in-time' | 'late' | 'missing' | 'pending';
}

/** How many finished months the verdict looks back. */
export const REPORT_MONTHS = 12;

/** The last finished months, at most 12, from the first whole month of the team, oldest first. */
export function reportMonths(district: District, asOf: string, limit: number): ReportMonth[] {
  const first = firstWholeMonth(district.team.since);
  return Array.from({ length: REPORT_MONTHS }, (_, index) => addMonths(monthOf(asOf), index - REPORT_MONTHS))
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
  if (months.length === 0)
    return notKnown('R3', 'No report of the team is due yet.', 'Publish the first report in time.');
  const failed = months.filter(({ state }) => state !== 'in-time');
  const named = (wanted: ReportMonth['state']) =>
    failed.filter(({ state }) => state === wanted).map(({ month }) => formatMonth(month));
  const [missing, late] = [named('missing'), named('late')];
  const parts = [
    `${months.length - failed.length} of ${months.length} in time`,
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    ...(late.length > 0 ? [`late: ${late.join(', ')}`] : []),
  ];
  const standing: Standing = {
    standard: 'R3',
    verdict: failed.length === 0 ? 'met' : 'not-met',
    figure: `${parts.join('; ')}.`,
    counted: months.map((month) => monthRow(month, district)),
  };
  const [oldest] = failed;
  if (!oldest) return standing;
  return {
    ...standing,
    since: addDays(oldest.due, 1),
    mend: missing.length > 0 ? `Publish ${missing.join(', ')}, even late.` : 'Publish the next one in time.',
    faults: failed.map((month) => monthFault(month, district)),
  };
}

function firstWholeMonth(since: string): string {
  return since.endsWith('-01') ? monthOf(since) : addMonths(monthOf(since), 1);
}

const verdicts: Record<ReportMonth['state'], Verdict> = {
  'in-time': 'met',
  late: 'not-met',
  missing: 'not-met',
  pending: 'not-known',
};

function monthRow({ month, report, state }: ReportMonth, { slug }: District): CountedRow {
  return {
    label: formatMonth(month),
    value: report ? `published ${formatDate(report.published)}` : 'missing',
    verdict: verdicts[state],
    path: reportPath(slug, report?.month),
  };
}

function monthFault({ month, due, report }: ReportMonth, { slug }: District): Fault {
  const file = reportFile(slug, month);
  return report
    ? {
        file,
        field: ['published'],
        message: `It was published on ${formatDate(report.published)}; the last day in time was ${formatDate(due)}.`,
        fix: 'Publish the next one in time.',
      }
    : {
        file,
        field: [],
        message: `There is no report for ${formatMonth(month)}; it was due by ${formatDate(due)}.`,
        fix: 'Write this report and publish it, even late.',
      };
}
