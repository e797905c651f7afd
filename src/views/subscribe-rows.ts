import type { District, Site } from '../domain/site.ts';
import {
  calendarPath,
  feedForms,
  feedPath,
  type FeedForm,
  type FeedKind,
  type FeedScope,
  webcalUrl,
} from '../domain/subscription-urls.ts';
import { topicsOf, toldTopics } from '../domain/told-topics.ts';
import { midSentence } from './words.ts';

/** One thing to follow: what comes, how often, and each form it comes in. */
export interface FeedRow {
  title: string;
  text: string;
  /** `label` says the whole to whoever hears the link alone. */
  links: { text: string; label: string; href: string }[];
}

const formNames: Record<FeedForm, string> = { xml: 'RSS', atom: 'Atom', json: 'JSON' };

const kinds: [FeedKind, string, string][] = [
  ['reports', 'Reports', 'One a month, full text'],
  ['meetings', 'Meetings', 'New, moved and cancelled, and what was said'],
  ['concerns', 'Answers', 'Each time a concern is heard or answered'],
  ['news', 'News', 'Whenever there is some'],
  ['all', 'Everything', 'All of the above'],
];

/** The feeds of the force or of a district, in every form; meetings as a calendar, too. */
export function feedRows(site: Site, scope: { district?: string }): FeedRow[] {
  const href = webcalUrl(site.force.site, calendarPath(scope));
  const calendar = { text: 'Calendar', label: 'Calendar of meetings', href };
  return kinds.map(([kind, title, text]) => ({
    title,
    text: kind === 'reports' && scope.district === undefined ? 'One a month from each team, full text' : text,
    links: [...(kind === 'meetings' ? [calendar] : []), ...formLinks(scope, kind, title)],
  }));
}

/** One feed for each topic that residents told of, in order of the topics' names. */
export function topicRows(site: Site, district?: District): FeedRow[] {
  const told = district ? topicsOf(district.concerns) : toldTopics(site);
  return site.topics
    .filter(({ topic }) => told.includes(topic))
    .map(({ topic, name }) => {
      const scope = district ? { district: district.slug, topic } : { topic };
      return { title: name, text: '', links: formLinks(scope, 'concerns', name) };
    });
}

function formLinks(scope: FeedScope, kind: FeedKind, name: string): FeedRow['links'] {
  return feedForms.map((form) => ({
    text: formNames[form],
    label: `${formNames[form]}: ${midSentence(name)}`,
    href: feedPath(scope, kind, form),
  }));
}
