import { styleText } from 'node:util';
import type { Problem, Severity } from '../domain/problem.ts';
import { applyCorrection } from './apply-correction.ts';
import { caretFrame, lineFrame, printable } from './code-frame.ts';
import { placeOf } from './locate.ts';
import { lineAt } from './text-position.ts';

export interface ReportOptions {
  /** The text of a file below `content/`, or undefined if it cannot be read as text. */
  readText: (file: string) => string | undefined;
  /** What stands before each file's path, such as `content/`. */
  folder: string;
  colour: boolean;
}

/**
 * All problems as a person reads them: file:line:column, the line with carets, what is wrong, what to write instead,
 * errors first, then promises not met, and at the end how many there are. Empty text for no problems.
 */
export function reportProblems(problems: readonly Problem[], options: ReportOptions): string {
  if (problems.length === 0) return '';
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, options.readText(file));
    return texts.get(file);
  };
  const placed = problems.map((problem) => {
    // A problem of the whole file has no line to show; the file may be a picture.
    const text = problem.position || problem.field.length > 0 ? textOf(problem.file) : undefined;
    return { problem, text, place: text === undefined ? problem.position : placeOf(text, problem) };
  });
  placed.sort(
    (a, b) =>
      severities.indexOf(a.problem.severity) - severities.indexOf(b.problem.severity) ||
      (a.problem.file < b.problem.file ? -1 : a.problem.file > b.problem.file ? 1 : 0) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  return [...placed.map((one) => reportOne(one, options)), summary(problems), ''].join('\n');
}

type Placed = { problem: Problem; text: string | undefined; place: Problem['position'] };

function reportOne({ problem, text, place }: Placed, { folder, colour }: ReportOptions): string {
  const paint = (style: 'bold' | 'red' | 'yellow' | 'cyan', words: string): string =>
    colour ? styleText(style, words, { validateStream: false }) : words;
  const where = `${folder}${problem.file}:${place?.line ?? 1}:${place?.column ?? 1}`;
  const frame = text !== undefined && place ? [caretFrame(text, place)] : [];
  const corrected = text === undefined ? undefined : correctedLine(text, problem, place);
  return [
    paint('bold', printable(where)),
    ...frame,
    `  ${paint(problem.severity === 'error' ? 'red' : 'yellow', `${kinds[problem.severity]}:`)} ${printable(problem.message)}`,
    `  ${paint('cyan', 'Instead:')} ${printable(problem.fix)}`,
    ...(corrected === undefined ? [] : [corrected]),
    '',
  ].join('\n');
}

/** The line as it should read, if only one correction can be meant and it leaves a line. */
function correctedLine(text: string, problem: Problem, place: Problem['position']): string | undefined {
  const right = applyCorrection(text, problem);
  if (right === undefined || !place) return undefined;
  const line = lineAt(right, place.line);
  const isGone = right.split('\n').length < text.split('\n').length;
  return isGone || line === lineAt(text, place.line) ? undefined : lineFrame(line, place);
}

function summary(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = severities
    .map((severity) => ({
      severity,
      count: problems.filter((problem) => problem.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${plural[severity][count === 1 ? 0 : 1]}`);
  return `${counts.join(', ')} in ${files === 1 ? '1 file' : `${files} files`}.`;
}

/** The order of the report: what stops the build first. */
const severities: readonly Severity[] = ['error', 'standard', 'advice'];

const kinds: Record<Severity, string> = { error: 'Error', standard: 'Promise not met', advice: 'Advice' };

const plural: Record<Severity, readonly [string, string]> = {
  error: ['error', 'errors'],
  standard: ['promise not met', 'promises not met'],
  advice: ['piece of advice', 'pieces of advice'],
};
