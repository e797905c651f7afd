import type { FeedName } from '../domain/site-feeds.ts';
import type { District, Site } from '../domain/site.ts';
import type { FeedKind } from '../domain/subscription-urls.ts';
import { midSentence } from './words.ts';

/** What a feed is called and what it tells, the same in the feed and in every list and link that leads to it. */
export function feedWords(site: Site, { scope, kind }: FeedName): { name: string; description: string } {
  const district = site.districts.find(({ slug }) => slug === scope.district);
  const words =
    scope.concern !== undefined && district
      ? concernWords(scope.concern, district)
      : scope.topic !== undefined
        ? topicWords(scope.topic, site, district)
        : kindWords[kind](district?.name ?? site.force.name, district !== undefined);
  return { ...words, name: site.force.demonstration ? `Demonstration: ${words.name}` : words.name };
}

const kindWords: Record<
  FeedKind,
  (name: string, district: boolean) => { name: string; description: string }
> = {
  reports: (name, district) => ({
    name: district ? `${name}: monthly reports` : `${name}: monthly reports of every district`,
    description: district
      ? `What residents of ${name} told their community policing team, and what it did, month by month.`
      : `What the community policing teams of ${name} heard and did, month by month.`,
  }),
  meetings: (name, district) => ({
    name: district ? `${name}: meetings` : `${name}: meetings in every district`,
    description: `Public meetings ${district ? 'in' : 'of'} ${name}: announced, moved, cancelled, and what was said at each.`,
  }),
  concerns: (name, district) => ({
    name: `${name}: you said, we did`,
    description: `What residents ${district ? `of ${name} told their community policing team` : `told the community policing teams of ${name}`}, and each answer as it comes.`,
  }),
  news: (name, district) => ({
    name: district ? `${name}: news` : `${name}: news of every district`,
    description: district
      ? `News for ${name}, and news for the whole force.`
      : `News from ${name} and its community policing teams.`,
  }),
  all: (name, district) => ({
    name: district ? `${name}: everything new` : `${name}: everything new in every district`,
    description: 'Monthly reports, meetings, what was said and done, and news.',
  }),
};

function topicWords(topic: string, site: Site, district: District | undefined) {
  const name = midSentence(site.topics.find((other) => other.topic === topic)?.name ?? topic);
  const where = district?.name ?? site.force.name;
  return {
    name: `${where}: ${name}`,
    description: `What residents told the police about ${name}, and each answer as it comes.`,
  };
}

function concernWords(id: string, district: District) {
  const title = district.concerns.find(({ concern }) => concern === id)?.title ?? id;
  return {
    name: `${district.name}: ${title}`,
    description: 'One thing that residents told the police, and each answer as it comes.',
  };
}
