/** The fields of a form in Sveltia CMS, made from the JSON Schema of what is edited: a field exists once. */
import { plainDate } from '../../domain/date-fields.ts';
import { choicesOf, hintOf, labelOf, singularOf } from './form-labels.ts';
import type { JsonSchema } from './json-schemas.ts';

/** A field of a form, as Sveltia CMS (and any heir of Netlify CMS) knows it. */
export interface CmsField {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  widget: string;
  [option: string]: unknown;
}

/** What stands for the name of something: where the page finds the names, or the names themselves. */
export type NamesOf = (referent: string) => Record<string, unknown> & { widget: string };

const DAY = plainDate().meta()?.['pattern'];

/** A field for each of the schema's, in its order. */
export function cmsFields(schema: JsonSchema, namesOf: NamesOf): CmsField[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const widget = widgetOf(plainOf(field), namesOf);
    const hint = hintOf({ ...plainOf(field), ...field });
    return {
      name,
      label: labelOf(name, field),
      ...(widget.widget === 'list' && { label_singular: singularOf(name) }),
      ...(hint !== undefined && { hint }),
      required: schema.required?.includes(name) ?? false,
      ...widget,
      ...(isPlain(field.default) && { default: field.default }),
    };
  });
}

/** Of a line that may also be a group of fields, the line; saving keeps a group that is there. */
function plainOf(field: JsonSchema): JsonSchema {
  return field.anyOf?.find(({ type }) => type === 'string') ?? field;
}

function widgetOf(field: JsonSchema, namesOf: NamesOf): { widget: string; [option: string]: unknown } {
  switch (field.type) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
    case 'number':
      return {
        widget: 'number',
        value_type: field.type === 'integer' ? 'int' : 'float',
        ...(field.type === 'number' && { step: 0.00001 }),
        ...limit('min', field.minimum),
        ...limit('max', field.maximum),
      };
    case 'array':
      return listOf(field, namesOf);
    case 'object':
      return field.properties ? groupOf(cmsFields(field, namesOf)) : { widget: 'keyvalue' };
    case 'string':
    case undefined:
  }
  return textOf(field, namesOf);
}

/** A group with a picture shows it while it is closed. */
function groupOf(fields: CmsField[]): { widget: string; [option: string]: unknown } {
  const picture = fields.find(({ widget }) => widget === 'image');
  return { widget: 'object', collapsed: 'auto', ...(picture && { thumbnail: picture.name }), fields };
}

function textOf(field: JsonSchema, namesOf: NamesOf): { widget: string; [option: string]: unknown } {
  if (field.enum) return { widget: 'select', options: choicesOf(field) };
  if (field.refersTo !== undefined) return namesOf(field.refersTo);
  if (field.media) return { widget: field.media };
  if (field.pattern === DAY) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  return {
    widget: field.multiline ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...limit('maxlength', field.maxLength),
    ...(field.pattern && { pattern: [field.pattern, field.patternErrorMessage ?? 'Write it as above.'] }),
  };
}

function listOf(field: JsonSchema, namesOf: NamesOf): { widget: string; [option: string]: unknown } {
  const items = field.items ?? {};
  const least = limit('min', field.minItems);
  if (items.enum) return { widget: 'select', multiple: true, options: choicesOf(items), ...least };
  if (items.refersTo !== undefined) return { ...namesOf(items.refersTo), multiple: true, ...least };
  if (items.properties) {
    const fields = cmsFields(items, namesOf);
    const [first, second] = fields.filter(({ widget }) => widget !== 'object' && widget !== 'list');
    const shown = [first, fields.find(({ name }) => name === 'status') ?? second].flatMap((each) =>
      each ? [`{{fields.${each.name}}}`] : [],
    );
    return { widget: 'list', collapsed: 'auto', summary: shown.join(' · '), fields, ...least };
  }
  const line = { name: 'line', label: 'Line', ...widgetOf(items, namesOf) };
  return { widget: 'list', field: line, ...least };
}

function limit(name: string, value: number | undefined): Record<string, number> {
  // Whole numbers of no limit have the largest one there is.
  return value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? {} : { [name]: value };
}

/** A list or group that starts empty needs no word about it. */
function isPlain(value: unknown): boolean {
  return value !== undefined && typeof value !== 'object';
}
