import type { ContentEntry } from '../../domain/collections.ts';
import type { Problem } from '../../domain/problem.ts';
import { readContentPath } from '../content-path.ts';
import { pageOf } from '../page-meant.ts';
import { problemsOfDistrict } from '../report/of-district.ts';

/**
 * What somebody who looks at a page should see of all problems: every error, because it stops the whole site, those of
 * the page first; and of promises and advice those of the file that the page is made of, or of its district. A page of
 * everybody, such as the home page, shows all.
 */
export function problemsOnPage(
  problems: readonly Problem[],
  path: string,
  entries: readonly ContentEntry[],
): Problem[] {
  const own = new Set(ownProblems(problems, path, entries));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const rest = [...own].filter(({ severity }) => severity !== 'error');
  return [
    ...errors.filter((problem) => own.has(problem)),
    ...errors.filter((problem) => !own.has(problem)),
    ...rest.filter(({ severity }) => severity === 'standard'),
    ...rest.filter(({ severity }) => severity === 'advice'),
  ];
}

function ownProblems(
  problems: readonly Problem[],
  path: string,
  entries: readonly ContentEntry[],
): readonly Problem[] {
  const [district = ''] = path.split('/').filter(Boolean);
  if (path === `/${district}/` && isDistrict(district, entries))
    return problemsOfDistrict(problems, district, entries);
  const ofFile = problems.filter(({ file }) => pageOfFile(file) === path);
  const isOneFile = ofFile.length > 0 || entries.some(({ file }) => pageOfFile(file) === path);
  if (isOneFile) return ofFile;
  return isDistrict(district, entries) ? problemsOfDistrict(problems, district, entries) : problems;
}

function isDistrict(word: string, entries: readonly ContentEntry[]): boolean {
  return entries.some(({ collection, id }) => collection === 'districts' && id === word);
}

function pageOfFile(file: string): string | undefined {
  const is = readContentPath(file);
  return is.kind === 'entry' ? pageOf(is.collection, is.id) : undefined;
}
