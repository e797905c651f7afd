/**
 * What nobody can say while some files have errors: whether a page that would be made of them is there, and whether a
 * district keeps promises that are counted in them. When in doubt, nothing is said.
 */
import { collectionNames, collections, type ContentEntry } from '../domain/collections.ts';
import { nearest } from '../domain/nearest.ts';
import { compareText } from '../domain/problem.ts';
import { FEED } from '../domain/subscription-urls.ts';
import { readContentPath } from './content-path.ts';
import { pageOf } from './page-meant.ts';

export interface Doubt {
  /** The short names of districts whose promises cannot be judged yet, in order. */
  districts: readonly string[];
  /** Whether a page may be at a path once the errors are mended. */
  mayBe(path: string): boolean;
}

/**
 * @param broken paths of the files below `content/` that are left out, also of ones that stand in a wrong place
 * @param entries every file that could be read
 * @param districts the short names of all districts
 * @param judged those of them that the Site knows
 */
export function doubtOf(
  broken: readonly string[],
  entries: readonly ContentEntry[],
  districts: readonly string[],
  judged: readonly string[],
): Doubt {
  const files = broken.map(meantFile);
  const hit = new Set([
    ...files.flatMap((file) => districtsOf(file, entries, districts)),
    ...districts.filter((slug) => !judged.includes(slug)),
  ]);
  const pages = new Set(
    files.flatMap((file) => {
      const is = readContentPath(file);
      return (is.kind === 'entry' && pageOf(is.collection, is.id)) || [];
    }),
  );
  const unplaced = files.filter((file) => readContentPath(file).kind === 'unknown');
  const former = formerWords(entries, districts, judged);
  return {
    districts: [...hit].sort(compareText),
    mayBe: (path) => {
      const [, first = '', second = '', third = ''] = path.split('/');
      if ([...pages].some((page) => path.startsWith(page))) return true;
      if (unplaced.some((file) => file.split('/').includes(first))) return true;
      if (hit.size === 0) return false;
      // Lists over all districts, by what stands in their files.
      if (first === 'topics' || first === 'meetings' || path.endsWith('.ics') || FEED.test(path)) return true;
      if (former === 'any' || former.has(first)) return !districts.includes(first);
      if (!hit.has(first)) return false;
      const isOfFiles = second === 'reports' || second === 'meetings' || second === 'bulletin';
      if (!judged.includes(first) || !isOfFiles || third === '') return true;
      const folder = second === 'meetings' ? 'meetings' : 'reports';
      const file = `${folder}/${first}/${third.replace(/\.[a-z]+$/, '')}.md`;
      return files.includes(file) || unplaced.some((one) => one.split('/').includes(first));
    },
  };
}

/** The place where a file that stands in a wrong one was probably meant to be. */
function meantFile(file: string): string {
  const is = readContentPath(file);
  return (is.kind === 'unknown' && is.meant) || file;
}

/** Folders whose files promises are counted in. */
const counted: readonly string[] = ['districts', 'teams', 'meetings', 'reports'];

function districtsOf(
  file: string,
  entries: readonly ContentEntry[],
  districts: readonly string[],
): readonly string[] {
  const words = file.replace(/\.[^./]*$/, '').split('/');
  const [folder = '', second = ''] = words;
  if (folder === 'media' || /\.(?:jpe?g|png|webp|pdf|docx?)$/i.test(file)) return [];
  if (folder === 'councils')
    return entries.flatMap(({ collection, id, data }) =>
      collection === 'districts' && councilsOf(data).includes(second) ? [id] : [],
    );
  const named = districts.filter((slug) => words.includes(slug));
  if (named.length > 0 || !counted.includes(folder)) return named;
  const meant = nearest(second, districts);
  return meant === undefined ? districts : [meant];
}

/** The councils that a district's file names, as far as it can be read. */
export function councilsOf(data: unknown): string[] {
  return listIn(data, 'councils').flatMap((one) => textIn(one, 'council') ?? []);
}

/** First words of addresses that a district had before, where only a file with errors knows them. */
function formerWords(
  entries: readonly ContentEntry[],
  districts: readonly string[],
  judged: readonly string[],
): ReadonlySet<string> | 'any' {
  const left = districts.filter((slug) => !judged.includes(slug));
  const read = entries.filter(({ collection, id }) => collection === 'districts' && left.includes(id));
  if (left.some((slug) => !read.some(({ id }) => id === slug))) return 'any';
  return new Set(
    read.flatMap(({ data }) => listIn(data, 'formerly').flatMap((one) => textIn(one, 'address') ?? [])),
  );
}

function listIn(data: unknown, name: string): readonly unknown[] {
  const list = (data as Record<string, unknown> | null | undefined)?.[name];
  return Array.isArray(list) ? list : [];
}

function textIn(data: unknown, name: string): string | undefined {
  const text = (data as Record<string, unknown> | null | undefined)?.[name];
  return typeof text === 'string' ? text : undefined;
}
