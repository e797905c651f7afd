/** What Sveltia CMS needs to know to edit a content folder: its collections, and a form for each. */
import { collections, type CollectionName } from '../../domain/collections.ts';
import { FOLDERS } from './cms-folders.ts';
import { cmsForm, formFields } from './cms-form.ts';
import type { ContentNames } from './content-names.ts';
import { DAY, fileName, monthName, SLUG } from './file-names.ts';
import { labelOf } from './form-labels.ts';

/** Who this page says it is to the server behind it. */
export interface Backend {
  /** `http://localhost:4322` */
  address: string;
  repo: string;
  branch: string;
}

/** Files that somebody edits by hand and that exist once. The others of their kind are made by importers. */
const SINGLE = ['force', 'topics', 'guide', 'accessibility', 'map'] as const satisfies CollectionName[];

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
    media_libraries: { default: { config: PICTURES } },
    output: { omit_empty_optional_fields: true },
    collections: [
      ...content.districts.flatMap(({ id, name }) => [
        districtFolder('reports', id, name, content),
        districtFolder('meetings', id, name, content),
      ]),
      ...(Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).map((name) => folder(name, content)),
      {
        name: 'site',
        label: 'The whole site',
        icon: 'public',
        media_folder: '/content/media/force',
        public_folder: 'force',
        files: SINGLE.map((name) => ({
          name,
          label: labelOf(collections[name].noun),
          file: `content/${collections[name].path}`,
          format: 'yaml',
          fields: formFields(name, content),
        })),
      },
    ],
  };
}

function folder(name: keyof typeof FOLDERS, content: ContentNames) {
  const { path, noun } = collections[name];
  const { shown, icon, name: hint } = FOLDERS[name];
  const [, dated] = /<(YYYY-MM-DD)>/.exec(path) ?? [];
  return {
    ...cmsForm(name, content, { folder: name }),
    name,
    label: labelOf(name),
    label_singular: labelOf(noun),
    icon,
    folder: `content/${name}`,
    summary: shown,
    slug: fileName(`The name of its file: ${hint}.`, dated ? `${DAY}-${SLUG}` : SLUG),
  };
}

/** Reports and meetings lie in their district's folder, and name its posts and places. */
function districtFolder(
  name: 'reports' | 'meetings',
  district: string,
  districtName: string,
  content: ContentNames,
) {
  const begun = content.begun.get(district)?.[name];
  const isReport = name === 'reports';
  return {
    ...cmsForm(name, content, { folder: district, district, begun }),
    name: `${name}_${district}`,
    label: `${labelOf(name)}: ${districtName}`,
    label_singular: `${labelOf(collections[name].noun)} for ${districtName}`,
    icon: isReport ? 'description' : 'event',
    folder: `content/${name}/${district}`,
    summary: isReport ? REPORT : MEETING,
    sortable_fields: { fields: ['slug'], default: { field: 'slug', direction: 'descending' } },
    slug: {
      ...(isReport
        ? monthName('The month that the report is about, year first: 2026-12. It is part of its address.')
        : fileName(
            'The day of the meeting and its place, such as 2026-12-03-aveley. It is part of its address.',
            `${DAY}(-${SLUG})?`,
            'Write the day, year first, a hyphen and the place in small letters, such as 2026-12-03-aveley.',
          )),
      ...(begun && { template: begun.name }),
    },
  };
}

/** `October 2026 · What it leads with` */
const REPORT = "{{slug | date('MMMM YYYY')}} · {{fields.summary | truncate(70)}}";

/** `17 December 2026 · Drop-in · Thameside Theatre · Scheduled, moved to 14 January 2027` */
const MEETING = [
  // A day and whatever follows it; a space in place of the sign for what is left out.
  "{{slug | truncate(10, ' ') | date('D MMMM YYYY')}} · {{fields.kind}} · {{fields.venue.name}} · {{fields.status}}",
  ...[0, 1, 2].map(
    (change) =>
      `{{fields.moved.${change}.to | ternary(', moved to ', '')}}{{fields.moved.${change}.to | date('D MMMM YYYY')}}`,
  ),
].join('');

/** Pictures from phones are made smaller and lose the place where they were taken before they reach a file. */
const PICTURES = {
  max_file_size: 15_000_000,
  slugify_filename: true,
  transformations: { raster_image: { format: 'webp', quality: 90, width: 2432, height: 2432 } },
};
