import { assembleSite } from '../domain/assemble-site.ts';
import { collectionNames, collections, type ContentEntry } from '../domain/collections.ts';
import type { Content } from '../domain/library.ts';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { smallFiles } from './small-files.ts';

/** The day on which the small content stands. */
export const TODAY = '2026-11-21';

type Fields = Record<string, unknown>;

/** What to change, by file: fields laid over those of the file (`undefined` leaves one out), or `null` for no file. */
export type Changes = Record<string, Fields | null>;

/** The smallest content that is right, of two districts, with some files changed or added. */
export function smallContent(changes: Changes = {}): Content {
  const files = new Map(Object.entries(smallFiles));
  for (const [file, fields] of Object.entries(changes)) {
    if (fields === null) files.delete(file);
    else files.set(file, { ...files.get(file), ...fields });
  }
  const entries = [...files].map(([file, fields]) => entryOf(file, fields));
  return { entries, media: [{ file: 'marshby/barrier.png', digest: 'b1', bytes: 3 }] };
}

/** All problems of the small content with some changes, each as `rule file field.path`. */
export function problemsWith(changes: Changes, asOf = TODAY): string[] {
  return assembleSite(smallContent(changes), asOf).problems.map(shortProblem);
}

/** The Site of the small content with some changes. */
export function siteWith(changes: Changes = {}, asOf = TODAY): Site {
  const { site, problems } = assembleSite(smallContent(changes), asOf);
  if (!site) throw new Error(problems.map(({ message }) => message).join('\n'));
  return site;
}

/** The Site as a writer's preview shows it. */
export function previewWith(changes: Changes = {}, asOf = TODAY): Site {
  const { site, problems } = assembleSite(smallContent(changes), asOf, { preview: true });
  if (!site) throw new Error(problems.map(({ message }) => message).join('\n'));
  return site;
}

export function shortProblem({ rule, file, field }: Pick<Problem, 'rule' | 'file' | 'field'>): string {
  return [rule, file, field.join('.')].join(' ').trim();
}

/** The fields of a file of the small content. */
export function fieldsOf(file: string): Fields {
  return smallFiles[file] ?? {};
}

function entryOf(file: string, fields: Fields): ContentEntry {
  for (const collection of collectionNames) {
    const id = collections[collection].pattern.exec(file)?.[1];
    if (id === undefined) continue;
    const data = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const body = { file, digest: `digest of ${file}`, media: [] };
    return { collection, id, file, data, ...(collections[collection].body === 'none' ? {} : { body }) };
  }
  throw new Error(`${file} belongs to no collection.`);
}
