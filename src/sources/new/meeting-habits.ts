import { addDays, weekdayOf } from '../../domain/dates.ts';
import type { MeetingKind } from '../../domain/meeting.ts';
import type { District, Meeting } from '../../domain/site.ts';
import { countedMeetings } from '../../domain/standards/gaps.ts';
import { mostUsed, usualHosts } from './usual.ts';

/** How a district usually holds its meetings of one kind. Without any of that kind, of every kind; without any, nothing. */
export interface MeetingHabits {
  /** The last meeting at the place they most often use: its venue and what one should know to get in. */
  last: Meeting | undefined;
  /** What was last told of how one gets into that place; empty if nothing was. */
  access: Meeting['access'];
  hosts: string[];
  chair: string | undefined;
}

/**
 * The habits of the last twelve meetings.
 * @param place a place of the district; left out, the one they most often use
 */
export function meetingHabits(district: District, kind: MeetingKind, place?: string): MeetingHabits {
  const ofKind = district.meetings.filter((meeting) => meeting.kind === kind);
  const recent = (ofKind.length > 0 ? ofKind : district.meetings).slice(-12);
  const there =
    place === undefined ? recent : district.meetings.filter((meeting) => meeting.venue.place === place);
  const last = mostUsed(there.slice(-12), ({ venue }) => venue.name.toLowerCase());
  const hosts = usualHosts(
    district,
    recent.map(({ host }) => host),
  );
  const chaired = recent.flatMap(({ chair }) => (chair === undefined ? [] : [chair]));
  const isRule = chaired.length * 2 > recent.length;
  const inThatRoom = district.meetings.filter(({ venue }) => venue.name === last?.venue.name);
  const access = inThatRoom.findLast((one) => Object.keys(one.access).length > 0)?.access ?? {};
  return { last, access, hosts, chair: isRule ? mostUsed(chaired, (chair) => chair) : undefined };
}

/** The place of a district where meetings of a kind are most often held; without any, its first. */
export function usualPlace(district: District, kind: MeetingKind): string {
  return meetingHabits(district, kind).last?.venue.place ?? district.places[0]?.name ?? '';
}

/**
 * A day for the next meeting, `YYYY-MM-DD`: on the weekday of most, and for a Local Community Meeting no later than
 * the limit after the last or the announced one (rule R1), or as soon as two weeks give people notice.
 */
export function proposedDay(district: District, kind: MeetingKind, asOf: string, limit: number): string {
  const earliest = addDays(asOf, 14);
  const lcms = countedMeetings(district, asOf);
  const by = kind === 'lcm' ? addDays(lcms.at(-1)?.date ?? district.team.since, limit) : addDays(asOf, 28);
  const days = (kind === 'lcm' ? lcms : district.meetings).slice(-12).map(({ date }) => weekdayOf(date));
  const weekday = mostUsed(days, (day) => day) ?? 'Thursday';
  const back = [0, 1, 2, 3, 4, 5, 6].map((less) => addDays(by, -less));
  const inTime = back.find((day) => weekdayOf(day) === weekday && day >= earliest);
  if (inTime !== undefined) return inTime;
  const on = [0, 1, 2, 3, 4, 5, 6].map((more) => addDays(earliest, more));
  return by >= earliest ? by : (on.find((day) => weekdayOf(day) === weekday) ?? earliest);
}
