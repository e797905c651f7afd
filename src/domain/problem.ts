/** How much a problem weighs: an `error` stops the build, a `standard` is published, `advice` is for the writer. */
export type Severity = 'error' | 'standard' | 'advice';

/** The order of reports: what stops the build first. */
export const severities: readonly Severity[] = ['error', 'standard', 'advice'];

/** Where in a front matter or YAML file a value stands: keys and list positions from the top. */
export type FieldPath = readonly (string | number)[];

/** What to type when only one thing can be meant. Used by the report to show the corrected line. */
export type Correction =
  | { replace: 'key'; with: string }
  | { replace: 'value'; with: string }
  | { replace: 'quote' }
  | { replace: 'delete' }
  | { replace: 'text'; from: string; with: string };

/** A place in a file's text: line and column count from 1, length in UTF-16 units. */
export interface TextPosition {
  line: number;
  column: number;
  length: number;
}

/**
 * Something wrong in the content. `file` is relative to `content/`, with forward slashes. A problem has a
 * `position` when it was found in the text; otherwise the reporter looks `field` up in the file.
 */
export interface Problem {
  severity: Severity;
  rule: string;
  file: string;
  field: FieldPath;
  message: string;
  fix: string;
  correction?: Correction;
  /** Lines to write where one does not do, as they stand in the file: entries of the list that `field` names. */
  add?: readonly string[];
  /** The name of the district whose promise it is, for a standard. */
  district?: string;
  position?: TextPosition;
}

/** A problem that stops the build, at a field of a file. */
export function contentError(
  rule: string,
  file: string,
  field: FieldPath,
  message: string,
  fix: string,
  correction?: Correction,
): Problem {
  return { severity: 'error', rule, file, field, message, fix, ...(correction ? { correction } : {}) };
}

/** Orders problems by file, then place, then rule and words, so that two runs print the same list. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compareText(a.field.join('\u0000'), b.field.join('\u0000')) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code unit, the same on every machine (no locale). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
