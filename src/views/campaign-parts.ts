import { formatDate } from '../domain/dates.ts';
import type { Campaign, District, Meeting, Site } from '../domain/site.ts';
import { districtPath } from '../domain/urls.ts';
import { comingMeetings, isOff } from './meeting-row.ts';
import { count, joinWords, type Words } from './words.ts';

/** Whether a district took part in a campaign, and by what one sees it. */
export interface DistrictPart {
  kind: 'met' | 'not-known';
  word: string;
  words: Words;
}

/** What a campaign's meetings and news on this site come to, over its districts. */
export interface CampaignCount {
  held: number;
  coming: number;
  off: number;
  /** Residents who came, where they were counted. */
  came: number;
  news: number;
}

export interface DistrictMeeting {
  meeting: Meeting;
  district: District;
}

/** The meetings of a campaign, earliest first. */
export function campaignMeetings(campaign: Campaign, site: Site): DistrictMeeting[] {
  return site.districts
    .flatMap((district) => district.meetings.map((meeting) => ({ meeting, district })))
    .filter(({ meeting }) => meeting.campaign === campaign.slug)
    .sort((a, b) => (sortKey(a.meeting) < sortKey(b.meeting) ? -1 : 1));
}

/** Counts what stands on this site: for the whole campaign, or in one district. */
export function countCampaign(campaign: Campaign, site: Site, only?: District): CampaignCount {
  const meetings = campaignMeetings(campaign, site).filter(({ district }) => !only || district === only);
  const held = meetings.filter(({ meeting }) => meeting.status === 'held');
  return {
    held: held.length,
    coming: meetings.filter(({ meeting, district }) => isToCome(meeting, district, site.asOf)).length,
    off: meetings.filter(({ meeting }) => isOff(meeting)).length,
    came: held.reduce((sum, { meeting }) => sum + (meeting.attendance ?? 0), 0),
    news: site.news.filter(
      (news) => news.campaign === campaign.slug && (!only || news.districts.includes(only.slug)),
    ).length,
  };
}

/** `9 meetings held, to which 61 residents came; 3 to come; 1 cancelled or postponed; 2 news items`; empty for nothing. */
export function countWords({ held, coming, off, came, news }: CampaignCount): string {
  return [
    held > 0 ? `${count(held, 'meeting')} held, to which ${count(came, 'resident')} came` : '',
    coming > 0 ? `${held > 0 ? coming : count(coming, 'meeting')} to come` : '',
    off > 0 ? `${off} cancelled or postponed` : '',
    news > 0 ? count(news, 'news item') : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** Every district of the force, with what it did in a campaign; one without a trace here says so. */
export function districtParts(campaign: Campaign, site: Site): DistrictPart[] {
  const over = campaign.to < site.asOf;
  return site.districts.map((district) => {
    const counted = countCampaign(campaign, site, district);
    const highlights = campaign.highlights.filter((each) => each.district === district.slug).length;
    const trace = counted.held + counted.coming + counted.news + highlights > 0;
    const told = [countWords(counted), highlights > 0 ? 'named above' : ''];
    const link = { text: district.name, href: districtPath(district.slug) };
    const named = isNamed(campaign, district);
    if (trace)
      return {
        kind: 'met',
        word: over ? 'Took part' : 'Takes part',
        words: [link, `: ${told.filter(Boolean).join('; ')}.`],
      };
    const why = named
      ? `: nothing of it on this site${counted.off > 0 ? ` but ${countWords(counted)}` : ''}.`
      : ': not one of the districts it was planned for.';
    return { kind: 'not-known', word: named ? 'No record' : 'Not in it', words: [link, why] };
  });
}

/** What the campaign says of itself, and what this site has to show for it: both, as they may differ. */
export function coverageLine(campaign: Campaign, site: Site): string {
  const named = site.districts.filter((district) => isNamed(campaign, district)).length;
  const all = count(site.districts.length, 'district');
  const where = named === site.districts.length ? `all ${all}` : `${named} of ${all}`;
  const silent = silentDistricts(campaign, site).map(({ name }) => name);
  const shown = site.districts.length - silent.length;
  return [
    `By its own word it ${campaign.to < site.asOf ? 'was' : 'is'} in ${where}.`,
    shown === 0 ? '' : `This site has something to show from ${shown}.`,
    silent.length > 0 ? `Nothing stands here from ${joinWords(silent)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The districts from which nothing of a campaign stands on this site. */
export function silentDistricts(campaign: Campaign, site: Site): District[] {
  const parts = districtParts(campaign, site);
  return site.districts.filter((_, index) => parts[index]?.kind !== 'met');
}

/** True for a district that the campaign says took part; without a list all did. */
function isNamed({ districts }: Campaign, { slug }: District): boolean {
  return districts.length === 0 || districts.includes(slug);
}

/** `26 October 2026 to 20 December 2026`. */
export function campaignDays({ from, to }: Campaign): string {
  return from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`;
}

function isToCome(meeting: Meeting, district: District, asOf: string): boolean {
  return comingMeetings(district, asOf).includes(meeting) && !isOff(meeting);
}

function sortKey({ date, start, id }: Meeting): string {
  return `${date} ${start} ${id}`;
}
