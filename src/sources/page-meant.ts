import { posix } from 'node:path';
import type { CollectionName } from '../domain/collections.ts';
import { splitId } from '../domain/library.ts';
import {
  campaignPath,
  districtPath,
  evidencePath,
  meetingPath,
  newsPath,
  pagePath,
  recommendationPath,
  reportPath,
  teamPath,
} from '../domain/urls.ts';
import { readContentPath } from './content-path.ts';

/** The address of the page that a content file becomes, for a link that names the file as seen from another one. */
export function pageMeant(path: string, file: string): string | undefined {
  const is = readContentPath(posix.join(posix.dirname(file), path.replace(/#.*$/, '')));
  return is.kind === 'entry' ? pageOf(is.collection, is.id) : undefined;
}

/** The address of the page that an entry becomes; undefined for one that is a part of other pages. */
export function pageOf(collection: CollectionName, id: string): string | undefined {
  return addresses[collection]?.(id);
}

const addresses: Partial<Record<CollectionName, (id: string) => string>> = {
  districts: districtPath,
  teams: (id) => teamPath(id),
  meetings: (id) => meetingPath(splitId(id).district, splitId(id).key),
  reports: (id) => reportPath(splitId(id).district, splitId(id).key),
  news: newsPath,
  campaigns: campaignPath,
  recommendations: recommendationPath,
  evidence: evidencePath,
  pages: pagePath,
};
