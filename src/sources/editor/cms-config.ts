/** What Sveltia CMS needs to know to edit a content folder: its collections, and a form for each. */
import { collections, type CollectionName } from '../../domain/collections.ts';
import { FOLDERS } from './cms-folders.ts';
import { cmsFields, labelOf, type CmsField } from './cms-fields.ts';
import { DAY, fileName, monthName, SLUG } from './file-names.ts';
import { jsonSchemaOf } from './json-schemas.ts';
import { namesIn, type ContentNames } from './content-names.ts';

/** Who this page says it is to the server behind it. */
export interface Backend {
  /** `http://localhost:4322` */
  address: string;
  repo: string;
  branch: string;
}

/** Files that somebody edits by hand and that exist once. The others of their kind are made by importers. */
const SINGLE = ['force', 'topics', 'guide', 'accessibility', 'map'] as const satisfies CollectionName[];

/** Evidence has a field called body. */
const BODY = 'text_of_the_page';

/** The configuration, for `CMS.init({ config })`. Every district has its own reports and meetings. */
export function cmsConfig(content: ContentNames, backend: Backend) {
  return {
    load_config_file: false,
    backend: {
      name: 'gitea',
      repo: backend.repo,
      branch: backend.branch,
      base_url: backend.address,
      api_root: `${backend.address}/api/v1`,
    },
    app_title: 'Openbeat',
    media_folder: 'content/media',
    public_folder: '/',
    output: { omit_empty_optional_fields: true },
    collections: [
      ...content.districts.flatMap(({ id, name }) => [
        districtFolder('reports', id, `${name}: reports`, content),
        districtFolder('meetings', id, `${name}: meetings`, content),
      ]),
      ...(Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).map((name) => folder(name, content)),
      {
        name: 'site',
        label: 'The whole site',
        files: SINGLE.map((name) => ({
          name,
          label: labelOf(collections[name].noun),
          file: `content/${collections[name].path}`,
          format: 'yaml',
          fields: fieldsOf(name, content),
        })),
      },
    ],
  };
}

function folder(name: keyof typeof FOLDERS, content: ContentNames) {
  const { path, noun } = collections[name];
  const { shown, name: hint } = FOLDERS[name];
  const [, dated] = /<(YYYY-MM-DD)>/.exec(path) ?? [];
  return {
    ...kindOf(name, content),
    name,
    label: labelOf(name),
    label_singular: labelOf(noun),
    folder: `content/${name}`,
    summary: shown,
    slug: fileName(`The name of its file: ${hint}.`, dated ? `${DAY}-${SLUG}` : SLUG),
  };
}

/** Reports and meetings lie in their district's folder, and name its posts and places. */
function districtFolder(
  name: 'reports' | 'meetings',
  district: string,
  label: string,
  content: ContentNames,
) {
  return {
    ...kindOf(name, content, district),
    name: `${name}_${district}`,
    label,
    label_singular: labelOf(collections[name].noun),
    folder: `content/${name}/${district}`,
    summary: '{{slug}}',
    sortable_fields: { fields: ['published'], default: { field: 'published', direction: 'descending' } },
    slug:
      name === 'reports'
        ? monthName('The month it is about, such as 2026-12.')
        : fileName(
            'The day, and a word if there are two on it: 2026-12-03 or 2026-12-03-market.',
            `${DAY}(-${SLUG})?`,
          ),
  };
}

function kindOf(name: CollectionName, content: ContentNames, district?: string) {
  const { path, body } = collections[name];
  const ending = path.split('.').at(-1) ?? '';
  return {
    extension: ending,
    format: body === 'none' ? 'yaml' : 'yaml-frontmatter',
    fields: [...fieldsOf(name, content, district), ...bodyOf(name)],
    body_field: { key: BODY },
    editor: { preview: false },
  };
}

function fieldsOf(name: CollectionName, content: ContentNames, district?: string): CmsField[] {
  const fields = cmsFields(jsonSchemaOf(name), namesIn(name, content, district));
  if (district === undefined) return fields;
  const open = content.concerns.filter((concern) => concern.open && concern.district === district);
  return fields.map((field) =>
    field.name === 'concerns'
      ? { ...field, default: open.map(({ id, status, by }) => ({ id, status, ...(by && { by }) })) }
      : field,
  );
}

/** Bodies are Markdown without HTML; pages may hold our components, which only their text shows. */
function bodyOf(name: CollectionName): CmsField[] {
  const { body } = collections[name];
  if (body === 'none') return [];
  return [
    {
      name: BODY,
      label: 'Text',
      hint: 'What follows the fields, in Markdown: ## before a heading, * before each item of a list.',
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
