import type { Mark, MarkChart } from '../../domain/chart.ts';
import type { Drawing, Shape } from '../../domain/drawing.ts';
import { acrossAt } from './across.ts';

const TOP = 24;
const LABEL = 20;
const LINE = 38;
const NUMBER = 58;
const ROW = 54;
/** Where a row simply counts, marks stand as far apart as if there were so many. */
const LEAST_COLUMNS = 12;

const shapeOf: Record<Mark, Shape> = {
  kept: 'dot',
  late: 'hollow-diamond',
  missed: 'diamond',
  pending: 'ring',
  unknown: 'corners',
};

/** One mark for each thing counted, under the names of the columns if there are any. */
export function drawMarks({ title, finding, columns, key, rows }: MarkChart): Drawing {
  const count = columns?.length ?? Math.max(LEAST_COLUMNS, ...rows.map(({ marks }) => marks.length));
  const across = (column: number) => acrossAt((column + 0.5) / count);
  const top = columns ? TOP : 0;
  const seen = new Set(rows.flatMap(({ marks }) => marks.flatMap((cell) => cell?.mark ?? [])));
  const numbered = rows.some(({ marks }) => marks.some((cell) => cell?.text !== undefined));
  const pitch = numbered ? ROW + 14 : ROW;
  return {
    title,
    finding,
    height: top + rows.length * pitch,
    top,
    ticks: (columns ?? []).map((text, column) => ({
      x: across(column),
      anchor: 'middle',
      text,
      limit: false,
      line: false,
    })),
    rows: rows.map(({ label, end, marks }, index) => {
      const y = top + index * pitch;
      return {
        label,
        labelY: y + LABEL,
        ...(end ? { end } : {}),
        lineY: y + LINE,
        bars: [],
        marks: marks.flatMap((cell, column) =>
          cell
            ? [
                {
                  shape: shapeOf[cell.mark],
                  x: across(column),
                  y: y + LINE,
                  ...(cell.text === undefined ? {} : { text: { words: cell.text, y: y + NUMBER } }),
                },
              ]
            : [],
        ),
      };
    }),
    key: key.filter(({ mark }) => seen.has(mark)).map(({ mark, text }) => ({ shape: shapeOf[mark], text })),
  };
}
