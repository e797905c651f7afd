import type { CollectionName, ContentEntry } from '../../domain/collections.ts';
import type { Site } from '../../domain/site.ts';
import { concernHistory } from '../new/concern-entry.ts';
import { begunMeeting, begunReport, type BegunForm } from './begun-forms.ts';
import type { NamesOf } from './cms-fields.ts';

/** A concern of a district, with all that was told of it, a sentence or more each. */
export interface ToldConcern {
  district: string;
  id: string;
  title: string;
  open: boolean;
  history: string[];
}

/** What forms offer by name: the districts there are, and their concerns. */
export interface ContentNames {
  districts: { id: string; name: string }[];
  /** Every concern, in the order they were first told. */
  concerns: ToldConcern[];
  /**
   * What a district's next report and meeting begin with; nothing while something in the content is wrong, and for a
   * page elsewhere, where today's answer would stay.
   */
  begun: ReadonlyMap<string, { reports: BegunForm; meetings: BegunForm }>;
  /** Whether our server reads and writes the files, or the page by itself. */
  served: boolean;
}

/** Reads the names out of the content; the concerns only while nothing in it is wrong. */
export function contentNames(
  entries: readonly ContentEntry[],
  site: Site | undefined,
  served = true,
): ContentNames {
  const districts = entries
    .filter(({ collection }) => collection === 'districts')
    .map(({ id, data }) => {
      const { name } = data as { name?: unknown };
      return { id, name: typeof name === 'string' ? name : id };
    });
  const concerns = (site?.districts ?? []).flatMap(({ slug: district, concerns: told }) =>
    told.map((concern) => {
      const { concern: id, title, open } = concern;
      return { district, id, title, open, history: open ? concernHistory(concern) : [] };
    }),
  );
  return { districts, concerns, begun: served ? begunIn(site, entries) : new Map(), served };
}

function begunIn(site: Site | undefined, entries: readonly ContentEntry[]): ContentNames['begun'] {
  const begun = site?.districts.map((district) => {
    const forms = { reports: begunReport(site, district, entries), meetings: begunMeeting(site, district) };
    return [district.slug, forms] as const;
  });
  return new Map(begun);
}

/** Where a form finds the names of each kind of thing. Without a district, those of the file's own one. */
export function namesIn(collection: CollectionName, content: ContentNames, district = '{{slug}}'): NamesOf {
  const own = ['reports', 'meetings', 'teams', 'districts'].includes(collection)
    ? { filters: [{ field: 'slug', values: [district] }] }
    : {};
  const relation = (name: string, value: string, shown: string, more = {}) => ({
    widget: 'relation',
    collection: name,
    value_field: value,
    display_fields: [shown],
    search_fields: [shown],
    ...more,
  });
  return (referent) => {
    switch (referent) {
      case 'district':
        return relation('districts', '{{slug}}', 'name');
      case 'council':
        return relation('councils', '{{slug}}', 'area');
      case 'campaign':
        return relation('campaigns', '{{slug}}', 'name');
      case 'topic':
        return relation('site', 'topics.*.topic', 'topics.*.name', { file: 'topics' });
      case 'post':
        return relation('teams', 'posts.*.post', 'posts.*.title', own);
      case 'place':
        return relation('districts', 'places.*.name', 'places.*.name', own);
      case 'concern':
        // A choice of nothing is no form to Sveltia CMS, and the whole page would not open.
        if (content.concerns.length > 0) return { widget: 'select', options: choicesOf(content.concerns) };
        return { widget: 'string' };
      default:
        return { widget: 'string' };
    }
  };
}

/** Two districts may use one short name: it is one choice, with both titles. */
function choicesOf(concerns: ContentNames['concerns']): { label: string; value: string }[] {
  return [...new Set(concerns.map(({ id }) => id))].map((value) => ({
    value,
    label: concerns
      .filter(({ id }) => id === value)
      .map(({ title, district }) => `${title} (${district})`)
      .join(' / '),
  }));
}
