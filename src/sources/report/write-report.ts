import { severities } from '../../domain/problem.ts';
import type { Format } from './formats.ts';
import { githubReport } from './github-report.ts';
import { gitlabReport } from './gitlab-report.ts';
import { jsonReport } from './json-report.ts';
import type { ShownProblem } from './shown-problem.ts';
import { summary, terminalReport } from './terminal-report.ts';

interface About {
  format: Format;
  /** `YYYY-MM-DD`, the day the site takes as today. */
  asOf: string;
  /** How many files were read. */
  files: number;
  /** How many problems stand in files that were not asked for. */
  elsewhere: number;
  /** What files let stand although a rule objects, each with its reason. */
  allowed?: readonly ShownProblem[];
  /** Whether the content is to go out: every weight of problem is then counted, also the one there is none of. */
  release: boolean;
}

/** The whole answer of a check in the form that was asked for. JSON is one value; text and annotations end in sentences. */
export function writeReport(shown: readonly ShownProblem[], about: About): string {
  const { format, asOf, files, elsewhere, release, allowed = [] } = about;
  if (format === 'json') return jsonReport(shown, { asOf, files }, allowed);
  if (format === 'gitlab') return gitlabReport(shown);
  const problems = shown.map(({ problem }) => problem);
  const isRight = problems.every(({ severity }) => severity !== 'error');
  return [
    format === 'github' ? githubReport([...shown, ...allowed]) : terminalReport(shown, hasColour()),
    ...(shown.length > 0 || release ? [`${summary(problems, release ? severities : [])}\n`] : []),
    ...(elsewhere > 0 ? [`${elsewhere} more in other files.\n`] : []),
    ...(allowed.length > 0 ? [allowedLine(allowed)] : []),
    ...(isRight ? [`The content is right: ${files} files, as the site stands on ${asOf}.\n`] : []),
  ].join('');
}

/** `2 exceptions allowed, see content/a.md:12, content/b.md:3.` */
function allowedLine(allowed: readonly ShownProblem[]): string {
  const places = allowed.map(({ path, place }) => `${path}:${place?.line ?? 1}`).join(', ');
  return `${allowed.length === 1 ? '1 exception' : `${allowed.length} exceptions`} allowed, see ${places}.\n`;
}

function hasColour(): boolean {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
}
