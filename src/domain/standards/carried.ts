/** Whether each report speaks of what is open (rule R5). */
import { linesToAnswer } from '../concern-to-answer.ts';
import { isOpen } from '../concern.ts';
import { addDays, formatMonth, monthOf } from '../dates.ts';
import { addMonths, lastDayOf } from '../months.ts';
import type { Concern, ConcernStep } from '../ledger.ts';
import type { District, Report } from '../site.ts';
import { concernInReportPath, concernPath } from '../urls.ts';
import { reportFile } from './content-files.ts';
import { reportMonths } from './reporting.ts';
import { notKnown, type Fault, type Standing } from './standard.ts';

/** What one report should speak of, and what it left out. */
interface Carried {
  report: Report;
  due: Concern[];
  left: Concern[];
}

/** For each report, newest first: concerns open at the end of the month before or heard in its month. */
function carriedConcerns(district: District): Carried[] {
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
  const expected = reportMonths(district, asOf, limit).findLast(({ state }) => state !== 'pending');
  const [newest] = carriedConcerns(district);
  if (!newest || (expected && newest.report.month < expected.month))
    return notKnown(
      'R5',
      expected ? `There is no report for ${formatMonth(expected.month)}.` : 'There is no report yet.',
      'Publish the report.',
    );
  const { report, due, left } = newest;
  const month = formatMonth(report.month);
  const met = left.length === 0;
  return {
    standard: 'R5',
    verdict: met ? 'met' : 'not-met',
    figure: met
      ? due.length === 0
        ? `Nothing was open or heard in ${month}.`
        : `${due.length} of ${due.length} answered in ${month}.`
      : `${left.length} of ${due.length} left out in ${month}.`,
    since: report.published,
    counted: due.map((concern) => ({
      label: concern.title,
      value: left.includes(concern) ? 'left out' : 'answered',
      verdict: left.includes(concern) ? ('not-met' as const) : ('met' as const),
      path: left.includes(concern)
        ? concernPath(district.slug, concern.concern)
        : concernInReportPath(district.slug, report.month, concern.concern),
    })),
    ...(met
      ? {}
      : {
          mend: `Answer in the next report: ${left.map(({ title }) => title).join('; ')}.`,
          faults: left.map((concern) => leftOut(concern, report, district, { asOf, limit })),
        }),
  };
}

function isDueIn({ steps }: Concern, month: string): boolean {
  const [first] = steps;
  if (first && toldIn(first) === month) return true;
  const before = addMonths(month, -1);
  const state = steps.findLast((step) => toldIn(step) <= before);
  return state !== undefined && isOpen(state.status);
}

/**
 * The month a step belongs to. A report comes out in the first days after its month: what it says is of that month,
 * or it would have to be said again in the next one.
 */
function toldIn({ on, in: { kind, key } }: ConcernStep): string {
  const month = monthOf(on);
  return kind === 'report' && key < month ? key : month;
}

/** So many days after a report was published somebody may still be writing it. */
const STILL_WRITTEN = 7;

/** A report that is being written gets the lines to add; in one that was read already an answer would come unseen. */
function leftOut(
  concern: Concern,
  report: Report,
  district: District,
  { asOf, limit }: { asOf: string; limit: number },
): Fault {
  const { concern: id, title, open, openedOn } = concern;
  const { month, published } = report;
  const fault = {
    file: reportFile(district.slug, month),
    field: ['concerns'],
    message: `The report for ${formatMonth(month)} does not speak of "${title}" (${id}), which was open or heard then.`,
  };
  const isNew = asOf <= addDays(lastDayOf(month), limit) || asOf < addDays(published, STILL_WRITTEN);
  // An entry in a report from before the concern, or after its end, would break its history.
  if (!isNew || !open || published < openedOn)
    return { ...fault, fix: `Answer it in the next report, with an entry "id: ${id}" under concerns.` };
  return {
    ...fault,
    fix: `Add an entry "id: ${id}" to the concerns of this report, even if nothing has changed.`,
    add: linesToAnswer(district, concern, { published, due: addDays(lastDayOf(addMonths(month, 1)), limit) }),
  };
}
