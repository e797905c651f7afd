import { parse } from 'yaml';
import { collections, type CollectionName } from '../../domain/collections.ts';
import { kindsAdded, kindsRemoved } from './concern-lists.ts';
import type { ToldConcern } from './content-names.ts';
import { jsonSchemaOf } from './json-schemas.ts';
import { mergeYaml } from './merge-yaml.ts';
import { wantedFields } from './wanted-fields.ts';
import { isFields } from './yaml-text.ts';

/**
 * The text to write when a form is saved: the old one with the changed fields changed. A body that was not edited
 * keeps its bytes.
 * @param before the file's text, `undefined` for a new file; line ends as `\n`
 * @param sent what the page made of its form: every field anew, in an order and style of its own
 */
export function savedText(name: CollectionName, before: string | undefined, sent: string): string {
  const hasBody = collections[name].body !== 'none';
  const old = hasBody ? splitText(before ?? '') : { fields: before ?? '', body: '' };
  const form = hasBody ? splitText(sent) : { fields: sent, body: '' };
  const wanted = wantedFields(
    fieldsOf(old.fields),
    kindsRemoved(name, fieldsOf(form.fields)),
    jsonSchemaOf(name),
  );
  const fields = mergeYaml(old.fields, wanted);
  if (!hasBody) return fields;
  const [space = ''] = /^\s*/.exec(old.body) ?? [];
  const body = old.body.trim() === form.body.trim() ? old.body : `${space}${form.body.trim()}\n`;
  return `---\n${fields}---\n${body}`;
}

/** The text of a report or meeting as its form reads it; as it is, if it cannot be read. */
export function shownText(name: CollectionName, text: string, concerns: readonly ToldConcern[]): string {
  const { fields, body } = splitText(text);
  try {
    const shown = mergeYaml(fields, kindsAdded(name, fieldsOf(fields), concerns));
    return shown === fields ? text : `---\n${shown}---\n${body}`;
  } catch {
    return text;
  }
}

function splitText(text: string): { fields: string; body: string } {
  const [, fields = '', body = ''] = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n([\s\S]*))?$/m.exec(text) ?? [];
  return { fields, body };
}

function fieldsOf(text: string): Record<string, unknown> {
  const fields: unknown = parse(text, { schema: 'core', maxAliasCount: 0 });
  return isFields(fields) ? fields : {};
}
