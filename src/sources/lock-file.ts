import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileProblems } from '../domain/file-rules.ts';
import { extendLock, type Lock } from '../domain/identity.ts';
import { isWhole, readLibrary } from '../domain/library.ts';
import type { Problem } from '../domain/problem.ts';
import { readContent } from './read-content.ts';

const FILE = 'identity.lock';

/** What a run has added to the record, or why it could not. */
export interface LockResult {
  /** Words for each new line, such as `district "thurrock"`; empty if the record was complete. */
  added: string[];
  /** Faults of the files that the record is made from; while there are any, nothing is written. */
  problems: Problem[];
}

/** Adds to `identity.lock` what is not in it yet: the authority on the first run, and each new district. */
export function updateLock(contentDir: string): LockResult {
  const read = readContent(contentDir);
  const { library, known, problems } = readLibrary(read.content);
  const [force, before] = [library.force[0]?.data, library.lock[0]?.data];
  const isComplete = (['force', 'lock', 'districts'] as const).every((name) => isWhole(library, known, name));
  if (!force || !isComplete) {
    const faults = [...read.problems, ...problems, ...fileProblems(known)];
    return { added: [], problems: faults.filter(({ file }) => isSource(file)) };
  }
  const after = extendLock(
    before,
    force.identity,
    library.districts.map(({ data }) => data.id),
  );
  const added = [
    ...(before ? [] : [`authority "${after.authority}"`]),
    ...after.districts.filter((id) => !before?.districts.includes(id)).map((id) => `district "${id}"`),
  ];
  if (added.length > 0) writeFileSync(join(contentDir, FILE), lockText(after));
  return { added, problems: [] };
}

function isSource(file: string): boolean {
  return file === FILE || file === 'force.yaml' || file.startsWith('districts/');
}

/** The record as YAML, the same for the same content. */
function lockText({ authority, since, districts }: Lock): string {
  return [
    '# Made by "npm run lock". What feeds and calendars know the site by; never change or delete a line.',
    `authority: ${/^[a-z][a-z0-9.-]*$/.test(authority) ? authority : JSON.stringify(authority)}`,
    `since: ${since}`,
    ...(districts.length > 0 ? ['districts:'] : ['districts: []']),
    ...districts.map(
      (id) => `  - ${/^[a-z]/.test(id) && !/^(true|false|null)$/.test(id) ? id : JSON.stringify(id)}`,
    ),
    '',
  ].join('\n');
}
