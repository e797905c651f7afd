import { getCollection } from 'astro:content';
import { assembleSite } from '../domain/assemble-site.ts';
import { collectionNames, type ContentEntry } from '../domain/collections.ts';
import type { MediaFile } from '../domain/media.ts';
import { compareText, type Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { asOfDay } from './as-of.ts';
import { checkContent } from './check.ts';
import { ContentFault } from './content-fault.ts';
import { siteFolders } from './folders.ts';
import type { StoredEntry } from './loader.ts';

/** Defined by the preview's integration alone: a build has no such word, whatever its environment holds. */
declare const OPENBEAT_PREVIEW: true | undefined;
const isPreview = typeof OPENBEAT_PREVIEW !== 'undefined';

let made: { key: string; site: Site } | undefined;

/**
 * The Site from Astro's collections: assembled once in a build, and in dev again after each change, then with what is
 * held back.
 * @throws ContentFault with the whole report if the content has errors
 */
export async function getSite(): Promise<Site> {
  if (made && !isPreview) return made.site;
  const { content, key } = await readCollections();
  if (made?.key === key) return made.site;
  const contentDir = siteFolders().content;
  const { site, problems } = isPreview
    ? previewOf(contentDir)
    : assembleSite(content, asOfDay(content.entries));
  if (!site) throw new ContentFault(problems, contentDir);
  made = { key, site };
  return site;
}

/** Nobody has checked the files and their bodies before a page of the preview asks for them. */
function previewOf(contentDir: string): { site: Site | undefined; problems: Problem[] } {
  const checked = checkContent({ contentDir });
  return checked.site ? assembleSite(checked.content, checked.asOf, { preview: true }) : checked;
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
