import { collectionNames, collections, type CollectionName } from '../../domain/collections.ts';
import { formatDate, formatMonth, isMonth, isPlainDate } from '../../domain/dates.ts';
import { meetingKinds } from '../../domain/meeting.ts';
import { changedFields } from './changed-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A file below `content/` with its fields before and after a change; no `before` for a new file, no `after` for one that is gone. */
export interface FileChange {
  file: string;
  before?: Fields;
  after?: Fields;
  /** The words below the fields are others as well. */
  hasOtherText?: boolean;
}

/** What a change needs to know beside the file. */
export interface ChangeFacts {
  /** A district's or council's name by its short name. */
  nameOf: (slug: string) => string;
  /** The day on which the site stands: what is published later is kept back. */
  asOf: string;
}

/** A changed file in the words of somebody who edits it: `A new report: Thurrock, November 2026`. */
export function changeWords(change: FileChange, facts: ChangeFacts): string {
  const { file } = change;
  for (const collection of collectionNames) {
    const id = collections[collection].pattern.exec(file)?.[1];
    if (id !== undefined) return entryWords(collection, id, change, facts);
  }
  if (file.startsWith('media/')) return `${verb(change, 'picture or document')}: ${file.slice(6)}`;
  return `${verb(change, 'file')}: ${file}`;
}

/** The sentence about a publication that nobody wrote one for. */
export function messageFor(words: readonly string[]): string {
  // The record follows from the rest.
  const told = words.filter((word) => word !== RECORD);
  const [first = words[0] ?? 'Nothing changed'] = told;
  return told.length > 1 ? `${first}, and ${told.length - 1} more` : first;
}

const RECORD = 'The record of what was announced';

function entryWords(
  collection: CollectionName,
  id: string,
  change: FileChange,
  { nameOf, asOf }: ChangeFacts,
): string {
  const fields = change.after ?? change.before ?? {};
  const [first = '', second = ''] = id.split('/');
  if (collection === 'force') return forceWords(change);
  if (collection === 'lock') return RECORD;
  if (collection === 'reports')
    return `${told(change, 'report', asOf)}: ${nameOf(first)}, ${isMonth(second) ? formatMonth(second) : second}`;
  if (collection === 'meetings') return meetingWords(fields, second, change, asOf);
  if (collection === 'teams') return `Team of ${nameOf(first)} ${end(change)}`;
  const noun = collections[collection].noun;
  if (collections[collection].path === change.file) return `The ${noun} ${end(change)}`;
  const name = textIn(fields, 'title') ?? textIn(fields, 'name') ?? id;
  return `${told(change, noun, asOf)}: ${name}`;
}

function meetingWords(fields: Fields, stem: string, change: FileChange, asOf: string): string {
  const place = textIn(fields['venue'], 'place') ?? 'a place not named';
  const day = isPlainDate(stem.slice(0, 10)) ? formatDate(stem.slice(0, 10)) : stem;
  const kind = textIn(fields, 'kind') ?? '';
  const name = Object.hasOwn(meetingKinds, kind)
    ? meetingKinds[kind as keyof typeof meetingKinds].plain
    : 'meeting';
  const { before, after } = change;
  if (!before || !after || wentUp(change, asOf))
    return `${told(change, 'meeting', asOf)}: ${name}, ${place}, ${day}`;
  const [was, is] = [textIn(before, 'status'), textIn(after, 'status')];
  const moved = listIn(after, 'moved');
  const to = moved.length > listIn(before, 'moved').length ? textIn(moved.at(-1), 'to') : undefined;
  const what =
    is !== undefined && is !== was
      ? is === 'scheduled'
        ? 'takes place after all'
        : is
      : to !== undefined && isPlainDate(to)
        ? `moved to ${formatDate(to)}`
        : 'changed';
  return `Meeting in ${place}, ${day}: ${what}`;
}

function forceWords({ before, after }: FileChange): string {
  const [was, is] = [before?.['banner'], after?.['banner']];
  const rest = (fields: Fields | undefined): string => JSON.stringify({ ...fields, banner: null });
  const other = 'The facts of the force';
  if (JSON.stringify(was) === JSON.stringify(is)) return `${other}: changed`;
  const until = textIn(is, 'until') ?? '';
  const last = isPlainDate(until) ? formatDate(until) : until;
  const words =
    is === undefined
      ? 'The emergency banner comes down'
      : `Emergency banner until ${last}: “${textIn(is, 'text') ?? ''}”`;
  return rest(before) === rest(after) ? words : `${words}; and other lines of force.yaml`;
}

/** `A new report`, `Report kept back until 1 December 2026`, `Draft of a report` … */
function told(change: FileChange, noun: string, asOf: string): string {
  const { after, before } = change;
  if (after?.['draft'] === true) return before ? `Draft of a ${noun}, changed` : `Draft of a ${noun}`;
  const published = textIn(after, 'published');
  if (published !== undefined && isPlainDate(published) && published > asOf)
    return `${capital(noun)}${before && before['draft'] !== true ? ` changed${changedFields(change)},` : ''} kept back until ${formatDate(published)}`;
  if (wentUp(change, asOf)) return `A new ${noun}`;
  if (after && before && listIn(after, 'changes').length > listIn(before, 'changes').length)
    return `${capital(noun)} corrected`;
  return verb(change, noun);
}

/** Whether a file that was there as a draft, or kept back, is seen from now on. */
function wentUp({ before, after }: FileChange, asOf: string): boolean {
  return before !== undefined && after !== undefined && isHidden(before, asOf) && !isHidden(after, asOf);
}

/** Whether a file is a draft, or kept back until a later day. */
export function isHidden(fields: Fields, asOf: string): boolean {
  return fields['draft'] === true || (textIn(fields, 'published') ?? '') > asOf;
}

function verb(change: FileChange, noun: string): string {
  return change.before ? `${capital(noun)} ${end(change)}` : `A new ${noun}`;
}

function end({ before, after }: FileChange): string {
  return before ? (after ? 'changed' : 'taken away') : 'added';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function textIn(fields: unknown, key: string): string | undefined {
  const value = (fields as Fields | null | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
}

function listIn(fields: Fields, key: string): readonly unknown[] {
  const value = fields[key];
  return Array.isArray(value) ? value : [];
}
