import { districtPath, ledgerPath, paths } from './urls.ts';

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
  const start = scope.district === undefined ? '/' : districtPath(scope.district);
  if (scope.concern !== undefined) return `${ledgerPath(scope.district)}${scope.concern}.${form}`;
  if (scope.topic !== undefined) return `${start}topics/${scope.topic}.${form}`;
  return `${start}${kind}.${form}`;
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
