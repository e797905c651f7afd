import type { ShownProblem } from './shown-problem.ts';

/**
 * All problems as JSON for other programs: `{ asOf, files, problems: [{ severity, rule, file, line, column, endColumn,
 * field, message, instead, corrected, page }] }`. Lines and columns count from 1; a problem of a whole file has none.
 */
export function jsonReport(shown: readonly ShownProblem[], about: { asOf: string; files: number }): string {
  const problems = shown.map(({ problem, path, place, corrected, page }) => ({
    severity: problem.severity,
    rule: problem.rule,
    file: path,
    ...(place ? { line: place.line, column: place.column, endColumn: place.column + place.length } : {}),
    field: problem.field,
    message: problem.message,
    instead: problem.fix,
    ...(corrected === undefined ? {} : { corrected }),
    page,
  }));
  return `${JSON.stringify({ ...about, problems }, null, 2)}\n`;
}
