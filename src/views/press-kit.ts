import type { FeedPart } from '../domain/feed.ts';
import { formatDate } from '../domain/dates.ts';
import { pressDataPath, pressPath } from '../domain/print-urls.ts';
import type { District, Meeting, Report, Site } from '../domain/site.ts';
import { absoluteUrl, meetingPath, reportPath } from '../domain/urls.ts';
import { meetingParts } from './feed-meeting.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import { headline, meetingSummary } from './meeting-words.ts';
import { meetingSentences, reportSentences } from './press-sentences.ts';
import { newsletterText, shortText, type Sentence } from './press-words.ts';
import { reportTitle } from './report.ts';
import { reportParts } from './report-parts.ts';

/** What another paper or site may print of a report or a meeting. */
export interface PressKitView {
  head: Head;
  title: string;
  byline: string;
  /** Whom it is from: the force. */
  from: string;
  /** The force's address. */
  site: string;
  /** The page of the report or meeting: its whole address. */
  url: string;
  /** The card's and the data's two or three sentences. */
  summary: string;
  newsletter: string;
  short: string;
  /** The whole text, in order. */
  parts: FeedPart[];
  /** Where the same stands as data. */
  data: string;
  /** The licence in one sentence. */
  licence: string;
}

interface PressKitRoute {
  params: { district: string; kind: 'report' | 'meeting'; key: string };
  view: PressKitView;
}

export function pressKitViews(site: Site): PressKitRoute[] {
  return site.districts.flatMap((district) => [
    ...district.reports.map((report) => reportKit(report, district, site)),
    ...district.meetings.map((meeting) => meetingKit(meeting, district, site)),
  ]);
}

function reportKit(report: Report, district: District, site: Site): PressKitRoute {
  const path = reportPath(district.slug, report.month);
  const title = reportTitle(report, district);
  const about = { title, id: report.id, url: absoluteUrl(site.force.site, path) };
  return kit('report', report.month, district, site, {
    path,
    title,
    summary: report.summary,
    sentences: reportSentences(report, district, site),
    parts: reportParts(report, district, site, about),
  });
}

function meetingKit(meeting: Meeting, district: District, site: Site): PressKitRoute {
  return kit('meeting', meeting.stem, district, site, {
    path: meetingPath(district.slug, meeting.stem),
    title: `${headline(meeting)}, ${formatDate(meeting.date)}`,
    summary: meetingSummary(meeting),
    sentences: meetingSentences(meeting, site),
    parts: meetingParts(meeting, district, site),
  });
}

/** What a kit is made of. */
interface Told {
  /** The page it tells of. */
  path: string;
  title: string;
  summary: string;
  sentences: readonly Sentence[];
  parts: FeedPart[];
}

function kit(
  kind: 'report' | 'meeting',
  key: string,
  district: District,
  site: Site,
  { path, title, summary, sentences, parts }: Told,
): PressKitRoute {
  const url = absoluteUrl(site.force.site, path);
  const head = headOf(site, {
    path: pressPath(district.slug, kind, key),
    title: `For newsletters and websites: ${title}, ${district.name}`,
    description: `Texts to copy: ${title}.`,
    breadcrumbs: [
      ...districtTrail(district, kind === 'report' ? 'reports' : 'meetings'),
      { text: title, href: path },
    ],
    district,
    unlisted: true,
  });
  return {
    params: { district: district.slug, kind, key },
    view: {
      head,
      title: 'For newsletters and websites',
      byline: title,
      from: site.force.name,
      site: site.force.site,
      url,
      summary: site.force.demonstration ? `Demonstration, all invented: ${summary}` : summary,
      newsletter: newsletterText(sentences, url),
      short: shortText(sentences, url),
      parts,
      data: pressDataPath(district.slug, kind, key),
      licence: head.frame.licenceText,
    },
  };
}
