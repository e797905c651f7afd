import type { FeedList } from '../domain/feed-list.ts';
import type { District, Site } from '../domain/site.ts';
import { feedPath, type FeedKind } from '../domain/subscription-urls.ts';
import { ledgerPath, meetingPath, paths, reportPath } from '../domain/urls.ts';
import { feedWords } from './feed-name.ts';

/**
 * The feeds to import at once, of the force or of one district. A reader follows every feed of a list, so one thing
 * stands in one of them only: feeds of everything, of topics and of single concerns would tell it again.
 */
export function feedList(site: Site, district?: District): FeedList {
  const { force } = site;
  const name = district?.name ?? force.name;
  return {
    title: `${force.demonstration ? 'Demonstration: ' : ''}${name}, community policing`,
    owner: force.name,
    site: force.site,
    groups: district
      ? [groupOf(site, ['reports', 'meetings', 'concerns', 'news'], district)]
      : [
          ...site.districts.map((one) => groupOf(site, ['reports', 'meetings', 'concerns'], one)),
          groupOf(site, ['news']),
        ],
  };
}

/** The list of each district, as its route needs it. */
export function feedLists(site: Site): { params: { district: string }; list: FeedList }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    list: feedList(site, district),
  }));
}

function groupOf(site: Site, kinds: readonly FeedKind[], district?: District): FeedList['groups'][number] {
  const scope = district ? { district: district.slug } : {};
  return {
    name: district?.name ?? site.force.name,
    feeds: kinds.map((kind) => ({
      ...feedWords(site, { scope, kind }),
      path: feedPath(scope, kind, 'xml'),
      page: pageOf(kind, district),
      language: site.force.language,
    })),
  };
}

/** The page that shows what a feed tells. */
function pageOf(kind: FeedKind, district?: District): string {
  if (!district) return kind === 'news' ? paths.news : paths.home;
  const pages = { reports: reportPath, meetings: meetingPath, concerns: ledgerPath };
  return kind === 'news' || kind === 'all' ? paths.news : pages[kind](district.slug);
}
