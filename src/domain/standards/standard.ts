import type { FieldPath } from '../problem.ts';
import type { Source } from '../source.ts';

/** A promise kept, broken, or one of which nobody can say. */
export type Verdict = 'met' | 'not-met' | 'not-known';

export type StandardId =
  'R1' | 'R2' | 'R3' | 'R5' | 'R7' | 'R8' | 'R10' | 'R11' | 'R12' | 'R13' | 'R14' | 'R21';

/** A promise with a measurable limit: its words, who promised it, and the address of its section. */
export interface Standard {
  id: StandardId;
  slug: string;
  /** In a few words: "At most 42 days between meetings". */
  title: string;
  /** The rule in whole sentences. */
  rule: string;
  source: Source;
}

/** One thing that a figure counts, with where it can be looked up. */
export interface CountedRow {
  label: string;
  value: string;
  /** The number in `value` (days, people), for those who reckon with it. */
  number?: number;
  /** Left out where the promise is about all rows together. */
  verdict?: Verdict;
  path: string;
}

/** What an editor should look at: a file of the content and the field in it, in words of its own. */
export interface Fault {
  /** Below `content/`; a report that is missing is named by the file it should be. */
  file: string;
  field: FieldPath;
  message: string;
  fix: string;
  /** Lines to write, as they stand in the file: entries of the list that `field` names. */
  add?: readonly string[];
}

/** How one district stands against one standard on a day. */
export interface Standing {
  standard: StandardId;
  verdict: Verdict;
  /** The present figure in a sentence. */
  figure: string;
  /** The first day on which the verdict was the present one (`YYYY-MM-DD`), where content tells. */
  since?: string;
  /** What would mend it; only where it is not met or not known. */
  mend?: string;
  counted: CountedRow[];
  /** Where to mend it; only where it is not met. */
  faults?: Fault[];
}

/** Nobody can say: no breach, and no praise. */
export function notKnown(
  standard: StandardId,
  figure: string,
  mend: string,
  counted: CountedRow[] = [],
): Standing {
  return { standard, verdict: 'not-known', figure, mend, counted };
}
