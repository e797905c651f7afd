import type { DotChart } from '../../domain/chart.ts';
import { compareText } from '../../domain/problem.ts';
import { count, joinWords } from '../words.ts';

interface OverLimit {
  title: string;
  /** What a dot is: `gap`. */
  thing: string;
  unit: string;
  limit: number;
  rows: { label: string; values: readonly number[] }[];
  /** What stands at the end of a row without values. */
  none?: string;
  /** Rows keep their order where it is one of time. */
  inOrder?: boolean;
}

/** Values against a limit: worst first, then by name. Undefined where no row has a value. */
export function overLimitChart({
  title,
  thing,
  unit,
  limit,
  rows,
  none = 'not known',
  inOrder = false,
}: OverLimit): DotChart | undefined {
  const judged = rows.map(({ label, values }) => ({
    label,
    values,
    over: values.filter((value) => value > limit).length,
    most: Math.max(0, ...values),
  }));
  if (judged.every(({ values }) => values.length === 0)) return undefined;
  if (!inOrder)
    judged.sort((a, b) => b.over - a.over || byMost(a, b, limit) || compareText(a.label, b.label));
  return {
    kind: 'dots',
    title,
    finding: findingOf(judged, unit, limit),
    unit,
    limit,
    key: { within: `a ${thing} within the limit`, over: `a ${thing} over the limit, with its ${unit}` },
    rows: judged.map(({ label, values, over }) => ({
      label,
      values,
      ...(values.length === 0
        ? { end: none }
        : over > 0 && values.length > 1
          ? { end: `${over} of ${values.length} over` }
          : {}),
    })),
  };
}

interface Judged {
  label: string;
  values: readonly number[];
  over: number;
  most: number;
}

/** Within the limit nobody is worse than another. */
function byMost(a: Judged, b: Judged, limit: number): number {
  return Math.max(b.most, limit) - Math.max(a.most, limit);
}

function findingOf(rows: readonly Judged[], unit: string, limit: number): string {
  const over = rows.filter((row) => row.over > 0);
  const worst = over.toSorted((a, b) => b.most - a.most || compareText(a.label, b.label))[0];
  if (!worst) return `All are within ${limit} ${unit}.`;
  const rest = rows.filter((row) => row.over === 0 && row.values.length > 0).length;
  return [
    `Over ${limit} ${unit}: ${joinWords(over.map(({ label }) => label))}.`,
    `The most is ${worst.most}: ${worst.label}.`,
    ...(rest > 0 ? [`${count(rest, 'other is', 'others are')} within it.`] : []),
  ].join(' ');
}
