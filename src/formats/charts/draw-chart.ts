import type { Chart } from '../../domain/chart.ts';
import { drawBars } from './draw-bars.ts';
import { drawDots } from './draw-dots.ts';
import { drawMarks } from './draw-marks.ts';
import type { Drawing } from '../../domain/drawing.ts';

/** A chart on paper. */
export function drawChart(chart: Chart): Drawing {
  switch (chart.kind) {
    case 'dots':
      return drawDots(chart);
    case 'marks':
      return drawMarks(chart);
    case 'bars':
      return drawBars(chart);
  }
}
