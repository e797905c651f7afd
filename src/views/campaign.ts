import { formatDate } from '../domain/dates.ts';
import { compareText } from '../domain/problem.ts';
import type { Campaign, Meeting, Site } from '../domain/site.ts';
import { campaignPath, districtPath, paths } from '../domain/urls.ts';
import { shownFigures, type ShownFigure } from './figures.ts';
import type { FrameLink } from './frame.ts';
import { headOf, type Head } from './head.ts';
import type { LinkRow } from './home.ts';
import { meetingRow, type MeetingRow } from './meeting-row.ts';
import { newsRow } from './news.ts';
import { sourceWords } from './source.ts';
import type { Words } from './words.ts';

export interface CampaignView {
  head: Head;
  title: string;
  byline: string;
  lead: string;
  figures: ShownFigure[];
  themesTitle: string;
  themes: string[];
  highlights: { title: string; lines: string[] }[];
  news: LinkRow[];
  /** Earliest first. */
  coming: MeetingRow[];
  /** Newest first. */
  past: MeetingRow[];
  districtsTitle: string;
  districts: FrameLink[];
  source?: Words;
}

export function campaignViews(site: Site): { params: { campaign: string }; view: CampaignView }[] {
  return site.campaigns.map((campaign) => ({
    params: { campaign: campaign.slug },
    view: campaignView(campaign, site),
  }));
}

function campaignView(campaign: Campaign, site: Site): CampaignView {
  const districts = site.districts.filter(
    ({ slug }) => campaign.districts.length === 0 || campaign.districts.includes(slug),
  );
  const over = campaign.to < site.asOf;
  const meetings = districts
    .flatMap((district) => district.meetings.map((meeting) => ({ meeting, district })))
    .filter(({ meeting }) => meeting.campaign === campaign.slug)
    .sort((a, b) => compareText(sortKey(a.meeting), sortKey(b.meeting)));
  const row = ({ meeting, district }: (typeof meetings)[number]) => meetingRow(meeting, district, site.asOf);
  return {
    head: headOf(site, {
      path: campaignPath(campaign.slug),
      title: campaign.name,
      description: campaign.summary,
      breadcrumbs: [
        { text: 'Home', href: paths.home },
        { text: 'News', href: paths.news },
      ],
    }),
    title: campaign.name,
    byline: `${formatDate(campaign.from)} to ${formatDate(campaign.to)}.`,
    lead: campaign.summary,
    figures: shownFigures(campaign.figures),
    themesTitle: over ? 'What it was about' : 'What it is about',
    themes: campaign.themes,
    highlights: campaign.highlights.map(({ what, team, place, partner }) => ({
      title: what,
      lines: [[team, place].filter(Boolean).join(', '), partner ? `With ${partner}` : ''].filter(Boolean),
    })),
    news: site.news.filter((news) => news.campaign === campaign.slug).map((news) => newsRow(news, site)),
    coming: meetings.filter(({ meeting }) => isComing(meeting, site.asOf)).map(row),
    past: meetings
      .filter(({ meeting }) => !isComing(meeting, site.asOf))
      .toReversed()
      .map(row),
    districtsTitle: over ? 'Districts that took part' : 'Districts that take part',
    districts: districts.map(({ name, slug }) => ({ text: name, href: districtPath(slug) })),
    ...(campaign.source ? { source: sourceWords(campaign.source) } : {}),
  };
}

function isComing({ date, status }: Meeting, asOf: string): boolean {
  return date >= asOf && status !== 'held';
}

function sortKey({ date, start, id }: Meeting): string {
  return `${date} ${start} ${id}`;
}
