import { updatedOn } from '../domain/changes.ts';
import type { Concern } from '../domain/ledger.ts';
import { ledgerLists } from '../domain/ledger-lists.ts';
import { meetingsOf, shownKinds } from '../domain/shown-kinds.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { districtStandardsPath } from '../domain/standards-urls.ts';
import { subscribePath } from '../domain/subscription-urls.ts';
import { toldTopics } from '../domain/told-topics.ts';
import * as urls from '../domain/urls.ts';
import { escapeText } from './escape.ts';

/** What a server says a sitemap is. */
export const sitemapType = 'application/xml; charset=utf-8';

/** A page of the sitemap: its path, and the day its content last changed (`YYYY-MM-DD`) if content knows one. */
interface Entry {
  path: string;
  changed?: string | undefined;
}

/**
 * Every page that search engines may list (https://www.sitemaps.org/protocol.html), in order of address. Days come
 * from the content alone: the same content gives the same bytes on any day.
 */
export function sitemap(site: Site): string {
  const lines = sitemapEntries(site).map(({ path, changed }) => {
    const address = escapeText(urls.absoluteUrl(site.force.site, path));
    return `<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>\n',
  ].join('\n');
}

export function sitemapEntries(site: Site): Entry[] {
  const entries = [...site.districts.flatMap(districtEntries), ...forceEntries(site)];
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function districtEntries(district: District): Entry[] {
  const { slug, reports, meetings, concerns } = district;
  const reportDays = reports.map(updatedOn);
  const meetingDays = meetings.map(meetingDay);
  const ledgerDay = latest(concerns.map(concernDay));
  return [
    { path: urls.districtPath(slug), changed: latest([...reportDays, ...meetingDays]) },
    { path: urls.teamPath(slug) },
    { path: districtStandardsPath(slug) },
    { path: urls.whoDealsWithPath(slug) },
    { path: subscribePath(slug) },
    { path: urls.meetingPath(slug), changed: latest(meetingDays) },
    { path: urls.reportPath(slug), changed: latest(reportDays) },
    ...meetings.map((meeting) => ({
      path: urls.meetingPath(slug, meeting.stem),
      changed: meetingDay(meeting),
    })),
    ...reports.map((report) => ({ path: urls.reportPath(slug, report.month), changed: updatedOn(report) })),
    { path: urls.ledgerPath(slug), changed: ledgerDay },
    ...ledgerLists(concerns).map(({ list, key }) => ({
      path: urls.ledgerListPath(slug, list, key),
      changed: ledgerDay,
    })),
    ...concerns.map((concern) => ({
      path: urls.concernPath(slug, concern.concern),
      changed: concernDay(concern),
    })),
  ];
}

function forceEntries(site: Site): Entry[] {
  const { districts, news, evidence, recommendations, campaigns, pages } = site;
  const reportDays = districts.flatMap(({ reports }) => reports.map(updatedOn));
  const meetingDays = districts.flatMap(({ meetings }) => meetings.map(meetingDay));
  const newsDays = news.map(updatedOn);
  const concerns = districts.flatMap((district) => district.concerns);
  return [
    { path: urls.paths.home, changed: latest([...reportDays, ...meetingDays, ...newsDays]) },
    { path: urls.paths.meetings, changed: latest(meetingDays) },
    ...shownKinds(site).map((kind) => ({
      path: urls.meetingKindPath(kind),
      changed: latest(meetingsOf(site, kind).map(({ meeting }) => meetingDay(meeting))),
    })),
    ...toldTopics(site).map((topic) => ({
      path: urls.topicPath(topic),
      changed: latest(concerns.filter((concern) => concern.topic === topic).map(concernDay)),
    })),
    { path: urls.paths.reports, changed: latest(reportDays) },
    { path: urls.paths.news, changed: latest(newsDays) },
    { path: urls.paths.campaigns },
    { path: urls.paths.evidence, changed: latest(evidence.map(updatedOn)) },
    { path: urls.paths.recommendations },
    { path: urls.paths.standards },
    { path: urls.paths.contact, changed: site.force.contact.verified },
    { path: urls.paths.accessibility, changed: site.accessibility.reviewed },
    { path: urls.paths.places },
    { path: urls.paths.subscribe },
    { path: urls.paths.whoDealsWith, changed: site.guide.verified },
    { path: urls.paths.caseReview },
    { path: urls.paths.incidentDiary },
    ...news.map((item) => ({ path: urls.newsPath(item.stem), changed: updatedOn(item) })),
    ...evidence.map((item) => ({ path: urls.evidencePath(item.slug), changed: updatedOn(item) })),
    ...recommendations.map(({ slug, history }) => ({
      path: urls.recommendationPath(slug),
      changed: latest(history.map(({ on }) => on)),
    })),
    ...campaigns.map(({ slug }) => ({ path: urls.campaignPath(slug) })),
    ...pages.map(({ slug }) => ({ path: urls.pagePath(slug) })),
  ];
}

/** A meeting's page changes when it is announced, corrected, and when it was held. */
function meetingDay(meeting: Meeting): string {
  const held = meeting.status === 'held' ? (meeting.attendance_on ?? meeting.date) : '';
  return latest([updatedOn(meeting), held]) ?? meeting.published;
}

/** A concern's page changes with its newest step. */
function concernDay({ steps, openedOn }: Concern): string {
  return steps.at(-1)?.on ?? openedOn;
}

function latest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
