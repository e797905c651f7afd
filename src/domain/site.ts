import type { Accessibility } from './accessibility.ts';
import type { CampaignData } from './campaign.ts';
import type { Body } from './collections.ts';
import type { CouncilData } from './council.ts';
import type { DistrictData } from './district.ts';
import type { EvidenceData } from './evidence.ts';
import type { Force } from './force.ts';
import type { Guide } from './guide.ts';
import type { Concern } from './ledger.ts';
import type { DistrictMap } from './map.ts';
import type { MeetingData } from './meeting.ts';
import type { NewsData } from './news.ts';
import type { PageData } from './page.ts';
import type { Centres, ExactPostcodes, Postcodes } from './postcodes.ts';
import type { RecommendationData } from './recommendation.ts';
import type { ReportData } from './report.ts';
import type { ShownTeam } from './team.ts';
import type { Topic } from './topic.ts';
import type { HeldBack } from './visible.ts';

/**
 * Everything the site shows on one day, joined once and frozen. Nothing in it names somebody who is not in post, and
 * but for a writer's preview nothing is a draft or published after `asOf`.
 */
export interface Site {
  /** The day the site takes as today, `YYYY-MM-DD`. */
  asOf: string;
  force: Force;
  accessibility: Accessibility;
  topics: readonly Topic[];
  /** Who deals with what. */
  guide: Guide;
  /** By name. */
  districts: readonly District[];
  /** Newest first. */
  news: readonly News[];
  campaigns: readonly Campaign[];
  recommendations: readonly Recommendation[];
  evidence: readonly Evidence[];
  pages: readonly Page[];
  postcodes?: Postcodes;
  map?: DistrictMap;
  /** Better than `postcodes`, where a force has it. */
  exactPostcodes?: ExactPostcodes;
  centres?: Centres;
  /** Digest of each media file's bytes, by its path below `content/media`. */
  media: Readonly<Record<string, string>>;
  /** What of all this residents do not see yet. Only a preview has such things; what is published has no such list. */
  heldBack?: readonly HeldBack[];
}

export interface District extends Omit<DistrictData, 'councils'> {
  /** First word of its address. */
  slug: string;
  body: Body;
  team: ShownTeam;
  /** The councils whose areas it polices on `asOf`. */
  councils: readonly Council[];
  /** Earliest first. */
  meetings: readonly Meeting[];
  /** Newest first. */
  reports: readonly Report[];
  /** By the day they were opened. */
  concerns: readonly Concern[];
}

export interface Council extends CouncilData {
  slug: string;
}

export interface Meeting extends MeetingData {
  /** Permanent id, for feeds and calendars. */
  id: string;
  /** The name of its file, and last word of its address. */
  stem: string;
  /** The day it is (or was to be), after all moves. */
  date: string;
  body: Body;
}

export interface Report extends ReportData {
  id: string;
  /** `YYYY-MM`. */
  month: string;
  body: Body;
}

export interface News extends NewsData {
  id: string;
  stem: string;
  body: Body;
}

export interface Campaign extends CampaignData {
  slug: string;
}

export interface Recommendation extends RecommendationData {
  slug: string;
}

export interface Evidence extends EvidenceData {
  slug: string;
  /** The number's body in the data; the text's in `text`. */
  text: Body;
}

export interface Page extends PageData {
  slug: string;
  body: Body;
}
