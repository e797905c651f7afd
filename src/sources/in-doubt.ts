/**
 * What nobody can say while some files have errors: whether a page that would be made of them is there, and whether a
 * district keeps promises that are counted in them. When in doubt, nothing is said.
 */
import type { ContentEntry } from '../domain/collections.ts';
import { nearest } from '../domain/nearest.ts';
import { compareText, type Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { isInDoubt } from '../domain/sound-site.ts';
import { FEED } from '../domain/subscription-urls.ts';
import { readContentPath } from './content-path.ts';
import { pageOf } from './page-meant.ts';
import type { ReadContent } from './read-content.ts';

export interface Doubt {
  /** The short names of districts whose promises cannot be judged yet, in order. */
  districts: readonly string[];
  /** Whether a page may be at a path once the errors are mended. */
  mayBe: (path: string) => boolean;
}

/**
 * @param problems of which the errors put a file in doubt: those of fields, rules and names, not of bodies
 * @param sound the Site without what has errors
 */
export function doubtOf(
  problems: readonly Problem[],
  { entries, unread }: ReadContent['content'],
  sound: Site | undefined,
): Doubt {
  const files = filesOf(problems, entries).map(meantFile);
  const judged = (sound?.districts ?? []).map(({ slug }) => slug);
  const districts = [...entries, ...unread].flatMap(({ collection, id }) =>
    collection === 'districts' ? [id] : [],
  );
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
      if (files.length === 0) return false;
      // Lists over all districts, by what stands in their files.
      if (first === 'topics' || first === 'meetings' || path.endsWith('.ics') || FEED.test(path)) return true;
      if (former === 'any' ? second === '' && !districts.includes(first) : former.has(first)) return true;
      if (!hit.has(first)) return false;
      const isOfFiles = second === 'reports' || second === 'meetings' || second === 'bulletin';
      if (!judged.includes(first) || !isOfFiles || third === '') return true;
      const folder = second === 'meetings' ? 'meetings' : 'reports';
      const file = `${folder}/${first}/${third.replace(/\.[a-z]+$/, '')}.md`;
      return files.includes(file) || unplaced.some((one) => one.split('/').includes(first));
    },
  };
}

/** The files at fault, each by its path; a published meeting that is gone is meant by its line in the record. */
function filesOf(problems: readonly Problem[], entries: readonly ContentEntry[]): string[] {
  return problems.filter(isInDoubt).flatMap(({ file, field: [list, at] }) => {
    if (file !== 'identity.lock' || list !== 'meetings') return [file];
    const lock = entries.find((entry) => entry.file === file);
    const [id = '', , stem = ''] = (textIn(listIn(lock?.data, list)[Number(at)], 'id') ?? '').split('/');
    const district = entries.find(
      ({ collection, data }) => collection === 'districts' && textIn(data, 'id') === id,
    );
    return [file, `meetings/${district?.id ?? id}/${stem}.md`];
  });
}

/** The place where a file that stands in a wrong one was probably meant to be. */
export function meantFile(file: string): string {
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
