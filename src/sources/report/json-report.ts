import type { ShownProblem } from './shown-problem.ts';

/**
 * All problems as JSON for other programs: `{ asOf, files, problems: [{ severity, rule, file, line, column, endColumn,
 * field, message, instead, corrected, add, page }], allowed }`. Lines and columns count from 1; a problem of a whole file
 * has none. `add` are lines to write, where one does not do. `unjudged` is a sentence on what is looked
 * at once errors are mended, if anything is. `allowed` holds what files let stand, in the same form with `severity: "notice"`.
 */
export function jsonReport(
  shown: readonly ShownProblem[],
  about: { asOf: string; files: number; unjudged?: string },
  allowed: readonly ShownProblem[] = [],
): string {
  const problems = shown.map((one) => entry(one, one.problem.severity));
  const notices = allowed.map((one) => entry(one, 'notice'));
  return `${JSON.stringify({ ...about, problems, allowed: notices }, null, 2)}\n`;
}

function entry({ problem, path, place, corrected, page }: ShownProblem, severity: string) {
  return {
    severity,
    rule: problem.rule,
    file: path,
    ...(place ? { line: place.line, column: place.column, endColumn: place.column + place.length } : {}),
    field: problem.field,
    message: problem.message,
    instead: problem.fix,
    ...(corrected === undefined ? {} : { corrected }),
    ...(problem.add === undefined ? {} : { add: problem.add }),
    page,
  };
}
