/**
 * Where everything of a chart stands: across in per cent of its width, down in pixels. Text so never scales, and one
 * drawing serves every screen and paper.
 */
export interface Drawing {
  title: string;
  finding: string;
  /** Pixels. */
  height: number;
  /** Pixels from the top at which the grid begins, below the names of the axis. */
  top: number;
  /** What lies beyond the limit. */
  zone?: { x: string; width: string };
  ticks: Tick[];
  rows: DrawnRow[];
  key: { shape: Shape; text: string }[];
}

/** A line of the grid, and its name on the axis. */
export interface Tick {
  x: string;
  anchor: 'start' | 'middle' | 'end';
  text?: string;
  /** The line of the limit. */
  limit: boolean;
  /** Whether a line runs down from it. */
  line: boolean;
}

interface DrawnRow {
  label: string;
  labelY: number;
  end?: string;
  /** The line its marks stand on; bars need none. */
  lineY?: number;
  marks: DrawnMark[];
  bars: DrawnBar[];
}

/** What tells one mark from another without colour. */
export type Shape = 'dot' | 'diamond' | 'hollow-diamond' | 'ring' | 'corners';

export interface DrawnMark {
  shape: Shape;
  x: string;
  y: number;
  /** A number below it. */
  text?: { words: string; y: number };
}

export interface DrawnBar {
  y: number;
  width: string;
  height: number;
  /** The first bar of a row is filled, the second an outline. */
  filled: boolean;
  text: string;
  textY: number;
}
