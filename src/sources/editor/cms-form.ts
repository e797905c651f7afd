/** One form of Sveltia CMS: the fields of a collection in the order in which people fill them in. */
import { collections, type CollectionName } from '../../domain/collections.ts';
import type { BegunForm } from './begun-forms.ts';
import { concernList } from './concern-lists.ts';
import { cmsFields, type CmsField } from './cms-fields.ts';
import { jsonSchemaOf } from './json-schemas.ts';
import { namesIn, type ContentNames } from './content-names.ts';

/** Evidence has a field called body. */
const BODY = 'text_of_the_page';

/** Fields that few reports and meetings need: they stand below the text. */
const RARE = new Set(['published_time', 'changes', 'allow']);

/**
 * How the files of a collection are written, and their form.
 * @param folder the folder below `content/media` for pictures chosen here
 * @param begun what a new form begins with
 */
export function cmsForm(
  name: CollectionName,
  content: ContentNames,
  { folder, district, begun }: { folder: string; district?: string; begun?: BegunForm | undefined },
) {
  const { path, body } = collections[name];
  const told = content.concerns.filter((concern) => concern.district === district);
  const fields = formFields(name, content, district)
    .map((field) => startedField(field, begun))
    .map((field) => (content.served ? concernList(name, field, told) : field));
  return {
    extension: path.split('.').at(-1) ?? '',
    format: body === 'none' ? 'yaml' : 'yaml-frontmatter',
    fields: [
      ...fields.filter((field) => !RARE.has(field.name)),
      ...bodyOf(name, begun),
      ...fields.filter((field) => RARE.has(field.name)),
    ],
    body_field: { key: BODY },
    editor: { preview: false },
    media_folder: `/content/media/${folder}`,
    public_folder: folder,
  };
}

/** The fields of a collection without any text below them. */
export function formFields(name: CollectionName, content: ContentNames, district?: string): CmsField[] {
  return cmsFields(jsonSchemaOf(name), namesIn(name, content, district));
}

/** A group of fields takes what it begins with field by field. */
function startedField(field: CmsField, begun: BegunForm | undefined): CmsField {
  const value = begun?.fields[field.name];
  const remark = begun?.remarks[field.name];
  return {
    ...field,
    ...(value !== undefined && { default: value }),
    ...(remark !== undefined && { comment: remark }),
  };
}

/** Bodies are Markdown without HTML; pages may hold our components, which only their text shows. */
function bodyOf(name: CollectionName, begun: BegunForm | undefined): CmsField[] {
  const { body } = collections[name];
  if (body === 'none') return [];
  return [
    {
      name: BODY,
      label: 'Text',
      hint: 'What follows the fields, in Markdown: ## before a heading, * before each item of a list.',
      ...(begun?.remarks['body'] !== undefined && { comment: begun.remarks['body'] }),
      required: false,
      widget: 'richtext',
      modes: body === 'mdx' ? ['raw'] : ['raw', 'rich_text'],
      buttons: [
        'bold',
        'italic',
        'link',
        'heading-two',
        'heading-three',
        'quote',
        'bulleted-list',
        'numbered-list',
      ],
      editor_components: [],
      use_emoji_autocomplete: false,
    },
  ];
}
