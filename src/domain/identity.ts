import * as z from 'zod';
import { plainDate } from './date-fields.ts';
import { line, slug } from './fields.ts';
import type { Force } from './force.ts';
import { lockedMeetingSchema } from './locked-meeting.ts';
import { compareText } from './problem.ts';

/**
 * `identity.lock`: what feeds and calendars know the site by, frozen on first publication and committed. Made by
 * `npm run lock`, which adds and never removes; of a meeting it takes over what a line in its `changes` announces.
 */
export const lockSchema = z.strictObject({
  authority: line(80).describe('The authority of force.yaml when the site was first published.'),
  since: plainDate().describe('The day of that authority.'),
  districts: z
    .array(slug())
    .describe('The id of every district that was ever published, in order of the alphabet.'),
  meetings: z
    .array(lockedMeetingSchema)
    .optional()
    .describe('What calendars were last told of each published meeting, in order of its id.'),
});

export type Lock = z.infer<typeof lockSchema>;

/** The record with all new districts; it never changes or loses one. */
export function extendLock(
  lock: Lock | undefined,
  identity: Force['identity'],
  districtIds: readonly string[],
): Lock {
  const districts = new Set([...(lock?.districts ?? []), ...districtIds]);
  return { ...(lock ?? identity), districts: [...districts].sort(compareText) };
}

/** The permanent id of a thing of a district: `thurrock/reports/2026-10`. Takes the district's id, not its address. */
export function thingId(districtId: string, kind: 'reports' | 'meetings' | 'concerns', key: string): string {
  return `${districtId}/${kind}/${key}`;
}

/** The permanent id of a news item: `news/2026-11-16-dark-evenings`. */
export function newsId(stem: string): string {
  return `news/${stem}`;
}

/** The guid of a thing in every feed: a tag URI (RFC 4151) that holds neither the site's address nor any name. */
export function tagUri(identity: Force['identity'], id: string): string {
  return `tag:${identity.authority},${identity.since}:${id}`;
}

/**
 * The UID of a meeting in every calendar (RFC 5545, 3.8.4.7), for life: `thurrock.meetings.2026-12-03@police.example`.
 * Some calendar servers make a file name of it, hence no slash; ids hold no dots, so that two never become one.
 */
export function calendarUid(identity: Force['identity'], id: string): string {
  return `${id.replaceAll('/', '.')}@${identity.authority}`;
}
