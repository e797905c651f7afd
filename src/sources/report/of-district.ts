import type { ContentEntry } from '../../domain/collections.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';

/** The problems in a district's own files and in those of its councils, by the short name of the district. */
export function problemsOfDistrict(
  problems: readonly Problem[],
  district: string,
  entries: readonly ContentEntry[],
): Problem[] {
  const isOwn = ofDistrict(district, entries);
  return problems.filter(({ file }) => isOwn(file));
}

/** Tells whether a file, named from the content folder, is a district's own or one of its councils'. */
export function ofDistrict(district: string, entries: readonly ContentEntry[]): (file: string) => boolean {
  const own = new RegExp(`^(?:(?:districts|teams)/${district}\\.|(?:meetings|reports|media)/${district}/)`);
  const councils = councilsOf(
    entries.find(({ collection, id }) => collection === 'districts' && id === district),
  );
  const ofCouncil = new Set(councils.map((council) => `councils/${council}.yaml`));
  return (file) => own.test(file) || ofCouncil.has(file);
}

/** What to say to somebody who typed a district that is none; undefined for one that is. */
export function unknownDistrict(district: string, entries: readonly ContentEntry[]): string | undefined {
  const names = entries.flatMap(({ collection, id }) => (collection === 'districts' ? [id] : [])).sort();
  if (names.includes(district)) return undefined;
  const meant = nearest(district, names);
  return `There is no district "${district}". ${meant ? `Did you mean "${meant}"?` : `There are: ${names.join(', ')}.`}`;
}

/** The councils a district file names, if it can be read that far. */
export function councilsOf(entry: ContentEntry | undefined): string[] {
  const { councils } = (entry?.data ?? {}) as { councils?: unknown };
  if (!Array.isArray(councils)) return [];
  return councils.flatMap((one: unknown) => {
    const council = (one as { council?: unknown } | null)?.council;
    return typeof council === 'string' ? [council] : [];
  });
}
