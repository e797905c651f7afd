import type { Chart, Mark, MarkCell } from '../../domain/chart.ts';
import { formatMonth, monthName, monthOf } from '../../domain/dates.ts';
import { addMonths } from '../../domain/months.ts';
import { REPORT_MONTHS, reportMonths, type ReportMonth } from '../../domain/standards/reporting.ts';
import { joinWords } from '../words.ts';
import type { DistrictStanding } from './standing.ts';

const reportMarks: Record<ReportMonth['state'], Mark> = {
  'in-time': 'kept',
  late: 'late',
  missing: 'missed',
  pending: 'pending',
};

/** Months with and without a report; a month before the team's first is left empty. */
export function reportChart(
  rows: readonly DistrictStanding[],
  asOf: string,
  limit: number,
): Chart | undefined {
  const months = Array.from({ length: REPORT_MONTHS }, (_, index) =>
    addMonths(monthOf(asOf), index - REPORT_MONTHS),
  );
  const districts = rows
    .map(({ district }) => {
      const states = new Map(
        reportMonths(district, asOf, limit).map(({ month, state }) => [month, state] as const),
      );
      const faults = [...states.values()].filter((state) => state === 'late' || state === 'missing').length;
      const due = [...states.values()].filter((state) => state !== 'pending').length;
      const marks = months.map((month): MarkCell | undefined => {
        const state = states.get(month);
        return state && { mark: reportMarks[state] };
      });
      return {
        label: district.name,
        end: due === 0 ? 'none due yet' : `${due - faults} of ${due}`,
        marks,
        faults,
      };
    })
    .sort((a, b) => b.faults - a.faults);
  if (districts.every(({ marks }) => marks.every((mark) => mark === undefined))) return undefined;
  const poor = districts.filter(({ faults }) => faults > 0).map(({ label }) => label);
  return {
    kind: 'marks',
    title: `Monthly reports, ${formatMonth(months[0] ?? '')} to ${formatMonth(months.at(-1) ?? '')}`,
    finding:
      poor.length === 0
        ? 'Every report that was due came in time.'
        : `Reports came late or not at all in ${joinWords(poor)}.`,
    columns: months.map((month) => monthName(month).slice(0, 1)),
    key: [
      { mark: 'kept', text: 'in time' },
      { mark: 'late', text: 'late' },
      { mark: 'missed', text: 'missing' },
      { mark: 'pending', text: 'not due yet' },
    ],
    rows: districts.map(({ label, end, marks }) => ({ label, end, marks })),
  };
}
