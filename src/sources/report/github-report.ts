import { printable } from '../code-frame.ts';
import type { ShownProblem } from './shown-problem.ts';

/** What GitHub calls a weight. */
const levels = { error: 'error', standard: 'warning', advice: 'notice' } as const;

/**
 * One annotation a problem, which GitHub shows beside the line of a pull request
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
export function githubReport(shown: readonly ShownProblem[]): string {
  return shown
    .map(({ problem, path, place, corrected, page }) => {
      const at = place
        ? { line: place.line, col: place.column, endColumn: place.column + Math.max(1, place.length) }
        : { line: 1 };
      const properties = Object.entries({ file: path, ...at, title: problem.rule })
        .map(([name, value]) => `${name}=${property(String(value))}`)
        .join(',');
      const lines = [
        problem.message,
        `Instead: ${problem.fix}`,
        ...(corrected === undefined ? [] : [corrected]),
        ...(problem.add ?? []),
        `More: ${page}`,
      ];
      return `::${levels[problem.severity]} ${properties}::${data(lines.join('\n'))}\n`;
    })
    .join('');
}

/** Text after `::`: a line end would end the command, and a word of the content could begin another. */
function data(text: string): string {
  return text
    .split('\n')
    .map(printable)
    .join('\n')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
