import type * as z from 'zod';
import { campaignSchema } from './campaign.ts';
import { councilSchema } from './council.ts';
import { districtSchema } from './district.ts';
import { evidenceSchema } from './evidence.ts';
import { forceSchema } from './force.ts';
import { guideSchema } from './guide.ts';
import { lockSchema } from './identity.ts';
import { mapSchema } from './map.ts';
import { meetingSchema } from './meeting.ts';
import { newsSchema } from './news.ts';
import { pageSchema } from './page.ts';
import { centresSchema, exactPostcodesSchema, postcodesSchema } from './postcodes.ts';
import { recommendationSchema } from './recommendation.ts';
import { reportSchema } from './report.ts';
import { teamSchema } from './team.ts';
import { topicsSchema } from './topic.ts';

/** Where the files of a collection lie, and what they hold. */
export interface Collection {
  /** The path below `content/`, with what must stand in each part. */
  path: string;
  /** Matches a file's path below `content/`; group 1 is the entry's id. */
  pattern: RegExp;
  /** What an editor calls one of its files. */
  noun: string;
  schema: z.ZodType;
  /** What follows the front matter: nothing (a YAML file), Markdown, or MDX. */
  body: 'none' | 'markdown' | 'mdx';
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const DAY = '\\d{4}-\\d{2}-\\d{2}';

/** Every collection of `content/`, by name. */
export const collections = {
  force: one('force.yaml', 'force file', forceSchema),
  lock: one('identity.lock', 'record of identities', lockSchema),
  topics: one('topics.yaml', 'list of topics', topicsSchema),
  guide: one('who-deals-with.yaml', 'guide to who deals with what', guideSchema),
  postcodes: one('postcodes.yaml', 'table of postcodes', postcodesSchema),
  map: one('map.yaml', 'map', mapSchema),
  exactPostcodes: one('postcodes-exact.yaml', 'exact table of postcodes', exactPostcodesSchema),
  centres: one('postcode-centres.yaml', 'table of centres', centresSchema),
  districts: many('districts', '<district>', SLUG, 'md', 'district', districtSchema),
  teams: many('teams', '<district>', SLUG, 'yaml', 'team', teamSchema),
  councils: many('councils', '<council>', SLUG, 'yaml', 'council', councilSchema),
  meetings: many(
    'meetings',
    '<district>/<YYYY-MM-DD>-<place>',
    `${SLUG}/${DAY}(?:-${SLUG})?`,
    'md',
    'meeting',
    meetingSchema,
  ),
  reports: many('reports', '<district>/<YYYY-MM>', `${SLUG}/\\d{4}-\\d{2}`, 'md', 'report', reportSchema),
  news: many('news', '<YYYY-MM-DD>-<name>', `${DAY}-${SLUG}`, 'md', 'news item', newsSchema),
  campaigns: many('campaigns', '<name>', SLUG, 'yaml', 'campaign', campaignSchema),
  recommendations: many('recommendations', '<name>', SLUG, 'yaml', 'recommendation', recommendationSchema),
  evidence: many('evidence', '<name>', SLUG, 'md', 'piece of evidence', evidenceSchema),
  pages: many('pages', '<name>', SLUG, 'mdx', 'page', pageSchema),
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** The text after an entry's front matter: its file below `content/`, the digest of that file's bytes, and the media it shows. */
export interface Body {
  file: string;
  digest: string;
  /** Files below `content/media` that the body shows or links, sorted. */
  media: readonly string[];
}

/** One file of content as the reader found it, before its fields are checked. */
export interface ContentEntry {
  collection: CollectionName;
  /** The path within the collection without its ending: `thurrock/2026-10`. */
  id: string;
  /** The path below `content/`, with forward slashes. */
  file: string;
  /** The front matter or YAML as plain data. */
  data: unknown;
  /** Only where the collection has bodies. */
  body?: Body;
}

function one<S extends z.ZodType>(file: string, noun: string, schema: S) {
  const [id, ending] = file.split('.');
  return { path: file, pattern: new RegExp(`^(${id})\\.${ending}$`), noun, schema, body: 'none' } as const;
}

function many<S extends z.ZodType, E extends 'md' | 'mdx' | 'yaml'>(
  folder: string,
  shown: string,
  id: string,
  ending: E,
  noun: string,
  schema: S,
) {
  const body = ({ md: 'markdown', mdx: 'mdx', yaml: 'none' } as const)[ending];
  return {
    path: `${folder}/${shown}.${ending}`,
    pattern: new RegExp(`^${folder}/(${id})\\.${ending}$`),
    noun,
    schema,
    body,
  };
}
