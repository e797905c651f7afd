import { checkContent } from '../check.ts';
import { reportOn } from '../content-fault.ts';
import type { SiteFolders } from '../folders.ts';
import type { CheckOutcome } from './publish.ts';

/** Reads and checks the whole content for a build. The report is empty unless something stops the build. */
export function checkForBuild({ content: contentDir }: SiteFolders): CheckOutcome {
  const { problems, content, site } = checkContent({ contentDir });
  const passed = !problems.some(({ severity }) => severity === 'error');
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  return {
    passed,
    files: content.entries.length + content.media.length,
    site,
    report: passed ? '' : reportOn(problems, contentDir, colour),
  };
}
