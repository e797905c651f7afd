import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { DotChart } from '../../domain/chart.ts';
import type { DrawnMark, Drawing, Tick } from '../../domain/drawing.ts';
import { acrossAt } from './across.ts';

const TOP = 24;
const LABEL = 20;
const LINE = 38;
const NUMBER = 58;
/** How much lower a number stands that would touch the one before it. */
const STEP = 16;
const ROW = 64;
/** Room at both sides, so that a mark at the end of the scale is whole: shares of the width. */
const FIRST = 0.02;
const LAST = 0.98;
/** The share of the width that the name of the limit needs on either side at 320 pixels. */
const LIMIT_NAME = 0.16;
/** The same where the limit stands at the beginning and its name says the unit, too. */
const LONG_LIMIT_NAME = 0.55;
/** What numbers below marks need. */
const NUMBER_ROOM = 0.09;

/** Values on a line each, with a limit if there is one: a line in the grid and a zone beyond it. */
export function drawDots({ title, finding, unit, limit, key, rows }: DotChart): Drawing {
  const most = Math.max(1, limit ?? 0, ...rows.flatMap(({ values }) => values));
  const { scale, steps } = scaleTo(most, limit);
  const at = (value: number) => scale(value);
  let y = TOP;
  const drawn = rows.map(({ label, end, values }) => {
    const marks = markValues(values, at, y, limit);
    const row = { label, labelY: y + LABEL, ...(end ? { end } : {}), lineY: y + LINE, marks, bars: [] };
    y += ROW + (marks.some(({ text }) => text && text.y > row.labelY - LABEL + NUMBER) ? STEP : 0);
    return row;
  });
  return {
    title,
    finding,
    height: y,
    top: TOP,
    ...(limit === undefined ? {} : { zone: { x: acrossAt(at(limit)), width: acrossAt(1 - at(limit)) } }),
    ticks: steps.map((step) => tick(step, { at, unit, limit })),
    rows: drawn,
    key: [
      { shape: 'dot', text: key.within },
      ...(key.over === undefined ? [] : [{ shape: 'diamond' as const, text: key.over }]),
    ],
  };
}

/** With a limit the grid counts in thirds of it, or in whole limits where the values are many times as large. */
function scaleTo(
  most: number,
  limit: number | undefined,
): { scale: ScaleLinear<number, number>; steps: number[] } {
  const scale = scaleLinear().range([FIRST, LAST]);
  if (limit === undefined) {
    // Not more than four: at 320 pixels the first one, with its unit, would touch the second.
    scale.domain([0, most]).nice(4);
    return { scale, steps: scale.ticks(4).filter(Number.isInteger) };
  }
  const third = limit / 3;
  const unit = limit % 3 === 0 && most <= limit * 2 ? third : limit * Math.ceil(most / (limit * 5));
  const count = Math.max(Math.ceil(most / unit), Math.ceil((limit * 1.2) / unit));
  scale.domain([0, count * unit]);
  const steps = Array.from({ length: count + 1 }, (_, index) => index * unit);
  return { scale, steps: [...new Set([...steps, limit])].sort((a, b) => a - b) };
}

/** Each value once, smallest first; those beyond the limit are diamonds with their number. */
function markValues(
  values: readonly number[],
  at: (value: number) => number,
  top: number,
  limit = Infinity,
): DrawnMark[] {
  let before = -1;
  let lower = false;
  return [...new Set(values)]
    .sort((a, b) => a - b)
    .map((value): DrawnMark => {
      const place = { x: acrossAt(at(value)), y: top + LINE };
      if (value <= limit) return { shape: 'dot', ...place };
      lower = at(value) - before < NUMBER_ROOM && !lower;
      before = at(value);
      return {
        shape: 'diamond',
        ...place,
        text: { words: String(value), y: top + NUMBER + (lower ? STEP : 0) },
      };
    });
}

interface Axis {
  at: (value: number) => number;
  unit: string;
  limit: number | undefined;
}

function tick(step: number, { at, unit, limit }: Axis): Tick {
  const x = at(step);
  const place = { x: acrossAt(x), limit: step === limit, line: true };
  const anchor = x < LIMIT_NAME ? 'start' : x > LAST - 0.01 ? 'end' : 'middle';
  if (limit === undefined || at(limit) >= LIMIT_NAME) {
    const words = step === limit ? `${step}, the limit` : step === 0 ? `0 ${unit}` : String(step);
    const crowded = limit !== undefined && step !== limit && Math.abs(x - at(limit)) < LIMIT_NAME;
    return { ...place, anchor, ...(crowded ? {} : { text: words }) };
  }
  // The limit stands where the axis begins: its name takes the place of the first ones, and says the unit.
  const text = step === limit ? `${step} ${unit}, the limit` : x > LONG_LIMIT_NAME ? String(step) : undefined;
  return { ...place, anchor, ...(text === undefined ? {} : { text }) };
}
