/**
 * Concerns in the forms of reports and meetings. A file has one kind of entry for all of them; a form has one for
 * something new, which asks what residents said, and one for each open concern, under its title and below all that was
 * told of it, which asks only what happened since. Which it is stands in a field that no file has.
 */
import type { CollectionName } from '../../domain/collections.ts';
import type { CmsField } from './cms-fields.ts';
import type { ToldConcern } from './content-names.ts';
import { isFields } from './yaml-text.ts';

/** Tells the kinds of entry apart; never in a file. */
const KIND = 'entry_kind';
const [NEW, EARLIER] = ['new', 'earlier'];

const LISTS: Partial<Record<CollectionName, string>> = { reports: 'concerns', meetings: 'raised' };

/** What only the first entry about a concern says, in the order in which people tell it. */
const FIRST = ['title', 'said', 'topic', 'place', 'how'];
/** What the check asks of every first entry. */
const ASKED = new Set(['title', 'said', 'topic']);
const SINCE = ['status', 'did', 'by', 'due', 'because', 'reason', 'to', 'on'];

/** The list of concerns of a report or meeting with its kinds of entry; any other field as it is. */
export function concernList(
  collection: CollectionName,
  field: CmsField,
  concerns: readonly ToldConcern[],
): CmsField {
  if (field.name !== LISTS[collection]) return field;
  const { fields, ...list } = field as CmsField & { fields: CmsField[] };
  const pick = (names: readonly string[]): CmsField[] =>
    names.flatMap((name) => fields.find((one) => one.name === name) ?? []);
  const since = pick(SINCE);
  const kinds = [
    {
      name: NEW,
      label: 'A new concern',
      summary: '{{fields.title}} · {{fields.status}}',
      fields: [
        ...pick(FIRST).map((one) => ({ ...one, required: ASKED.has(one.name) })),
        ...since,
        ...pick(['id', 'from']),
      ],
    },
    ...concerns
      .filter(({ open }) => open)
      .map(({ id: name, title, history }) => ({
        name,
        label: title,
        summary: '{{fields.status}} · {{fields.did}}',
        fields: [
          { name: 'id', label: 'Short name', widget: 'hidden', default: name },
          ...since.map((one) => (one.name === 'status' ? { ...one, comment: history.join('\\n') } : one)),
        ],
      })),
    ...(concerns.length === 0
      ? []
      : [
          {
            name: EARLIER,
            label: 'An earlier concern',
            summary: '{{fields.id}} · {{fields.status}}',
            fields: [
              { name: 'id', label: 'Which concern', widget: 'select', options: optionsOf(concerns) },
              ...since,
            ],
          },
        ]),
  ].map((kind) => ({ ...kind, widget: 'object' }));
  const begun = Array.isArray(field['default']) && { default: withKinds(field['default'], concerns) };
  return { ...list, ...begun, typeKey: KIND, types: kinds };
}

/** The fields of a file as its form reads them: every entry with its kind. */
export function kindsAdded(
  collection: CollectionName,
  fields: Record<string, unknown>,
  concerns: readonly ToldConcern[],
): Record<string, unknown> {
  const list = LISTS[collection] ?? '';
  return Array.isArray(fields[list]) ? { ...fields, [list]: withKinds(fields[list], concerns) } : fields;
}

/** The fields as a form sends them, as a file has them. */
export function kindsRemoved(
  collection: CollectionName,
  fields: Record<string, unknown>,
): Record<string, unknown> {
  const list = LISTS[collection] ?? '';
  const entries: unknown = fields[list];
  if (!Array.isArray(entries)) return fields;
  return {
    ...fields,
    [list]: entries.map((entry: unknown) => {
      if (!isFields(entry)) return entry;
      return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== KIND));
    }),
  };
}

function withKinds(entries: readonly unknown[], concerns: readonly ToldConcern[]): unknown[] {
  const known = new Map(concerns.map(({ id, open }) => [id, open]));
  return entries.map((entry) => {
    if (!isFields(entry)) return entry;
    const id = String(entry['id']);
    // Where nothing is known of the others, as while something is wrong, a form shows every field.
    const kind = 'title' in entry || !known.has(id) ? NEW : known.get(id) ? id : EARLIER;
    return { ...entry, [KIND]: kind };
  });
}

function optionsOf(concerns: readonly ToldConcern[]) {
  return concerns.map(({ id, title }) => ({ label: title, value: id }));
}
