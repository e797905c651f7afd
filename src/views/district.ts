import { formatDate, formatMonth } from '../domain/dates.ts';
import type { District, Site } from '../domain/site.ts';
import { districtPath, meetingPath, paths, reportPath, reportsFeedPath, teamPath } from '../domain/urls.ts';
import type { CaseReviewView } from './case-review.ts';
import { caseReviewView } from './case-review.ts';
import { fourAnswers } from './four-answers.ts';
import { meetingCard, type MeetingCardView } from './meeting-card.ts';
import { newestAnswers, presentPair, type ConcernPair } from './concern-pair.ts';
import type { FrameLink } from './frame.ts';
import { headOf, type Head } from './head.ts';
import { nextMeeting } from './meeting-row.ts';
import { accountWords, namedPosts, officerRow, type OfficerRow } from './officers.ts';
import { reachTeam, type Reach } from './reach.ts';
import { joinWords, type Words } from './words.ts';

export interface DistrictView {
  head: Head;
  title: string;
  under: string;
  answers: { label: string; words: Words }[];
  covers: string;
  about: District['body'];
  reach: Reach;
  nextMeeting?: MeetingCardView;
  allMeetings: FrameLink;
  latestReport?: { words: Words; all: FrameLink };
  officers: OfficerRow[];
  allOfficers: FrameLink;
  accounts: Words[];
  pairs: ConcernPair[];
  allReports: FrameLink;
  priorities: { items: { title: string; detail?: string }[]; note: string };
  stations: { title: string; lines: Words[] }[];
  advisoryGroup?: string;
  formerly: string[];
  councils: CaseReviewView[];
  follow: { title: string; text: string; action: FrameLink };
}

/** How many officers the district page names before it links to the whole team. */
const OFFICERS_SHOWN = 5;

export function districtViews(site: Site): { params: { district: string }; view: DistrictView }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    view: districtView(district, site),
  }));
}

/** Everything a district has to offer on one page: the four answers first. */
function districtView(district: District, site: Site): DistrictView {
  const meeting = nextMeeting(district, site.asOf);
  const [report] = district.reports;
  const named = namedPosts(district);
  const answers = newestAnswers(district);
  return {
    head: headOf(site, {
      path: districtPath(district.slug),
      title: `${district.name}: your community policing team`,
      description: `Who polices ${district.name}, how to reach them, when to meet them, and what they did about what residents told them.`,
      breadcrumbs: [],
      section: paths.home,
      district,
      search: {
        kind: 'District',
        districts: [district.name],
        topics: [],
        also: district.places.flatMap(({ name, also }) => [name, ...also]),
      },
    }),
    title: district.name,
    under: 'Community policing team',
    answers: fourAnswers(district, site, meeting),
    covers: joinWords(
      district.places.filter(({ kind }) => kind === 'town' || kind === 'village').map(({ name }) => name),
    ),
    about: district.body,
    reach: reachTeam(district, site),
    ...(meeting ? { nextMeeting: meetingCard(meeting, district) } : {}),
    allMeetings: { text: 'All meetings, and what was said at each', href: meetingPath(district.slug) },
    ...(report
      ? {
          latestReport: {
            words: [
              { text: formatMonth(report.month), href: reportPath(district.slug, report.month) },
              `: ${report.summary} Published ${formatDate(report.published)}.`,
            ],
            all: { text: `All ${district.reports.length} reports`, href: reportPath(district.slug) },
          },
        }
      : {}),
    officers: named.slice(0, OFFICERS_SHOWN).map(officerRow),
    allOfficers: {
      text: `The whole team: ${district.team.posts.length} posts`,
      href: teamPath(district.slug),
    },
    accounts: district.team.accounts
      .filter(({ owner }) => owner === 'team' || owner === 'cadets')
      .map(accountWords),
    pairs: answers.slice(0, 3).map((concern) => presentPair(concern, district, site)),
    allReports: { text: 'Everything you told us, report by report', href: reportPath(district.slug) },
    priorities: {
      items: district.priorities.map(({ title, detail }) => ({ title, ...(detail ? { detail } : {}) })),
      note: prioritiesNote(district),
    },
    stations: district.stations.map((station) => ({
      title: station.name,
      lines: [
        [station.address, station.postcode].filter(Boolean).join(', '),
        ...(station.note ? [station.note] : []),
      ],
    })),
    ...(district.advisory_group ? { advisoryGroup: district.advisory_group } : {}),
    formerly: district.formerly.map(({ name, until }) =>
      until ? `${name}, until ${formatDate(until)}` : name,
    ),
    councils: district.councils.map(caseReviewView),
    follow: {
      title: `Follow ${district.name}`,
      text: 'A feed reader shows each monthly report as it comes, with its whole text. No account, and no email address.',
      action: { text: 'Report feed', href: reportsFeedPath(district.slug) },
    },
  };
}

function prioritiesNote(district: District): string {
  const reviewed = district.priorities
    .map((priority) => priority.reviewed)
    .sort()
    .at(0);
  if (!reviewed) return 'No priorities are published.';
  const next = district.priorities
    .flatMap(({ review_by }) => review_by ?? [])
    .sort()
    .at(0);
  return `Looked at with residents on ${formatDate(reviewed)}.${next ? ` Next review by ${formatDate(next)}.` : ''}`;
}
