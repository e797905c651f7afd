import type { Problem } from '../../domain/problem.ts';
import type { ShownProblem } from './shown-problem.ts';
import { terminalReport } from './terminal-report.ts';

export interface ChangedFirst {
  /** The files somebody is working on, below `content/`; at least one. */
  changed: readonly string[];
  /** What stands before each file's path, such as `content/`. */
  folder: string;
  /** What to type to see the promises that are only counted here; without it each is shown. */
  allCommand?: string | undefined;
  colour: boolean;
}

/** So many names of files are read; more are only counted. */
const MOST_NAMED = 3;

/**
 * A report for somebody at work: what is to be said of the files they changed; then errors and advice in all others;
 * then how many promises each district does not keep there, which nobody mends while writing something else.
 */
export function changedFirst(
  shown: readonly ShownProblem[],
  { changed, folder, allCommand, colour }: ChangedFirst,
): string {
  const own = shown.filter(({ problem }) => isAbout(problem, changed));
  const others = shown.filter((one) => !own.includes(one));
  const counted = others.filter(({ problem }) => allCommand !== undefined && problem.severity === 'standard');
  const told = others.filter((one) => !counted.includes(one));
  return [
    own.length === 0 ? rightWords(changed, folder) : `About the ${filesWords(changed)} you changed:\n\n`,
    terminalReport(own, colour),
    ...(told.length > 0 ? ['In the other files:\n\n', terminalReport(told, colour)] : []),
    ...(counted.length > 0
      ? [
          'Promises not met, in files you did not change:\n',
          ...countsOf(counted).map(([district, count]) => `  ${district}: ${count}\n`),
          `"${allCommand}" shows each.\n\n`,
        ]
      : []),
  ].join('');
}

/** A problem in a changed file; or that no meeting is announced in a district whose meetings were changed. */
function isAbout({ file, rule }: Problem, changed: readonly string[]): boolean {
  if (changed.includes(file)) return true;
  const district = /^districts\/([^/]+)\.md$/.exec(file)?.[1];
  return (
    district !== undefined &&
    (rule === 'R1' || rule === 'R2') &&
    changed.some((path) => path.startsWith(`meetings/${district}/`))
  );
}

/** `The 2 files you changed are right: content/a.md, content/b.md.` */
function rightWords(changed: readonly string[], folder: string): string {
  const names = changed.length > MOST_NAMED ? '' : `: ${changed.map((file) => folder + file).join(', ')}`;
  return `The ${filesWords(changed)} you changed ${changed.length === 1 ? 'is' : 'are'} right${names}.\n\n`;
}

function filesWords({ length }: readonly string[]): string {
  return length === 1 ? '1 file' : `${length} files`;
}

/** How many problems each district has, by its name. */
function countsOf(shown: readonly ShownProblem[]): [district: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { problem } of shown) {
    const district = problem.district ?? problem.file;
    counts.set(district, (counts.get(district) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
