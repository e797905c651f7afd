import { absoluteUrl, districtPath, ledgerPath, paths } from './urls.ts';

/** What a feed is about: the whole force, a district, a topic in either, or one concern of a district. */
export type FeedScope =
  | { district?: string; topic?: never; concern?: never }
  | { district?: string; topic: string; concern?: never }
  | { district: string; concern: string; topic?: never };
export const feedKinds = ['reports', 'meetings', 'concerns', 'news', 'all'] as const;
export type FeedKind = (typeof feedKinds)[number];
/** RSS 2.0 is `xml`, Atom 1.0 `atom`, JSON Feed 1.1 `json`. */
export const feedForms = ['xml', 'atom', 'json'] as const;
export type FeedForm = (typeof feedForms)[number];

/** A feed; a topic and a concern have one feed each, so `kind` counts for the force and a district only. */
export function feedPath(scope: FeedScope, kind: FeedKind, form: FeedForm): string {
  return `${feedStem(scope, kind)}.${form}`;
}

/** A feed's path without its form, or that of one of its archive pages, numbered from the oldest. */
export function feedStem(scope: FeedScope, kind: FeedKind, archive?: number): string {
  const start = scope.district === undefined ? '/' : districtPath(scope.district);
  const stem =
    scope.concern !== undefined
      ? `${ledgerPath(scope.district)}${scope.concern}`
      : `${start}${scope.topic === undefined ? kind : `topics/${scope.topic}`}`;
  return archive === undefined ? stem : `${stem}/archive-${archive}`;
}

/** What is a feed, by its path; the form is what it captures. */
export const FEED =
  /^\/(?!api\/)(?:[^/]+\/)?(?:reports|meetings|concerns|news|all|topics\/[^/]+|you-said-we-did\/[^/]+)(?:\/archive-\d+)?\.(xml|atom|json)$/;

/** The form of the feed that a path leads to, by its name alone; undefined for what is no feed. */
export function feedFormOf(path: string): FeedForm | undefined {
  const ending = FEED.exec(path)?.[1];
  return feedForms.find((form) => form === ending);
}

/** The calendar of all meetings, of one kind, or of one district. */
export function calendarPath(scope: { district?: string; kind?: string }): string {
  const start = scope.district === undefined ? '/' : districtPath(scope.district);
  return scope.kind === undefined ? `${start}meetings.ics` : `${start}meetings/${scope.kind}.ics`;
}

/** One meeting as a calendar file, beside its page. */
export function meetingCalendarPath(district: string, stem: string): string {
  return `/${district}/meetings/${stem}.ics`;
}

/**
 * The address by which a calendar program subscribes instead of copying once: `webcal://police.example/meetings.ics`.
 * Programs ask for it over https.
 */
export function webcalUrl(site: string, path: string): string {
  return absoluteUrl(site, path).replace(/^https?:/, 'webcal:');
}

/** The list of feeds that a reader can import, of the force or of one district. */
export function feedListPath(district?: string): string {
  return district === undefined ? '/feeds.opml' : `/${district}/feeds.opml`;
}

/** How to follow a district: calendar, feeds, email. */
export function subscribePath(district?: string): string {
  return district === undefined ? paths.subscribe : `/${district}/subscribe/`;
}

/** The monthly bulletin of a district: how to send it, or the email itself as HTML or plain text. */
export function bulletinPath(
  district: string,
  month: string,
  file: '' | 'email.html' | 'email.txt' = '',
): string {
  return `/${district}/bulletin/${month}/${file}`;
}

/** How feeds look in a browser. */
export const feedStyle = '/feed.css';
