import type { Chart } from '../../domain/chart.ts';
import { drawChart } from './draw-chart.ts';
import type { Drawing } from '../../domain/drawing.ts';

/** The charts of a page, by the id of the section they stand in. */
export function drawSections(
  sections: readonly { id: string; chart?: Chart }[],
): Readonly<Record<string, Drawing>> {
  return Object.fromEntries(
    sections.flatMap(({ id, chart }) => (chart ? [[id, drawChart(chart)] as const] : [])),
  );
}
