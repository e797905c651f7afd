import type { Campaign, Site } from '../domain/site.ts';
import { campaignPath, paths } from '../domain/urls.ts';
import {
  campaignDays,
  campaignMeetings,
  countCampaign,
  countWords,
  coverageLine,
  districtParts,
  silentDistricts,
  type DistrictMeeting,
  type DistrictPart,
} from './campaign-parts.ts';
import { shownFigures, type ShownFigure } from './figures.ts';
import { headOf, type Head } from './head.ts';
import type { LinkRow } from './home.ts';
import { comingMeetings, type MeetingRow } from './meeting-row.ts';
import { listedRow } from './meetings.ts';
import { newsRow } from './news.ts';
import { sourceWords } from './source.ts';
import type { Words } from './words.ts';

export interface CampaignView {
  head: Head;
  title: string;
  byline: string;
  lead: string;
  figures: ShownFigure[];
  /** What this site counts itself: meetings, residents, news; none where nothing of it stands here. */
  counted?: string;
  themesTitle: string;
  themes: string[];
  highlights: { title: string; lines: string[] }[];
  news: LinkRow[];
  /** Earliest first. */
  coming: MeetingRow[];
  /** Newest first. */
  past: MeetingRow[];
  coverage: { title: string; line: string; districts: DistrictPart[] };
  source?: Words;
}

export function campaignViews(site: Site): { params: { campaign: string }; view: CampaignView }[] {
  return site.campaigns.map((campaign) => ({
    params: { campaign: campaign.slug },
    view: campaignView(campaign, site),
  }));
}

/** `Running now`, or whether it is still to come or over. */
export function campaignStanding({ from, to }: Campaign, asOf: string): string {
  return from > asOf ? 'To come' : to < asOf ? 'Over' : 'Running now';
}

function campaignView(campaign: Campaign, site: Site): CampaignView {
  const meetings = campaignMeetings(campaign, site);
  const row = ({ meeting, district }: DistrictMeeting) =>
    listedRow(meeting, district, site.asOf, district.name);
  const isComing = ({ meeting, district }: DistrictMeeting) =>
    comingMeetings(district, site.asOf).includes(meeting);
  const over = campaign.to < site.asOf;
  const silent = silentDistricts(campaign, site);
  const counted = countWords(countCampaign(campaign, site));
  return {
    head: headOf(site, {
      path: campaignPath(campaign.slug),
      title: campaign.name,
      description: campaign.summary,
      breadcrumbs: [
        { text: 'Home', href: paths.home },
        { text: 'News', href: paths.news },
        { text: 'Campaigns', href: paths.campaigns },
      ],
      search: {
        kind: 'News',
        districts: site.districts.filter((district) => !silent.includes(district)).map(({ name }) => name),
        topics: [],
        also: ['campaign', 'week of action'],
        date: campaign.from,
      },
    }),
    title: campaign.name,
    byline: `${campaignDays(campaign)}. ${campaignStanding(campaign, site.asOf)}.`,
    lead: campaign.summary,
    figures: shownFigures(campaign.figures),
    ...(counted ? { counted: `On this site: ${counted}.` } : {}),
    themesTitle: over ? 'What it was about' : 'What it is about',
    themes: campaign.themes,
    highlights: campaign.highlights.map(({ what, team, place, partner }) => ({
      title: what,
      lines: [[team, place].filter(Boolean).join(', '), partner ? `With ${partner}` : ''].filter(Boolean),
    })),
    news: site.news.filter((news) => news.campaign === campaign.slug).map((news) => newsRow(news, site)),
    coming: meetings.filter(isComing).map(row),
    past: meetings
      .filter((each) => !isComing(each))
      .toReversed()
      .map(row),
    coverage: {
      title: over ? 'Districts that took part' : 'Districts that take part',
      line: coverageLine(campaign, site),
      districts: districtParts(campaign, site),
    },
    ...(campaign.source ? { source: sourceWords(campaign.source) } : {}),
  };
}
