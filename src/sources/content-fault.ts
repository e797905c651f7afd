import { relative } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { Changed } from './content-files.ts';
import { textReader } from './content-text.ts';
import { shownProblems, type ShownProblem } from './report/shown-problem.ts';
import { summary, terminalReport } from './report/terminal-report.ts';

/** Content that no site can be made of. The message is the whole report; no code is at fault, so there is no stack. */
export class ContentFault extends Error {
  override name = 'ContentFault';
  /** The heading above the message where Astro shows errors in dev. */
  title = 'The content has errors';

  constructor(problems: readonly Problem[], contentDir: string) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    super(reportOn(errors, contentDir, false));
    // Astro prints a heading above any stack, even above none of its lines.
    this.stack = '';
  }
}

/** The report on problems of a content folder, for a terminal; as if the folder stood at `shownAs`. */
export function reportOn(
  problems: readonly Problem[],
  contentDir: string,
  colour: boolean,
  shownAs = contentDir,
): string {
  const shown = shownIn(problems, contentDir, { shownAs });
  return shown.length === 0 ? '' : `${terminalReport(shown, colour)}${summary(problems)}\n`;
}

/** Problems of a content folder, with paths as seen from where the command was started. */
export function shownIn(
  problems: readonly Problem[],
  contentDir: string,
  { shownAs = contentDir, changed }: { shownAs?: string; changed?: Changed } = {},
): ShownProblem[] {
  return shownProblems(problems, { readText: textReader(contentDir, changed), folder: folderOf(shownAs) });
}

/** A content folder as seen from where the command was started, with a slash at the end. */
export function folderOf(contentDir: string): string {
  return `${relative('', contentDir).replaceAll('\\', '/')}/`;
}
