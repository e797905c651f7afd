import { scaleLinear } from 'd3-scale';
import type { BarChart } from '../../domain/chart.ts';
import type { Drawing } from '../../domain/drawing.ts';
import { acrossAt } from './across.ts';

const LABEL = 20;
const FIRST_BAR = 28;
const BAR = 14;
const BAR_PITCH = 20;
const GAP = 10;
/** The longest bar leaves room for the words behind it, at 320 pixels too: a share of the width. */
const LONGEST = 0.66;

/** Counts as bars below the name of their row, each with its number in words. */
export function drawBars({ title, finding, rows }: BarChart): Drawing {
  const most = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const scale = scaleLinear([0, most], [0, LONGEST]);
  let y = 0;
  return {
    title,
    finding,
    top: 0,
    ticks: [],
    rows: rows.map(({ label, end, bars }) => {
      const top = y;
      y += FIRST_BAR + bars.length * BAR_PITCH + GAP;
      return {
        label,
        labelY: top + LABEL,
        ...(end ? { end } : {}),
        marks: [],
        bars: bars.map(({ value, text }, index) => ({
          y: top + FIRST_BAR + index * BAR_PITCH,
          width: acrossAt(scale(value)),
          height: BAR,
          filled: index === 0,
          text,
          textY: top + FIRST_BAR + index * BAR_PITCH + BAR - 2,
        })),
      };
    }),
    height: y,
    key: [],
  };
}
