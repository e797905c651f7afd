import type { LedgerList } from './ledger-lists.ts';

/** Every public path of the site, from its root, with a slash at the end of each page's. */
export const paths = {
  home: '/',
  meetings: '/meetings/',
  reports: '/reports/',
  news: '/news/',
  campaigns: '/campaigns/',
  evidence: '/evidence/',
  recommendations: '/recommendations/',
  standards: '/standards/',
  contact: '/contact/',
  search: '/search/',
  places: '/places/',
  about: '/about/',
  privacy: '/privacy/',
  accessibility: '/accessibility/',
  whoDealsWith: '/who-deals-with/',
  caseReview: '/asb-case-review/',
  incidentDiary: '/asb-case-review/diary/',
  subscribe: '/subscribe/',
  reportsFeed: '/reports.xml',
  sitemap: '/sitemap.xml',
} as const;

export function districtPath(district: string): string {
  return `/${district}/`;
}

/** The team page, or the place on it where a post stands. */
export function teamPath(district: string, post?: string): string {
  return `/${district}/team/${post ? `#${post}` : ''}`;
}

/** All meetings of a district, or one meeting by the stem of its file. */
export function meetingPath(district: string, stem?: string): string {
  return stem ? `/${district}/meetings/${stem}/` : `/${district}/meetings/`;
}

/** Every meeting of one kind, over all districts. */
export function meetingKindPath(kind: string): string {
  return `${paths.meetings}${kind}/`;
}

/** The sheet on one side of paper for whoever chairs a meeting. */
export function chairSheetPath(district: string, stem: string): string {
  return `/${district}/print/chair/${stem}/`;
}

/** All reports of a district, or one report by its month (`YYYY-MM`). */
export function reportPath(district: string, month?: string): string {
  return month ? `/${district}/reports/${month}/` : `/${district}/reports/`;
}

/** Everything residents of a district told its team, and what became of it. */
export function ledgerPath(district: string): string {
  return `/${district}/you-said-we-did/`;
}

/** A part of a district's ledger: the concerns closed in a year, of one topic, or of one status. */
export function ledgerListPath(district: string, list: LedgerList['list'], key: string): string {
  return `${ledgerPath(district)}${list}/${key}/`;
}

/** The page of one concern, for good. */
export function concernPath(district: string, concern: string): string {
  return `${ledgerPath(district)}${concern}/`;
}

/** Where a report speaks of a concern. */
export function concernInReportPath(district: string, month: string, concern: string): string {
  return `${reportPath(district, month)}#${concern}`;
}

/** Where a meeting's record speaks of a concern. */
export function concernInMeetingPath(district: string, stem: string, concern: string): string {
  return `${meetingPath(district, stem)}#${concern}`;
}

export function reportsFeedPath(district: string): string {
  return `/${district}/reports.xml`;
}

/** What happens about a topic in all districts. */
export function topicPath(topic: string): string {
  return `/topics/${topic}/`;
}

/** Who deals with what, with the links of the district's own councils. */
export function whoDealsWithPath(district?: string): string {
  return district === undefined ? paths.whoDealsWith : `/${district}/who-deals-with/`;
}

/** How to ask a council for an ASB case review. */
export function caseReviewPath(council: string): string {
  return `${paths.caseReview}#${council}`;
}

export function newsPath(stem: string): string {
  return `/news/${stem}/`;
}

export function campaignPath(campaign: string): string {
  return `/campaigns/${campaign}/`;
}

export function evidencePath(evidence: string): string {
  return `/evidence/${evidence}/`;
}

export function recommendationPath(recommendation: string): string {
  return `/recommendations/${recommendation}/`;
}

export function pagePath(page: string): string {
  return `/${page}/`;
}

/** The public copy of a media file: pictures become WebP, documents stay as they are. */
export function mediaPath(file: string, digest: string): string {
  return `/media/${digest}.${file.endsWith('.pdf') ? 'pdf' : 'webp'}`;
}

/** `https://police.example` and `/thurrock/` → `https://police.example/thurrock/`. */
export function absoluteUrl(site: string, path: string): string {
  return new URL(path, site).href;
}

/** `tel:` address of a number as people read it. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`;
}

/** `mailto:` address, with a subject if given. */
export function emailHref(email: string, subject?: string): string {
  return `mailto:${email}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`;
}
