import type { Campaign, Site } from '../domain/site.ts';
import { campaignPath, paths } from '../domain/urls.ts';
import { campaignDays, countCampaign, countWords, silentDistricts } from './campaign-parts.ts';
import { campaignStanding } from './campaign.ts';
import { headOf, type Head } from './head.ts';
import type { LinkRow } from './home.ts';
import { count } from './words.ts';

export interface CampaignsView {
  head: Head;
  title: string;
  lead: string;
  groups: { title: string; id: string; rows: LinkRow[] }[];
  empty: string;
}

/** `/campaigns/`: weeks of action, those that run now first, then what was, newest first. */
export function campaignsView(site: Site): CampaignsView {
  const standings = ['Running now', 'To come', 'Over'];
  return {
    head: headOf(site, {
      path: paths.campaigns,
      title: 'Campaigns',
      description: `Weeks of action in the districts of ${site.force.name}: where they are, what they come to, and which districts take part.`,
      breadcrumbs: [
        { text: 'Home', href: paths.home },
        { text: 'News', href: paths.news },
      ],
    }),
    title: 'Campaigns',
    lead: 'Weeks in which many districts work on one thing. Each says which of them took part.',
    groups: standings
      .map((title) => ({
        title,
        id: title.toLowerCase().replaceAll(' ', '-'),
        rows: site.campaigns
          .filter((campaign) => campaignStanding(campaign, site.asOf) === title)
          .map((campaign) => campaignRow(campaign, site)),
      }))
      .filter(({ rows }) => rows.length > 0),
    empty: 'There is no campaign yet.',
  };
}

function campaignRow(campaign: Campaign, site: Site): LinkRow {
  const counted = countWords(countCampaign(campaign, site));
  const shown = site.districts.length - silentDistricts(campaign, site).length;
  const districts = `something to show from ${shown} of ${count(site.districts.length, 'district')}`;
  return {
    title: campaign.name,
    href: campaignPath(campaign.slug),
    lines: [campaign.summary, `${campaignDays(campaign)}: ${counted ? `${counted}; ` : ''}${districts}`],
  };
}
