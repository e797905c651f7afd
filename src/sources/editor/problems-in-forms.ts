import { collections, type CollectionName, type ContentEntry } from '../../domain/collections.ts';
import { formatDate, formatMonth, isMonth, isPlainDate } from '../../domain/dates.ts';
import { splitId } from '../../domain/library.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Changed } from '../content-files.ts';
import { shownIn } from '../content-fault.ts';
import { readContentPath } from '../content-path.ts';
import { labelOf } from './form-labels.ts';
import { jsonSchemaOf } from './json-schemas.ts';
import { inLabels, placeInForm, type Form } from './place-in-form.ts';
import { isFields } from './yaml-text.ts';

/**
 * What the check says, for people who see forms: no line numbers and no marks under letters, but the field by its label
 * and a concern by its title. One text of whole sentences each.
 * @param changed the files of a save, which stand in forms that are open: one alone needs no name
 */
export function problemsInForms(
  found: readonly Problem[],
  entries: readonly ContentEntry[],
  contentDir: string,
  changed?: Changed,
): string[] {
  const dataOf = new Map(entries.map(({ file, data }) => [file, data]));
  return shownIn(found, contentDir, changed && { changed }).map(({ problem, text, place, corrected }) => {
    const { file, message, fix } = problem;
    const form = formOf(file, dataOf.get(file), entries);
    const where = [
      ...(changed?.size === 1 && changed.has(file) ? [] : [fileInWords(file, entries)]),
      ...(form ? [placeInForm(problem, form, text, place)] : []),
    ].filter(Boolean);
    const said = `${message} ${fix}`;
    // A line of the file; a form has only what follows the name.
    const value = corrected?.trim().replace(/^(?:- )?[a-z_]+: /, '');
    const right = value === undefined || value.includes('\n') ? '' : `\n→ ${value}`;
    return `${where.join(' › ')}${where.length > 0 ? ': ' : ''}${form ? inLabels(said, problem, form) : said}${right}`;
  });
}

/** A file as the list on the left leads to it: `Reports: Thurrock › October 2026`. */
function fileInWords(file: string, entries: readonly ContentEntry[]): string {
  const is = readContentPath(file);
  if (is.kind !== 'entry') return file;
  const { collection, id } = is;
  const named = (name: CollectionName, one: string): string =>
    textIn(entries.find((entry) => entry.collection === name && entry.id === one)?.data, 'name') ?? one;
  if (collection === 'reports' || collection === 'meetings') {
    const { district, key } = splitId(id);
    const day = key.slice(0, 10);
    const shown = isMonth(key) ? formatMonth(key) : isPlainDate(day) ? formatDate(day) : key;
    return `${labelOf(collection)}: ${named('districts', district)} › ${shown}`;
  }
  if (collections[collection].path === file) return labelOf(collections[collection].noun);
  const data = entries.find((entry) => entry.file === file)?.data;
  const name = textIn(data, 'title') ?? textIn(data, 'name') ?? named('districts', id);
  return `${labelOf(collection)} › ${name}`;
}

function formOf(file: string, data: unknown, entries: readonly ContentEntry[]): Form | undefined {
  const is = readContentPath(file);
  if (is.kind !== 'entry') return undefined;
  return { data, schema: jsonSchemaOf(is.collection), titleOf: titlesOf(entries, splitId(is.id).district) };
}

/** The titles of a district's concerns, wherever they were first told. */
function titlesOf(entries: readonly ContentEntry[], district: string): (name: string) => string {
  const told = entries
    .filter(
      ({ collection, id }) => /^(?:reports|meetings)$/.test(collection) && splitId(id).district === district,
    )
    .flatMap(({ data }) => [listIn(data, 'concerns'), listIn(data, 'raised')].flat())
    .flatMap((entry) => {
      const [id, title] = [textIn(entry, 'id'), textIn(entry, 'title')];
      return id !== undefined && title !== undefined ? [[id, title] as const] : [];
    });
  const titles = new Map(told);
  return (name) => titles.get(name) ?? name;
}

function textIn(data: unknown, key: string): string | undefined {
  const value = isFields(data) ? data[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function listIn(data: unknown, key: string): unknown[] {
  const value = isFields(data) ? data[key] : undefined;
  return Array.isArray(value) ? value : [];
}
