import { styleText } from 'node:util';
import { severities, type Problem, type Severity } from '../../domain/problem.ts';
import { caretFrame, correctedFrame, printable } from '../code-frame.ts';
import type { ShownProblem } from './shown-problem.ts';

/**
 * All problems as a person reads them: file:line:column, the line with carets, what is wrong, what to write instead,
 * where the rule is explained. Empty text for no problems.
 */
export function terminalReport(shown: readonly ShownProblem[], colour: boolean): string {
  if (shown.length === 0) return '';
  return `${shown.map((one) => reportOne(one, colour)).join('\n')}\n`;
}

function reportOne({ problem, path, place, text, corrected, page }: ShownProblem, colour: boolean): string {
  const paint = (style: 'bold' | 'red' | 'yellow' | 'cyan' | 'dim', words: string): string =>
    colour ? styleText(style, words, { validateStream: false }) : words;
  const frame = text !== undefined && place ? [caretFrame(text, place)] : [];
  return [
    paint('bold', printable(`${path}:${place?.line ?? 1}:${place?.column ?? 1}`)),
    ...frame,
    `  ${paint(problem.severity === 'error' ? 'red' : 'yellow', `${kinds[problem.severity]}:`)} ${printable(problem.message)}`,
    `  ${paint('cyan', 'Instead:')} ${printable(problem.fix)}`,
    ...(corrected === undefined || !place ? [] : [correctedFrame(corrected, place, text ?? '')]),
    // Without a frame, so that they can be copied as they are.
    ...(problem.add ? ['  Lines to copy and complete:', ...problem.add.map(printable)] : []),
    `  ${paint('dim', `More: ${page}`)}`,
    '',
  ].join('\n');
}

/** `2 errors, 1 piece of advice in 2 files.`; weights in `always` are counted even if there is nothing of that weight. */
export function summary(problems: readonly Problem[], always: readonly Severity[] = []): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${countWords(problems, always)} in ${files === 1 ? '1 file' : `${files} files`}.`;
}

/** `2 errors, 1 piece of advice`. */
export function countWords(problems: readonly Problem[], always: readonly Severity[] = []): string {
  return severities
    .map((severity) => ({
      severity,
      count: problems.filter((problem) => problem.severity === severity).length,
    }))
    .filter(({ severity, count }) => count > 0 || always.includes(severity))
    .map(({ severity, count }) => `${count} ${plural[severity][count === 1 ? 0 : 1]}`)
    .join(', ');
}

const kinds: Record<Severity, string> = { error: 'Error', standard: 'Promise not met', advice: 'Advice' };

const plural: Record<Severity, readonly [string, string]> = {
  error: ['error', 'errors'],
  standard: ['promise not met', 'promises not met'],
  advice: ['piece of advice', 'pieces of advice'],
};
