import type { Problem } from '../../domain/problem.ts';
import { brokenPromises } from '../broken-promises.ts';
import { checkContent } from '../check.ts';
import { shownIn } from '../content-fault.ts';
import type { Format } from './formats.ts';
import type { PrintedReport } from './kept-report.ts';
import { problemsOfDistrict, unknownDistrict } from './of-district.ts';
import { writeReport } from './write-report.ts';

export interface CheckWish {
  only?: string | undefined;
  /** A commit or branch: of files that have not changed since, only what stops a build is shown. */
  since?: string | undefined;
  release: boolean;
  format: Format;
}

/**
 * Checks the content and writes everything found; or one sentence, for a district that is none.
 * @param changed the only files of which more than errors is shown, as paths below the content folder
 */
export function checkReport(
  contentDir: string,
  { only, release, format }: CheckWish,
  changed?: ReadonlySet<string>,
): PrintedReport | { unknown: string } {
  const { site, problems, content, asOf, allowed } = checkContent({ contentDir, release });
  const unknown = only === undefined ? undefined : unknownDistrict(only, content.entries);
  if (unknown !== undefined) return { unknown };
  const all = [...problems, ...brokenPromises(site)];
  const asked = (those: readonly Problem[]) =>
    only === undefined ? those : problemsOfDistrict(those, only, content.entries);
  // A change can break a file that it does not touch; a promise that has long been open is no fault of this change.
  const isNews = ({ severity, file }: Problem) =>
    changed === undefined || severity === 'error' || changed.has(file);
  const own = asked(all).filter(isNews);
  const files = content.entries.length + content.media.length;
  const elsewhere = all.length - own.length;
  const ownAllowed = asked(allowed).filter(isNews);
  const about = { format, asOf, files, elsewhere, release, allowed: shownIn(ownAllowed, contentDir) };
  return {
    text: writeReport(shownIn(own, contentDir), about),
    exitCode: own.some(({ severity }) => severity === 'error') ? 1 : 0,
  };
}
