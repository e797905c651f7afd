import * as z from 'zod';
import { clockTime, plainDate } from './date-fields.ts';
import { line } from './fields.ts';
import type { MeetingData } from './meeting.ts';
import { compareText } from './problem.ts';

/** What calendars were last told of a published meeting: a line of `identity.lock`. */
export const lockedMeetingSchema = z.strictObject({
  id: line(200).describe('Its id for life, from the district’s id and the name of its file.'),
  date: plainDate().describe('The day it is.'),
  start: clockTime().describe('When it begins.'),
  end: clockTime().optional().describe('When it ends, if that is known.'),
  place: line(200).describe('The building or square, and its place.'),
  status: z
    .enum(['scheduled', 'cancelled', 'postponed'])
    .describe('scheduled, cancelled or postponed; one that was held stays scheduled here.'),
  changes: z.int().nonnegative().describe('How many changes of it had been announced.'),
});

export type LockedMeeting = z.infer<typeof lockedMeetingSchema>;

/** What calendars are told of a meeting as it is now. That it was held is no news to who came. */
export function lockedMeeting(id: string, date: string, data: MeetingData): LockedMeeting {
  const { start, end, venue, status, changes } = data;
  return {
    id,
    date,
    start,
    ...(end === undefined ? {} : { end }),
    place: `${venue.name}, ${venue.place}`,
    status: status === 'held' ? 'scheduled' : status,
    changes: changes.length,
  };
}

/** What people must be told when it changes. */
export type Fact = 'status' | 'date' | 'time' | 'place';

/** What of a meeting differs from what calendars were told, in the order in which people ask for it. */
export function changedFacts(before: LockedMeeting, now: LockedMeeting): Fact[] {
  return [
    ...(before.status === now.status ? [] : (['status'] as const)),
    ...(before.date === now.date ? [] : (['date'] as const)),
    ...(before.start === now.start && before.end === now.end ? [] : (['time'] as const)),
    ...(before.place === now.place ? [] : (['place'] as const)),
  ];
}

/**
 * The record with all published meetings. A meeting gets a new line when its `changes` have grown, and keeps the old
 * one otherwise: what nobody announced is not taken over, and nothing is ever lost.
 */
export function extendMeetings(
  before: readonly LockedMeeting[],
  published: readonly LockedMeeting[],
): LockedMeeting[] {
  const lines = meetingsById(before);
  for (const now of published) {
    const known = lines.get(now.id);
    if (known === undefined || now.changes > known.changes) lines.set(now.id, now);
  }
  return [...lines.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Lines by id. Of two for one meeting, as a merge can leave them, the one with more changes is the later. */
export function meetingsById(lines: readonly LockedMeeting[]): Map<string, LockedMeeting> {
  const byId = new Map<string, LockedMeeting>();
  for (const one of lines) {
    const other = byId.get(one.id);
    if (other === undefined || one.changes > other.changes) byId.set(one.id, one);
  }
  return byId;
}
