import { formatDate, formatMonth } from '../domain/dates.ts';
import type { District, Site } from '../domain/site.ts';
import { calendarPath, feedPath, subscribePath, webcalUrl } from '../domain/subscription-urls.ts';
import { districtPath, meetingPath, paths, reportPath, teamPath } from '../domain/urls.ts';
import { newestAnswers, presentPair, type ConcernPair } from './concern-pair.ts';
import { fourAnswers, type Answer } from './four-answers.ts';
import type { FrameLink } from './frame.ts';
import { headOf, mainFeeds, type Head } from './head.ts';
import { ledgerLink } from './ledger.ts';
import { meetingCard, type MeetingCardView } from './meeting-card.ts';
import { comingMeetings, meetingRow, nextMeeting, type MeetingRow } from './meeting-row.ts';
import { accountsLine, namedPosts, shortOfficerRow, type OfficerRow } from './officers.ts';
import {
  coveredPlaces,
  formerNames,
  notPoliceLinks,
  prioritiesOf,
  stationRows,
  type Priorities,
} from './district-facts.ts';
import { reachTeam, type Reach } from './reach.ts';
import { promisesOf, type Promises } from './standards/promises.ts';
import { count, type Words } from './words.ts';

export interface DistrictView {
  head: Head;
  title: string;
  under: string;
  wayBack: FrameLink;
  answers: Answer[];
  /** The towns in one line, and every place. */
  covers: { line: Words; all: string };
  reach: Reach;
  nextMeeting?: MeetingCardView;
  /** Other meetings of the next weeks. */
  otherMeetings: MeetingRow[];
  allMeetings: FrameLink;
  latestReport?: { title: string; href: string; text: string; all: FrameLink };
  officers: OfficerRow[];
  allOfficers: FrameLink;
  accounts: Words;
  pairs: ConcernPair[];
  allConcerns: FrameLink;
  priorities: Priorities;
  /** Who deals with what here, and the way to a case review of each council. */
  notPolice: FrameLink[];
  promises: Promises;
  stations: { title: string; lines: Words[] }[];
  advisoryGroup?: string;
  formerly: string[];
  follow: { title: string; text: string; action: FrameLink; links: FrameLink[] };
}

/** How many officers, answers and other meetings the page shows before it links to all of them. */
const OFFICERS_SHOWN = 5;
const ANSWERS_SHOWN = 3;
const OTHER_MEETINGS_SHOWN = 2;

export function districtViews(site: Site): { params: { district: string }; view: DistrictView }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    view: districtView(district, site),
  }));
}

/** Everything a district has to offer on one page: the four answers first. */
function districtView(district: District, site: Site): DistrictView {
  const { slug, name, team } = district;
  const meeting = nextMeeting(district, site.asOf);
  return {
    head: headOf(site, {
      path: districtPath(slug),
      title: `${name} policing team`,
      description: `Who polices ${name}, how to reach them, when to meet them, and what they did about what residents told them.`,
      breadcrumbs: [],
      section: paths.home,
      district,
      feeds: mainFeeds({ district: slug }),
      search: {
        kind: 'District',
        districts: [name],
        topics: [],
        also: [],
        places: district.places.flatMap((place) => [place.name, ...place.also]),
      },
    }),
    title: name,
    under: 'Community policing team',
    wayBack: { text: 'All districts', href: paths.home },
    answers: fourAnswers(district, site, meeting),
    covers: coveredPlaces(district),
    reach: reachTeam(district, site),
    ...(meeting ? { nextMeeting: meetingCard(meeting, district, site) } : {}),
    otherMeetings: comingMeetings(district, site.asOf)
      .filter((other) => other !== meeting)
      .slice(0, OTHER_MEETINGS_SHOWN)
      .map((other) => meetingRow(other, district, site.asOf)),
    allMeetings: { text: 'All meetings, and what was said at each', href: meetingPath(slug) },
    ...latestReport(district),
    officers: namedPosts(district).slice(0, OFFICERS_SHOWN).map(shortOfficerRow),
    allOfficers: { text: wholeTeam(district), href: teamPath(slug) },
    accounts: accountsLine(team.accounts),
    pairs: newestAnswers(district)
      .slice(0, ANSWERS_SHOWN)
      .map((concern) => presentPair(concern, district, site)),
    allConcerns: ledgerLink(district),
    priorities: prioritiesOf(district),
    notPolice: notPoliceLinks(district),
    promises: promisesOf(district, site),
    stations: stationRows(district, site),
    ...(district.advisory_group ? { advisoryGroup: district.advisory_group } : {}),
    formerly: formerNames(district),
    follow: {
      title: `Follow ${name}`,
      text: 'A feed reader shows each monthly report as it comes, with its whole text; your calendar shows every meeting, and changes when one is cancelled. No account, and no email address.',
      action: { text: 'Ways to follow', href: subscribePath(slug) },
      links: [
        { text: 'Report feed', href: feedPath({ district: slug }, 'reports', 'xml') },
        { text: 'Calendar of meetings', href: webcalUrl(site.force.site, calendarPath({ district: slug })) },
        { text: 'Feed of meetings', href: feedPath({ district: slug }, 'meetings', 'xml') },
        { text: 'Feed of answers', href: feedPath({ district: slug }, 'concerns', 'xml') },
        { text: 'Feed of news', href: feedPath({ district: slug }, 'news', 'xml') },
        { text: 'Everything', href: feedPath({ district: slug }, 'all', 'xml') },
      ],
    },
  };
}

/** `The whole team: 14 posts, 2 of them vacant`. */
function wholeTeam({ team }: District): string {
  const vacant = team.posts.filter((post) => post.vacant).length;
  return `The whole team: ${count(team.posts.length, 'post')}${vacant > 0 ? `, ${vacant} of them vacant` : ''}`;
}

function latestReport({ slug, reports }: District): Pick<DistrictView, 'latestReport'> {
  const [report] = reports;
  if (!report) return {};
  return {
    latestReport: {
      title: formatMonth(report.month),
      href: reportPath(slug, report.month),
      text: `: ${report.summary} Published ${formatDate(report.published)}.`,
      all: {
        text: reports.length === 1 ? 'All reports' : `All ${reports.length} reports`,
        href: reportPath(slug),
      },
    },
  };
}
