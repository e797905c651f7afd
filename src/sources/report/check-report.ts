import { brokenPromises } from '../broken-promises.ts';
import { checkContent } from '../check.ts';
import { shownIn } from '../content-fault.ts';
import type { Format } from './formats.ts';
import type { PrintedReport } from './kept-report.ts';
import { problemsOfDistrict, unknownDistrict } from './of-district.ts';
import { writeReport } from './write-report.ts';

export interface CheckWish {
  only?: string | undefined;
  release: boolean;
  format: Format;
}

/** Checks the content and writes everything found; or one sentence, for a district that is none. */
export function checkReport(
  contentDir: string,
  { only, release, format }: CheckWish,
): PrintedReport | { unknown: string } {
  const { site, problems, content, asOf, allowed } = checkContent({ contentDir, release });
  const unknown = only === undefined ? undefined : unknownDistrict(only, content.entries);
  if (unknown !== undefined) return { unknown };
  const all = [...problems, ...brokenPromises(site)];
  const own = only === undefined ? all : problemsOfDistrict(all, only, content.entries);
  const files = content.entries.length + content.media.length;
  const elsewhere = all.length - own.length;
  const ownAllowed = only === undefined ? allowed : problemsOfDistrict(allowed, only, content.entries);
  const about = { format, asOf, files, elsewhere, release, allowed: shownIn(ownAllowed, contentDir) };
  return {
    text: writeReport(shownIn(own, contentDir), about),
    exitCode: own.some(({ severity }) => severity === 'error') ? 1 : 0,
  };
}
