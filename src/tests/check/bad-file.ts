import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../domain/problem.ts';
import { applyCorrection } from '../../sources/apply-correction.ts';
import { checkContent } from '../../sources/check.ts';
import { textReader } from '../../sources/content-text.ts';
import { shownProblems } from '../../sources/report/shown-problem.ts';
import { summary, terminalReport } from '../../sources/report/terminal-report.ts';

const small = resolve('src/tests/fixtures/small/content');

/** A copy of the small site's content that a test may change; gone when the test has finished. */
export function smallContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openbeat-check-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const content = join(folder, 'content');
  cpSync(small, content, { recursive: true });
  return content;
}

/** One change to a file: text replaced by other text (which must be there), or the whole file's new bytes. */
export type Change =
  readonly [file: string, from: string, to: string] | readonly [file: string, bytes: Uint8Array | string];

/** Makes a change to a content folder. */
export async function change(content: string, [file, first, second]: Change): Promise<void> {
  const path = join(content, file);
  await mkdir(dirname(path), { recursive: true });
  if (second === undefined || typeof first !== 'string') {
    writeFileSync(path, first);
    return;
  }
  const text = readFileSync(path, 'utf8');
  if (!text.includes(first)) throw new Error(`${file} does not hold ${JSON.stringify(first)}.`);
  writeFileSync(
    path,
    text.replace(first, () => second),
  );
}

/** The report on the small site's content after one change, as `npm run check` prints it. */
export async function reportAfter(...changes: Change[]): Promise<string> {
  const content = smallContent();
  for (const one of changes) await change(content, one);
  return report(content);
}

/** The report on a content folder, as `npm run check` prints it. */
export function report(contentDir: string): string {
  const { problems } = checkContent({ contentDir });
  if (problems.length === 0) return '';
  const shown = shownProblems(problems, { readText: textReader(contentDir), folder: 'content/' });
  return `${terminalReport(shown, false)}${summary(problems)}\n`;
}

/**
 * Makes one change, then every correction that the report offers, as often as new ones appear.
 * @returns the problems that are left: none if the corrections were right
 */
export async function leftAfterCorrecting(...changes: Change[]): Promise<Problem[]> {
  const content = smallContent();
  for (const one of changes) await change(content, one);
  for (let round = 0; round < 5; round++) {
    const { problems } = checkContent({ contentDir: content });
    const correctable = problems.filter(({ correction }) => correction);
    if (correctable.length === 0) return problems;
    // From the end of each file, so that the places before stay where they are.
    for (const problem of correctable.reverse()) {
      const corrected = applyCorrection(textReader(content)(problem.file) ?? '', problem);
      if (corrected === undefined) throw new Error(`The correction does not fit: ${JSON.stringify(problem)}`);
      writeFileSync(join(content, problem.file), corrected);
    }
  }
  return checkContent({ contentDir: content }).problems;
}
