import type { Problem } from '../../domain/problem.ts';
import { brokenPromises } from '../broken-promises.ts';
import { checkContent } from '../check.ts';
import { folderOf, shownIn } from '../content-fault.ts';
import type { Format } from './formats.ts';
import type { PrintedReport } from './kept-report.ts';
import { ofDistrict, unknownDistrict } from './of-district.ts';
import { unjudgedWords } from './unjudged-words.ts';
import { writeReport } from './write-report.ts';

export interface CheckWish {
  only?: string | undefined;
  /** A commit or branch: of files that have not changed since, only what stops a build is shown. */
  since?: string | undefined;
  release: boolean;
  format: Format;
  /** Whether to show each promise not met, also in files that nobody changed. */
  all?: boolean;
}

/**
 * Checks the content and writes everything found; or one sentence, for a district that is none.
 * @param changed files below the content folder that differ from what was published, if anybody can tell; those since
 *   the commit of the wish, if it has one
 */
export function checkReport(
  contentDir: string,
  { only, since, release, format, all: everything = false }: CheckWish,
  changed: readonly string[] = [],
): PrintedReport | { unknown: string } {
  const checked = checkContent({ contentDir, release });
  const { problems, content, asOf, allowed } = checked;
  const unknown = only === undefined ? undefined : unknownDistrict(only, content.entries);
  if (unknown !== undefined) return { unknown };
  const isOwn = only === undefined ? () => true : ofDistrict(only, content.entries);
  const all = [...problems, ...brokenPromises(checked)];
  const asked = all.filter(({ file }) => isOwn(file));
  // A change can break a file that it does not touch; a promise that has long been open is no fault of this change.
  const isNews = ({ severity, file }: Problem) =>
    since === undefined || severity === 'error' || changed.includes(file);
  const own = asked.filter(isNews);
  const ownChanged = changed.filter(isOwn);
  const about = {
    format,
    asOf,
    files: content.entries.length + content.media.length,
    elsewhere: all.filter(({ file }) => !isOwn(file)),
    unchanged: asked.filter((problem) => !isNews(problem)),
    release,
    unjudged: unjudgedWords(checked, only),
    allowed: shownIn(
      allowed.filter((problem) => isOwn(problem.file) && isNews(problem)),
      contentDir,
    ),
    ...(since === undefined && ownChanged.length > 0
      ? {
          work: {
            changed: ownChanged,
            folder: folderOf(contentDir),
            allCommand: everything
              ? undefined
              : `npm run check -- ${only === undefined ? '' : `--only ${only} `}--all`,
          },
        }
      : {}),
  };
  return {
    text: writeReport(shownIn(own, contentDir), about),
    exitCode: own.some(({ severity }) => severity === 'error') ? 1 : 0,
  };
}
