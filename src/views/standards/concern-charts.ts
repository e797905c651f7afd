import type { BarChart, DotChart } from '../../domain/chart.ts';
import { formatMonth } from '../../domain/dates.ts';
import { answeredConcerns, concernMonths, concernsByTopic } from '../../domain/standards/measures.ts';
import type { District, Site } from '../../domain/site.ts';
import { compareText } from '../../domain/problem.ts';
import { count } from '../words.ts';

/** Concerns opened, closed and open, month by month; undefined where nobody told the team anything. */
export function concernMonthsChart(districts: readonly District[], asOf: string): BarChart | undefined {
  const concerns = districts.flatMap((district) => district.concerns);
  const months = concernMonths({ concerns }, asOf);
  const told = months.findIndex(({ opened, closed, open }) => opened + closed + open > 0);
  if (told === -1) return undefined;
  const shown = months.slice(told);
  const opened = shown.reduce((sum, month) => sum + month.opened, 0);
  const closed = shown.reduce((sum, month) => sum + month.closed, 0);
  return {
    kind: 'bars',
    title: 'What residents told us, by month: opened, closed and still open',
    finding: `Since ${formatMonth(shown[0]?.month ?? '')} ${opened} opened and ${closed} closed; ${shown.at(-1)?.open ?? 0} are open now.`,
    rows: shown.map((month) => ({
      label: formatMonth(month.month),
      end: `${month.open} open at the end`,
      bars: [
        { value: month.opened, text: `${month.opened} opened` },
        { value: month.closed, text: `${month.closed} closed` },
      ],
    })),
  };
}

/** Days from first heard to the answer, by district. */
export function answerChart({ districts, asOf }: Pick<Site, 'asOf' | 'districts'>): DotChart | undefined {
  const rows = districts.map((district) => {
    const values = answeredConcerns(district, asOf).map(({ days }) => days);
    return {
      label: district.name,
      values,
      end: values.length === 0 ? 'no answer yet' : `${values.length} answered`,
    };
  });
  const all = rows.flatMap(({ values }) => values).sort((a, b) => a - b);
  if (all.length === 0) return undefined;
  return {
    kind: 'dots',
    title: 'Days from hearing of a concern to the answer, over the last 12 months',
    finding: `${count(all.length, 'concern')} answered. Half of them within ${middle(all)} days, the slowest after ${all.at(-1) ?? 0}.`,
    unit: 'days',
    key: { within: 'one or more concerns answered after so many days' },
    rows: rows.toSorted((a, b) => Math.max(0, ...b.values) - Math.max(0, ...a.values)),
  };
}

/** What residents told the teams about, most first. */
export function topicChart(
  districts: readonly District[],
  { topics, asOf }: Pick<Site, 'topics' | 'asOf'>,
): BarChart | undefined {
  const found = concernsByTopic({ concerns: districts.flatMap(({ concerns }) => concerns) }, asOf);
  const rows = topics
    .map(({ topic, name }) => ({ label: name, value: found.get(topic)?.length ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || compareText(a.label, b.label));
  const [top] = rows;
  if (!top) return undefined;
  return {
    kind: 'bars',
    title: 'What residents told us about over the last 12 months',
    finding: `Most often: ${top.label}, ${count(top.value, 'concern')}.`,
    rows: rows.map(({ label, value }) => ({ label, bars: [{ value, text: count(value, 'concern') }] })),
  };
}

/** The smallest value that half of them do not pass; the values sorted, at least one. */
export function middle(sorted: readonly number[]): number {
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
}
