import { updatedOn } from '../domain/changes.ts';
import type { Feed, FeedItem } from '../domain/feed.ts';
import { tagUri } from '../domain/identity.ts';
import { compareText } from '../domain/problem.ts';
import type { District, Report, Site } from '../domain/site.ts';
import { absoluteUrl, paths, reportPath, reportsFeedPath } from '../domain/urls.ts';
import { reportsFeedName } from './feed-name.ts';
import { topicNames } from './head.ts';
import { recordPairs } from './record-pairs.ts';
import { reportTitle } from './report.ts';
import { reportParts } from './report-parts.ts';

/** How many reports a district's feed keeps: two years of them. */
const MOST_OF_DISTRICT = 24;

/** How many reports the feed of the whole force keeps: half a year of ten districts. */
const MOST_OF_FORCE = 60;

/** `/<district>/reports.xml`: the feed that residents subscribe to, one for each district. */
export function districtReportsFeeds(site: Site): { params: { district: string }; feed: Feed }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    feed: {
      ...feedOf(site),
      name: reportsFeedName(site, district),
      description: `What residents of ${district.name} told their community policing team, and what it did, month by month.`,
      path: reportsFeedPath(district.slug),
      page: reportPath(district.slug),
      items: newestItems([district], site, MOST_OF_DISTRICT),
    },
  }));
}

/** `/reports.xml`: the same for the whole force. */
export function forceReportsFeed(site: Site): Feed {
  return {
    ...feedOf(site),
    name: reportsFeedName(site),
    description: `What the community policing teams of ${site.force.name} heard and did, month by month.`,
    path: paths.reportsFeed,
    page: paths.reports,
    items: newestItems(site.districts, site, MOST_OF_FORCE),
  };
}

function feedOf({ force }: Site): Pick<Feed, 'site' | 'language' | 'rights'> {
  return {
    site: force.site,
    language: force.language,
    rights: `${force.name}. Text under the ${force.licence.name}.`,
  };
}

function newestItems(districts: readonly District[], site: Site, most: number): FeedItem[] {
  const key = ({ published, published_time = '00:00', id }: Report) => `${published} ${published_time} ${id}`;
  return districts
    .flatMap((district) => district.reports.map((report) => ({ report, district })))
    .sort((a, b) => compareText(key(b.report), key(a.report)))
    .slice(0, most)
    .map(({ report, district }) => reportItem(report, district, site));
}

function reportItem(report: Report, district: District, site: Site): FeedItem {
  const title = reportTitle(report, district);
  const path = reportPath(district.slug, report.month);
  const pairs = recordPairs(district, 'report', report.month);
  const topics = pairs.map(({ concern }) => concern.topic);
  const changed = updatedOn(report);
  return {
    guid: tagUri(site.force.identity, report.id),
    title,
    path,
    published: { date: report.published, time: report.published_time ?? '00:00' },
    ...(changed === report.published ? {} : { changed }),
    summary: report.summary,
    categories: [district.name, ...topicNames(site, topics)],
    parts: reportParts(report, district, site, { title, url: absoluteUrl(site.force.site, path) }),
  };
}
