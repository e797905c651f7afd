import type * as z from 'zod';
import {
  collectionNames,
  collections,
  type Body,
  type CollectionName,
  type ContentEntry,
} from './collections.ts';
import { parseFields } from './explain.ts';
import type { MediaFile } from './media.ts';
import { compareText, type Problem } from './problem.ts';
import { rightParts, type Part } from './right-parts.ts';

/** What the reader hands over: every file of `content/`. */
export interface Content {
  entries: readonly ContentEntry[];
  media: readonly MediaFile[];
  /** Files that are there but could not be read; the reader has reported them. */
  unread?: readonly Pick<ContentEntry, 'collection' | 'id'>[];
}

/** One file with its fields checked. */
export interface Item<N extends CollectionName = CollectionName> {
  id: string;
  file: string;
  data: z.output<(typeof collections)[N]['schema']>;
  body?: Body;
}

/** Every file whose fields are right, by collection, in order of id. */
export type Library = { [N in CollectionName]: Item<N>[] };

/** Every file with wrong fields, as far as they are right, by collection. */
export type Parts = { [N in CollectionName]: Part<N>[] };

/** Ids of all files, right or wrong, so that a reference to a broken file is not reported as well. */
export type KnownIds = Record<CollectionName, ReadonlySet<string>>;

/** Checks the fields of every file against its schema. */
export function readLibrary(content: Content): {
  library: Library;
  parts: Parts;
  known: KnownIds;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const parts = Object.fromEntries(collectionNames.map((name) => [name, [] as unknown[]]));
  const sorted = content.entries.toSorted((a, b) => compareText(a.id, b.id));
  const itemsOf = (name: CollectionName) =>
    sorted
      .filter((entry) => entry.collection === name)
      .flatMap(({ id, file, data, body }) => {
        const parsed = parseFields<unknown>(collections[name].schema, data, file);
        problems.push(...parsed.problems);
        const item = { id, file, ...(body ? { body } : {}) };
        if (parsed.value !== undefined) return [{ ...item, data: parsed.value }];
        parts[name]?.push({ ...item, ...rightParts(collections[name].schema, data) });
        return [];
      });
  const library = Object.fromEntries(
    collectionNames.map((name) => [name, itemsOf(name)]),
  ) as unknown as Library;
  const all = [...sorted, ...(content.unread ?? [])];
  const known = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      new Set(all.filter(({ collection }) => collection === name).map(({ id }) => id)),
    ]),
  ) as unknown as KnownIds;
  return { library, parts: parts as unknown as Parts, known, problems };
}

/**
 * True when no file of a collection is broken, so that what is not found there is nowhere. With a district: no file
 * of that district.
 */
export function isWhole(
  library: Library,
  known: KnownIds,
  collection: CollectionName,
  district?: string,
): boolean {
  const right = new Set(library[collection].map(({ id }) => id));
  return [...known[collection]].every(
    (id) => right.has(id) || (district !== undefined && splitId(id).district !== district),
  );
}

/** The district and the rest of an id such as `thurrock/2026-10`. */
export function splitId(id: string): { district: string; key: string } {
  const slash = id.indexOf('/');
  return { district: id.slice(0, slash), key: id.slice(slash + 1) };
}

/** The names of a district's places; undefined while its file is broken. */
export function placesOf(library: Library, district: string): string[] | undefined {
  return library.districts.find(({ id }) => id === district)?.data.places.map(({ name }) => name);
}

/** The posts of a district's team; undefined while its file is broken. */
export function postsOf(library: Library, district: string): string[] | undefined {
  return library.teams.find(({ id }) => id === district)?.data.posts.map(({ post }) => post);
}
