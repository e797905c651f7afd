import { severities, type Problem, type TextPosition } from '../../domain/problem.ts';
import { applyCorrection } from '../apply-correction.ts';
import { placeOf } from '../locate.ts';
import { lineAt } from '../text-position.ts';
import { rulePage } from './rule-page.ts';

/** A problem with all that a report of any form says of it. */
export interface ShownProblem {
  problem: Problem;
  /** The file as seen from where the command was started, such as `content/force.yaml`. */
  path: string;
  /** Undefined for a problem of the whole file. */
  place: TextPosition | undefined;
  /** The text of the file, line ends as `\n`, if the problem has a place in it. */
  text: string | undefined;
  /** The line as it should read, if only one correction can be meant and it leaves a line; with a line that it adds. */
  corrected: string | undefined;
  /** Where the editor's page explains the rule: `content/README.md#links`. */
  page: string;
}

export interface ShownOptions {
  /** The text of a file below `content/`, or undefined if it cannot be read as text. */
  readText: (file: string) => string | undefined;
  /** What stands before each file's path, such as `content/`. */
  folder: string;
}

/** Problems as reports show them: what stops a build first, then promises, then advice; within these by file and line. */
export function shownProblems(
  problems: readonly Problem[],
  { readText, folder }: ShownOptions,
): ShownProblem[] {
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, readText(file));
    return texts.get(file);
  };
  const shown = problems.map((problem): ShownProblem => {
    // A problem of the whole file has no line to show; the file may be a picture.
    const text = problem.position || problem.field.length > 0 ? textOf(problem.file) : undefined;
    const place = text === undefined ? problem.position : placeOf(text, problem);
    return {
      problem,
      path: `${folder}${problem.file}`,
      place,
      text,
      corrected: text === undefined ? undefined : correctedLine(text, problem, place),
      page: `${folder}README.md#${rulePage(problem.rule)}`,
    };
  });
  return shown.sort(
    (a, b) =>
      severities.indexOf(a.problem.severity) - severities.indexOf(b.problem.severity) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}

function correctedLine(text: string, problem: Problem, place: TextPosition | undefined): string | undefined {
  const right = applyCorrection(text, problem);
  if (right === undefined || !place) return undefined;
  const more = right.split('\n').length - text.split('\n').length;
  const line = [lineAt(right, place.line), ...(more === 1 ? [lineAt(right, place.line + 1)] : [])]
    .join('\n')
    .trimEnd();
  return more < 0 || line === lineAt(text, place.line) ? undefined : line;
}
