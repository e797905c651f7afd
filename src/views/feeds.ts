import type { Feed, FeedItem } from '../domain/feed.ts';
import { tagUri } from '../domain/identity.ts';
import { feedDocuments, type FeedDocument, type FeedName } from '../domain/site-feeds.ts';
import type { Site } from '../domain/site.ts';
import {
  concernPath,
  ledgerListPath,
  ledgerPath,
  meetingPath,
  paths,
  reportPath,
  topicPath,
  districtPath,
} from '../domain/urls.ts';
import { feedItem } from './feed-item.ts';
import { feedWords } from './feed-name.ts';

/**
 * Every feed of the site with every page of its archive. What stands in many feeds is one item, the same object in
 * all of them.
 */
export function allFeeds(site: Site): Feed[] {
  const items = new Map<string, FeedItem>();
  return feedDocuments(site).map((document) => ({
    ...feedOf(document, site),
    items: document.things.map((thing) => {
      const item = items.get(thing.id) ?? feedItem(thing, site);
      items.set(thing.id, item);
      return item;
    }),
    unarchived: document.unarchived.map((id) => tagUri(site.force.identity, id)),
  }));
}

function feedOf(document: FeedDocument, site: Site): Omit<Feed, 'items' | 'unarchived'> {
  const { force } = site;
  const { path, current, archive, previous, next } = document;
  const { name, description } = feedWords(site, document);
  return {
    id: tagUri(force.identity, feedKey(document, site)),
    name: archive === undefined ? name : `${name}, archive ${archive}`,
    description,
    path,
    current,
    ...(archive === undefined ? {} : { archive }),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    page: pageOf(document),
    site: force.site,
    language: force.language,
    author: force.name,
    since: force.identity.since,
    rights: `${force.name}. Text under the ${force.licence.name}.`,
  };
}

/** The permanent id of a feed, of what never changes: `thurrock/feeds/reports`. */
function feedKey({ scope, kind }: FeedName, site: Site): string {
  const district = site.districts.find(({ slug }) => slug === scope.district);
  const about =
    scope.concern === undefined
      ? scope.topic === undefined
        ? kind
        : `topics/${scope.topic}`
      : `concerns/${scope.concern}`;
  return [...(district ? [district.id] : []), 'feeds', about].join('/');
}

/** The page for people that shows what a feed tells. */
function pageOf({ scope, kind }: FeedName): string {
  const { district } = scope;
  if (scope.concern !== undefined) return concernPath(scope.district, scope.concern);
  if (scope.topic !== undefined)
    return district === undefined ? topicPath(scope.topic) : ledgerListPath(district, 'topics', scope.topic);
  if (district === undefined) return forcePages[kind];
  return {
    reports: reportPath,
    meetings: meetingPath,
    concerns: ledgerPath,
    news: districtPath,
    all: districtPath,
  }[kind](district);
}

const forcePages = {
  reports: paths.reports,
  meetings: paths.meetings,
  concerns: paths.home,
  news: paths.news,
  all: paths.home,
};
