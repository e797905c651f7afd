import { formatLongDate, formatMonth, formatTime } from '../domain/dates.ts';
import type { District, Report, Site } from '../domain/site.ts';
import { bulletinPath, feedPath } from '../domain/subscription-urls.ts';
import { absoluteUrl, cardPath, ledgerPath, reportPath, teamPath } from '../domain/urls.ts';
import { reportFigures } from './card.ts';
import { changesView, type ChangesView } from './changes.ts';
import { pairInRecord, type ConcernPair } from './concern-pair.ts';
import { shownFigures, type ShownFigure } from './figures.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, synonyms, topicNames, type Head } from './head.ts';
import { mediaOf, type MediaPaths } from './media.ts';
import { invitation, type Invitation } from './over-to-you.ts';
import { reportPapers } from './paper-links.ts';
import { pictureOf, type PictureView } from './picture.ts';
import { recordCounts } from './record-counts.ts';
import { recordPairs } from './record-pairs.ts';
import type { Words } from './words.ts';

export interface ReportView {
  head: Head;
  title: string;
  byline: Words;
  lead: string;
  image?: PictureView;
  /** How many concerns stand how, for the row of figures. */
  counts: { value: string; label: string }[];
  pairs: ConcernPair[];
  body: Report['body'];
  media: MediaPaths;
  figures: ShownFigure[];
  partners: { title: string; lines: string[] }[];
  operations: { title: string; lines: string[] }[];
  next: string[];
  changes: ChangesView;
  invitation: Invitation[];
  /** The month before, the month after, the feed. */
  ways: FrameLink[];
  /** For paper and for other papers. */
  papers: FrameLink[];
}

export function reportViews(site: Site): { params: { district: string; month: string }; view: ReportView }[] {
  return site.districts.flatMap((district) =>
    district.reports.map((report, age) => ({
      params: { district: district.slug, month: report.month },
      view: reportView(report, district, site, age),
    })),
  );
}

/** `Thurrock: what we did in October 2026`, the name of a report everywhere. */
export function reportTitle(report: Pick<Report, 'month'>, district: Pick<District, 'name'>): string {
  return `${district.name}: what we did in ${formatMonth(report.month)}`;
}

function reportView(report: Report, district: District, site: Site, age: number): ReportView {
  const title = reportTitle(report, district);
  const pairs = recordPairs(district, 'report', report.month);
  const topics = pairs.map(({ concern }) => concern.topic);
  const path = reportPath(district.slug, report.month);
  return {
    head: headOf(site, {
      path,
      title,
      description: report.summary,
      breadcrumbs: districtTrail(district, 'reports'),
      district,
      card: {
        path: cardPath({ district: district.slug, month: report.month }),
        alt: [`${title}.`, ...reportFigures(district, report.month).map(figureText)].join(' '),
      },
      search: {
        kind: 'Report',
        districts: [district.name],
        topics: topicNames(site, topics),
        also: synonyms(site, topics),
        date: report.published,
        ...(age === 0 ? { current: `latest newest last: ${title}` } : {}),
      },
    }),
    title,
    byline: byline(report, district),
    lead: report.summary,
    ...pictureOf(site, report.image),
    counts: recordCounts(pairs.map(({ step }) => step.status)),
    pairs: pairs.map(({ concern, step }) => pairInRecord(concern, step, district, site)),
    body: report.body,
    media: mediaOf(site, report.body),
    figures: shownFigures(report.figures),
    partners: report.partners.map(({ name, did }) => ({ title: name, lines: did ? [did] : [] })),
    operations: report.operations.map(({ name, did }) => ({ title: name, lines: [did] })),
    next: report.next,
    changes: changesView(report),
    invitation: invitation(district, site, age, {
      title,
      id: report.id,
      url: absoluteUrl(site.force.site, path),
    }),
    papers: reportPapers(report, district),
    ways: [
      ...neighbours(report, district),
      { text: 'Everything you told us', href: ledgerPath(district.slug) },
      { text: 'Report as a feed', href: feedPath({ district: district.slug }, 'reports', 'xml') },
      { text: 'As an email to send on', href: bulletinPath(district.slug, report.month) },
    ],
  };
}

function figureText({ value, label }: { value: string; label: string }): string {
  return `${value} ${label}.`;
}

/** Who wrote it and when; the post, never the person. */
function byline(report: Report, district: District): Words {
  const post = district.team.posts.find((other) => other.post === report.by);
  const day = formatLongDate(report.published);
  const when = report.published_time ? `at ${formatTime(report.published_time)} on ${day}` : `on ${day}`;
  if (!post) return `Published ${when}.`;
  return ['By the ', { text: post.title, href: teamPath(district.slug, post.post) }, `. Published ${when}.`];
}

/** `← September 2026` and `November 2026 →`, as far as there are such reports. */
function neighbours(report: Report, district: District): FrameLink[] {
  const index = district.reports.indexOf(report);
  const link = (other: Report | undefined, text: (month: string) => string) =>
    other ? [{ text: text(formatMonth(other.month)), href: reportPath(district.slug, other.month) }] : [];
  return [
    ...link(district.reports[index + 1], (month) => `← ${month}`),
    ...link(district.reports[index - 1], (month) => `${month} →`),
  ];
}
