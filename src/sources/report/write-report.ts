import { severities, type Problem } from '../../domain/problem.ts';
import { changedFirst, type ChangedFirst } from './changed-first.ts';
import { elsewhereLine } from './elsewhere-line.ts';
import type { Format } from './formats.ts';
import { githubReport } from './github-report.ts';
import { gitlabReport } from './gitlab-report.ts';
import { jsonReport } from './json-report.ts';
import type { ShownProblem } from './shown-problem.ts';
import { countWords, summary, terminalReport } from './terminal-report.ts';

interface About {
  format: Format;
  /** `YYYY-MM-DD`, the day the site takes as today. */
  asOf: string;
  /** How many files were read. */
  files: number;
  /** Problems in files that were not asked for. */
  elsewhere: readonly Problem[];
  /** Problems in files that have not changed since the commit that was asked for. */
  unchanged?: readonly Problem[];
  /** What files let stand although a rule objects, each with its reason. */
  allowed?: readonly ShownProblem[];
  /** Whether the content is to go out: every weight of problem is then counted, also the one there is none of. */
  release: boolean;
  /** A sentence on what cannot be judged before errors are mended. */
  unjudged?: string | undefined;
  /** For people at work: the files they changed, told first. */
  work?: Omit<ChangedFirst, 'colour'> | undefined;
}

/** The whole answer of a check in the form that was asked for. JSON is one value; text and annotations end in sentences. */
export function writeReport(shown: readonly ShownProblem[], about: About): string {
  const { format, asOf, files, elsewhere, unchanged = [], release, unjudged, allowed = [] } = about;
  if (format === 'json')
    return jsonReport(shown, { asOf, files, ...(unjudged === undefined ? {} : { unjudged }) }, allowed);
  if (format === 'gitlab') return gitlabReport(shown);
  const problems = shown.map(({ problem }) => problem);
  return [
    format === 'github' ? githubReport([...shown, ...allowed]) : forPeople(shown, about),
    ...(shown.length > 0 || release ? [`${summary(problems, release ? severities : [])}\n`] : []),
    ...(elsewhere.length > 0 ? [elsewhereLine(elsewhere)] : []),
    ...(unchanged.length > 0
      ? [`Not shown: ${countWords(unchanged)} in files that have not changed.\n`]
      : []),
    ...(unjudged === undefined ? [] : [`${unjudged}\n`]),
    ...(allowed.length > 0 ? [allowedLine(allowed)] : []),
    ...(isRight(problems) ? [rightLine(elsewhere, { asOf, files })] : []),
  ].join('');
}

function forPeople(shown: readonly ShownProblem[], { work }: About): string {
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  return work ? changedFirst(shown, { ...work, colour }) : terminalReport(shown, colour);
}

function isRight(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}

function rightLine(elsewhere: readonly Problem[], { asOf, files }: { asOf: string; files: number }): string {
  return isRight(elsewhere)
    ? `The content is right: ${files} files, as the site stands on ${asOf}.\n`
    : 'These files are right; but while there is an error in others, no site is built. "npm run check" shows it.\n';
}

/** `2 exceptions allowed, see content/a.md:12, content/b.md:3.` */
function allowedLine(allowed: readonly ShownProblem[]): string {
  const places = allowed.map(({ path, place }) => `${path}:${place?.line ?? 1}`).join(', ');
  return `${allowed.length === 1 ? '1 exception' : `${allowed.length} exceptions`} allowed, see ${places}.\n`;
}
