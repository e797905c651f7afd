import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileProblems } from '../domain/file-rules.ts';
import { extendLock, type Lock } from '../domain/identity.ts';
import { isWhole, readLibrary } from '../domain/library.ts';
import { extendMeetings, type LockedMeeting } from '../domain/locked-meeting.ts';
import { lockedMeetingProblems, publishedMeetings } from '../domain/meeting-lock-rules.ts';
import type { Problem } from '../domain/problem.ts';
import { visibleOn } from '../domain/visible.ts';
import { asOfDay } from './as-of.ts';
import { readContent } from './read-content.ts';

const FILE = 'identity.lock';

/** What a run has written into the record, or why it could not. */
export interface LockResult {
  /** Words for what is new, such as `district "thurrock"` or `3 meetings`; empty if the record was complete. */
  added: string[];
  /** Faults of the files that the record is made from; while there are any, nothing is written. */
  problems: Problem[];
}

/**
 * Adds to `identity.lock` what is not in it yet: the authority on the first run, each new district and each newly
 * published meeting; and of a meeting what a new line in its `changes` announces.
 */
export function updateLock(contentDir: string): LockResult {
  const read = readContent(contentDir);
  const { library, known, problems } = readLibrary(read.content);
  const [force, before] = [library.force[0]?.data, library.lock[0]?.data];
  const isComplete = (['force', 'lock', 'districts'] as const).every((name) => isWhole(library, known, name));
  if (!force || !isComplete) {
    const faults = [...read.problems, ...problems, ...fileProblems(known)];
    return { added: [], problems: faults.filter(({ file }) => isSource(file)) };
  }
  const asOf = asOfDay(read.content.entries);
  const visible = visibleOn(library, asOf);
  const unannounced = lockedMeetingProblems(library, visible, known, asOf).filter(
    ({ severity }) => severity === 'error',
  );
  if (unannounced.length > 0) return { added: [], problems: unannounced };
  const after: Lock = {
    ...extendLock(
      before,
      force.identity,
      library.districts.map(({ data }) => data.id),
    ),
    meetings: extendMeetings(
      before?.meetings ?? [],
      publishedMeetings(visible).map(({ now }) => now),
    ),
  };
  const added = [
    ...(before ? [] : [`authority "${after.authority}"`]),
    ...after.districts.filter((id) => !before?.districts.includes(id)).map((id) => `district "${id}"`),
    ...meetingWords(before?.meetings ?? [], after.meetings ?? []),
  ];
  if (added.length > 0) writeFileSync(join(contentDir, FILE), lockText(after));
  return { added, problems: [] };
}

function meetingWords(before: readonly LockedMeeting[], after: readonly LockedMeeting[]): string[] {
  const known = new Map(before.map(({ id, changes }) => [id, changes]));
  const isNew = after.filter(({ id }) => !known.has(id)).length;
  const changed = after.filter(({ id, changes }) => changes > (known.get(id) ?? changes)).length;
  return [
    ...(isNew > 0 ? [`${isNew} ${isNew === 1 ? 'meeting' : 'meetings'}`] : []),
    ...(changed > 0 ? [`changes of ${changed} ${changed === 1 ? 'meeting' : 'meetings'}`] : []),
  ];
}

function isSource(file: string): boolean {
  return file === FILE || file === 'force.yaml' || file.startsWith('districts/');
}

/** The record as YAML, the same for the same content: a line for each district and meeting, so that merges are easy. */
function lockText({ authority, since, districts, meetings = [] }: Lock): string {
  return [
    '# Made by "npm run lock". What feeds and calendars know the site by; never change or delete a line.',
    `authority: ${plainOrQuoted(authority)}`,
    `since: ${since}`,
    ...(districts.length > 0 ? ['districts:'] : ['districts: []']),
    ...districts.map((id) => `  - ${plainOrQuoted(id)}`),
    ...(meetings.length > 0 ? ['meetings:'] : ['meetings: []']),
    ...meetings.map((meeting) => `  - { ${meetingFields(meeting)} }`),
    '',
  ].join('\n');
}

function meetingFields({ id, date, start, end, place, status, changes }: LockedMeeting): string {
  const times = `start: "${start}"${end === undefined ? '' : `, end: "${end}"`}`;
  return `id: ${plainOrQuoted(id)}, date: ${date}, ${times}, place: ${JSON.stringify(place)}, status: ${status}, changes: ${changes}`;
}

/** A word that YAML takes for a text as it stands, or the word in quotation marks. */
function plainOrQuoted(text: string): string {
  return /^[a-z][a-z0-9./-]*$/.test(text) && !/^(true|false|null)$/.test(text) ? text : JSON.stringify(text);
}
