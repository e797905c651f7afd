import { compareText } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { standardsOf } from '../domain/standards/catalogue.ts';
import { districtPath, newsPath, paths, reportPath } from '../domain/urls.ts';
import { formatDate, formatMonth } from '../domain/dates.ts';
import type { ConcernPair } from './concern-pair.ts';
import { finderSources, finderView, mainPlaces, type FinderView } from './finder.ts';
import type { FrameLink } from './frame.ts';
import { headOf, mainFeeds, type Head } from './head.ts';
import { latestAnswers } from './latest-answers.ts';
import { mapView, type MapView } from './map.ts';
import { allComing, meetingRow, type MeetingRow } from './meeting-row.ts';
import type { Words } from './words.ts';
import { capital, joinWords, numberWord } from './words.ts';

/** A row with a title that leads somewhere and small lines below it. */
export interface LinkRow {
  title: string;
  href: string;
  lines: Words[];
}

export interface HomeView {
  head: Head;
  title: string;
  finder: FinderView;
  districts: LinkRow[];
  map: MapView | undefined;
  places: FrameLink;
  meetings: MeetingRow[];
  allMeetings: FrameLink;
  answers: ConcernPair[];
  reports: LinkRow[];
  allReports: FrameLink;
  news: LinkRow[];
  allNews: FrameLink;
  other: LinkRow[];
  /** Where the finder's tables come from. */
  sources: Words[];
}

const MEETINGS_SHOWN = 5;
const ANSWERS_SHOWN = 3;
const REPORTS_SHOWN = 3;
const NEWS_SHOWN = 3;

/** The first page: find your team, then what is next and what is new over all districts. */
export function homeView(site: Site): HomeView {
  const title = 'Who polices your area?';
  return {
    head: headOf(site, {
      path: paths.home,
      title,
      description: `Find your community policing team in ${site.force.name}: who they are, how to reach them, when to meet them and what they did.`,
      breadcrumbs: [],
      section: paths.home,
      feeds: mainFeeds({}),
    }),
    title,
    finder: finderView(site),
    districts: site.districts.map((district) => ({
      title: district.name,
      href: districtPath(district.slug),
      lines: [mainPlaces(district)],
    })),
    map: mapView(site),
    places: { text: 'Every town, village and ward, A to Z', href: paths.places },
    meetings: allComing(site)
      .slice(0, MEETINGS_SHOWN)
      .map(({ meeting, district }) => meetingRow(meeting, district, site.asOf)),
    allMeetings: { text: 'All meetings in the next six weeks', href: paths.meetings },
    answers: latestAnswers(site, ANSWERS_SHOWN),
    reports: latestReports(site),
    allReports: { text: 'All reports', href: paths.reports },
    news: site.news.slice(0, NEWS_SHOWN).map((news) => ({
      title: news.title,
      href: newsPath(news.stem),
      lines: [`${newsArea(site, news.districts)}, ${formatDate(news.published)}`],
    })),
    allNews: { text: 'All news', href: paths.news },
    other: otherNeeds(site),
    sources: finderSources(site),
  };
}

/** The districts a news item is about, in words. */
export function newsArea(site: Site, slugs: readonly string[]): string {
  if (slugs.length === 0) return 'All districts';
  return joinWords(site.districts.filter(({ slug }) => slugs.includes(slug)).map(({ name }) => name));
}

function latestReports(site: Site): LinkRow[] {
  return site.districts
    .flatMap((district) => district.reports.slice(0, 1).map((report) => ({ report, district })))
    .sort(
      (a, b) =>
        compareText(b.report.published, a.report.published) || compareText(a.district.slug, b.district.slug),
    )
    .slice(0, REPORTS_SHOWN)
    .map(({ report, district }) => ({
      title: `${district.name}, ${formatMonth(report.month)}`,
      href: reportPath(district.slug, report.month),
      lines: [report.summary],
    }));
}

function otherNeeds(site: Site): LinkRow[] {
  const { contact } = site.force;
  return [
    {
      title: 'Report a crime, or something you saw',
      href: paths.contact,
      lines: [`Online at any time, by live chat, or ${contact.non_emergency}. ${contact.non_emergency_cost}`],
    },
    {
      title: 'Noise, parking, fly-tipping: who deals with it?',
      href: paths.whoDealsWith,
      lines: ['Often the council. We say which one and give you the link.'],
    },
    {
      title: 'You reported it three times and nothing changed',
      href: paths.caseReview,
      lines: ['You can ask for an ASB case review.'],
    },
    {
      title: 'Are we keeping our promises?',
      href: paths.standards,
      lines: [promisesLine(site)],
    },
  ];
}

function promisesLine({ districts, force }: Site): string {
  const standards = numberWord(standardsOf(force.limits).length);
  const measured = districts.length === 1 ? 'one district' : `${numberWord(districts.length)} districts`;
  return `${capital(standards)} standards, ${measured}, measured each time this site is built.`;
}
