import { formatDate } from '../domain/dates.ts';
import type { Campaign, Site } from '../domain/site.ts';
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
  themes: string[];
  highlights: { title: string; lines: string[] }[];
  news: LinkRow[];
  meetings: MeetingRow[];
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
    themes: campaign.themes,
    highlights: campaign.highlights.map(({ what, team, place, partner }) => ({
      title: what,
      lines: [[team, place].filter(Boolean).join(', '), partner ? `With ${partner}` : ''].filter(Boolean),
    })),
    news: site.news.filter((news) => news.campaign === campaign.slug).map((news) => newsRow(news, site)),
    meetings: districts.flatMap((district) =>
      district.meetings
        .filter((meeting) => meeting.campaign === campaign.slug)
        .map((meeting) => meetingRow(meeting, district, site.asOf)),
    ),
    districts: districts.map(({ name, slug }) => ({ text: name, href: districtPath(slug) })),
    ...(campaign.source ? { source: sourceWords(campaign.source) } : {}),
  };
}
