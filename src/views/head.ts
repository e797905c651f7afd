import type { FeedName } from '../domain/site-feeds.ts';
import type { District, Site } from '../domain/site.ts';
import { feedPath, type FeedScope } from '../domain/subscription-urls.ts';
import {
  absoluteUrl,
  cardPath,
  districtPath,
  ledgerPath,
  meetingPath,
  paths,
  reportPath,
} from '../domain/urls.ts';
import { feedWords } from './feed-name.ts';
import { frameOf, type Frame, type FrameLink } from './frame.ts';

/** How search finds a page: what it is about, in the words of its filters. */
export interface SearchEntry {
  kind: 'Report' | 'Meeting' | 'Concern' | 'News' | 'District' | 'Team' | 'Evidence' | 'Contact' | 'Guide';
  districts: readonly string[];
  topics: readonly string[];
  /** Other words for what it is about, which residents may type. */
  also: readonly string[];
  /** The places it stands for, in all their spellings: who types one of them wants this page. */
  places?: readonly string[];
  /** Its officers, each with post and area: who types two of these wants this page. */
  officers?: readonly string[];
  /** The title again, and "next" or "latest", if it is what people mean today: it comes before what is past. A guide gives what it is about. */
  current?: string;
  /** `YYYY-MM-DD`: the day to sort by, and the year to filter by. */
  date?: string | undefined;
}

/** What the layout needs to know of any page. */
export interface Head {
  frame: Frame;
  title: string;
  description: string;
  canonical: string;
  breadcrumbs: readonly FrameLink[];
  feeds: readonly { href: string; title: string; type: string }[];
  /** The picture for social networks, at its whole address. */
  card: { src: string; alt: string };
  search?: SearchEntry | undefined;
  /** A working sheet: for whoever has its address, not for search engines. */
  unlisted: boolean;
}

/** What a page says of itself. `path` is its own; `section` the navigation entry it belongs to. */
export interface PageFacts {
  path: string;
  title: string;
  description: string;
  breadcrumbs?: readonly FrameLink[];
  section?: string;
  district?: District;
  /** A picture of its own, if the district's or the force's will not do. */
  card?: { path: string; alt: string };
  search?: SearchEntry;
  /** The feeds that tell what stands on it; without them, the monthly reports. */
  feeds?: readonly FeedName[];
  unlisted?: boolean;
}

export function headOf(site: Site, page: PageFacts): Head {
  const card = page.card ?? cardOf(site, page.district);
  return {
    frame: frameOf(site, page.section),
    title: page.title,
    description: page.description,
    canonical: absoluteUrl(site.force.site, page.path),
    breadcrumbs: page.breadcrumbs ?? [{ text: 'Home', href: paths.home }],
    feeds: feedsOf(page).map((feed) => feedLink(site, feed)),
    card: { src: absoluteUrl(site.force.site, card.path), alt: card.alt },
    ...(page.search ? { search: page.search } : {}),
    unlisted: page.unlisted ?? false,
  };
}

/**
 * The card of a district's page, else the force's. Cards keep their addresses and the text here has no figures, so that
 * a page is not made again because a number on a picture has changed.
 */
function cardOf({ force }: Site, district?: District): { path: string; alt: string } {
  const from = `${force.name} ${force.site_label}`;
  if (!district) return { path: cardPath(), alt: `Who polices your area: ${from}.` };
  return {
    path: cardPath({ district: district.slug }),
    alt: `${district.name}, community policing team: ${from}.`,
  };
}

/** The way to a page of a district: home, the district, and the list the page stands in. */
export function districtTrail(district: District, list?: 'meetings' | 'reports' | 'ledger'): FrameLink[] {
  const lists = {
    meetings: { text: 'Meetings', href: meetingPath(district.slug) },
    reports: { text: 'Reports', href: reportPath(district.slug) },
    ledger: { text: 'You said, we did', href: ledgerPath(district.slug) },
  };
  return [
    { text: 'Home', href: paths.home },
    { text: district.name, href: districtPath(district.slug) },
    ...(list ? [lists[list]] : []),
  ];
}

/** Other words for topics, so that search finds a page by what people call the thing. */
export function synonyms(site: Site, topics: readonly string[]): string[] {
  return site.topics
    .filter(({ topic }) => topics.includes(topic))
    .flatMap(({ name, also }) => [name, ...also]);
}

/** The names of topics, in the order of `topics.yaml`. */
export function topicNames(site: Site, topics: readonly string[]): string[] {
  return site.topics.filter(({ topic }) => topics.includes(topic)).map(({ name }) => name);
}

/** What most people who follow a district or the force want: each kind by itself. */
export function mainFeeds(scope: FeedScope): FeedName[] {
  return (['reports', 'meetings', 'concerns', 'news'] as const).map((kind) => ({ scope, kind }));
}

/** The feeds of the page, the most fitting first, and everything of its district or the force. */
function feedsOf({ district, feeds }: PageFacts): FeedName[] {
  const scope = district ? { district: district.slug } : {};
  return [...(feeds ?? [{ scope, kind: 'reports' as const }]), { scope, kind: 'all' }];
}

/** Readers of each form know RSS: one link a feed is enough. */
function feedLink(site: Site, feed: FeedName): Head['feeds'][number] {
  return {
    href: feedPath(feed.scope, feed.kind, 'xml'),
    title: feedWords(site, feed).name,
    type: 'application/rss+xml',
  };
}
