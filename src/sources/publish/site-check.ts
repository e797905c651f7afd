import { relative } from 'node:path';
import { checkContent, textReader } from '../check.ts';
import type { SiteFolders } from '../folders.ts';
import { reportProblems } from '../report-problems.ts';
import type { CheckOutcome } from './publish.ts';

/** Reads and checks the whole content for a build. The report is empty unless something stops the build. */
export function checkForBuild({ content: contentDir }: SiteFolders): CheckOutcome {
  const { problems, content } = checkContent({ contentDir });
  const passed = !problems.some(({ severity }) => severity === 'error');
  const report = reportProblems(problems, {
    readText: textReader(contentDir),
    folder: `${relative('', contentDir).replaceAll('\\', '/')}/`,
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  });
  return { passed, files: content.entries.length + content.media.length, report: passed ? '' : report };
}
