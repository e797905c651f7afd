import { meetingKindFacts } from '../domain/meeting-kind.ts';
import type { District, Meeting } from '../domain/site.ts';
import { chairSheetPath } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';
import { comingMeetings, isOff } from './meeting-row.ts';

/** The way from a meeting's page to its sheet; only while the meeting is to come and somebody chairs it. */
export function chairSheetLink(
  meeting: Meeting,
  district: District,
  asOf: string,
): { chairSheet?: FrameLink } {
  if (!hasSheet(meeting, district, asOf)) return {};
  return {
    chairSheet: {
      text: 'For the chair: since last time',
      href: chairSheetPath(district.slug, meeting.stem),
    },
  };
}

/** True for a meeting to come that somebody chairs: a paper on the table helps there, not at a stall. */
export function hasSheet(meeting: Meeting, district: District, asOf: string): boolean {
  const isComing = comingMeetings(district, asOf).includes(meeting) && !isOff(meeting);
  return isComing && meetingKindFacts[meeting.kind].chaired;
}
