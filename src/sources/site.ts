import { getCollection } from 'astro:content';
import { assembleSite } from '../domain/assemble-site.ts';
import { collectionNames, type ContentEntry } from '../domain/collections.ts';
import type { MediaFile } from '../domain/media.ts';
import { compareText } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { asOfDay } from './as-of.ts';
import { checkContent } from './check.ts';
import { ContentFault } from './content-fault.ts';
import { siteFolders } from './folders.ts';
import type { StoredEntry } from './loader.ts';

let made: { key: string; site: Site } | undefined;

/**
 * The Site from Astro's collections: assembled once in a build, and in dev again after each change.
 * @throws ContentFault with the whole report if the content has errors
 */
export async function getSite(): Promise<Site> {
  if (made && !import.meta.env.DEV) return made.site;
  const { content, key } = await readCollections();
  if (made?.key === key) return made.site;
  const contentDir = siteFolders().content;
  // In dev nobody has checked the files and their bodies before a page asks for them.
  const checked = import.meta.env.DEV
    ? checkContent({ contentDir })
    : assembleSite(content, asOfDay(content.entries));
  if (!checked.site) throw new ContentFault(checked.problems, contentDir);
  made = { key, site: checked.site };
  return checked.site;
}

async function readCollections(): Promise<{
  content: { entries: ContentEntry[]; media: MediaFile[] };
  key: string;
}> {
  const digests: string[] = [];
  const entries: ContentEntry[] = [];
  for (const collection of collectionNames) {
    for (const { id, data, digest } of await getCollection(collection)) {
      const { file, fields, body } = data as StoredEntry;
      entries.push({ collection, id, file, data: fields, ...(body ? { body } : {}) });
      digests.push(String(digest));
    }
  }
  const media: MediaFile[] = [];
  for (const { id, data, digest } of await getCollection('media')) {
    media.push({ file: id, ...(data as Omit<MediaFile, 'file'>) });
    digests.push(String(digest));
  }
  entries.sort((a, b) => compareText(a.file, b.file));
  media.sort((a, b) => compareText(a.file, b.file));
  return { content: { entries, media }, key: digests.sort().join() };
}
