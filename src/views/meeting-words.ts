import { formatLongDate, formatTimeRange } from '../domain/dates.ts';
import { meetingKinds } from '../domain/meeting.ts';
import type { Meeting } from '../domain/site.ts';
import { meetingTitle } from './meeting-row.ts';

/** `Cancelled: drop-in, South Ockendon`: what a visitor must know first stands first. */
export function headline(meeting: Meeting): string {
  if (meeting.status !== 'cancelled' && meeting.status !== 'postponed') return meetingTitle(meeting);
  const plain = meeting.title ?? `${meetingKinds[meeting.kind].plain}, ${meeting.venue.place}`;
  return `${meeting.status === 'cancelled' ? 'Cancelled' : 'Postponed'}: ${plain}`;
}

/** What, when and where in one sentence. */
export function meetingSummary(meeting: Meeting): string {
  return `${meetingTitle(meeting)}: ${whenText(meeting)}, ${meeting.venue.name}.`;
}

/** `Thursday 3 December 2026, 6:30pm to 8pm` */
export function whenText(meeting: Meeting): string {
  return `${formatLongDate(meeting.date)}, ${formatTimeRange(meeting.start, meeting.end)}`;
}

/** Building, street and postcode, as far as they are known. */
export function whereText({ venue }: Meeting): string {
  return [venue.name, venue.address, venue.postcode].filter(Boolean).join(', ');
}
