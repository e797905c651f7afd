/**
 * Charts as plain data: what is shown, not where it stands on the paper. Rows come in the order in which they are
 * drawn. Every chart has a title (what it shows) and a finding (what one sees in it), for those who cannot see it.
 */
export type Chart = DotChart | MarkChart | BarChart;

interface ChartWords {
  title: string;
  finding: string;
}

/** Values on a line, such as days; those beyond the limit are told apart by shape and carry their number. */
export interface DotChart extends ChartWords {
  kind: 'dots';
  /** What is counted along the axis: `days`. */
  unit: string;
  /** The most that was promised, if anything was. */
  limit?: number;
  /** What a dot is, and what a value beyond the limit is: `a gap within the limit`. */
  key: { within: string; over?: string };
  rows: { label: string; end?: string; values: readonly number[] }[];
}

/** How a thing stands: kept, late, missed, not decided yet, not known. */
export type Mark = 'kept' | 'late' | 'missed' | 'pending' | 'unknown';

/** One mark for each thing counted, in columns if these have names (months, times of day). */
export interface MarkChart extends ChartWords {
  kind: 'marks';
  /** Short names over the columns; none where a row simply counts. */
  columns?: readonly string[];
  key: { mark: Mark; text: string }[];
  rows: { label: string; end?: string; marks: readonly (MarkCell | undefined)[] }[];
}

/** A mark, with a number below it where it stands for several things. */
export interface MarkCell {
  mark: Mark;
  text?: string;
}

/** Counts as bars with their number in words behind them. */
export interface BarChart extends ChartWords {
  kind: 'bars';
  rows: { label: string; end?: string; bars: readonly { value: number; text: string }[] }[];
}
