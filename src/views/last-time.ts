import { formatDate } from '../domain/dates.ts';
import type { District, Meeting } from '../domain/site.ts';
import { meetingPath } from '../domain/urls.ts';
import type { Words } from './words.ts';

/** How the last meeting of the same kind went, for a meeting still to come: `13 October 2026, Corringham: nobody came.` */
export function lastTime(meeting: Meeting, district: District, asOf: string): { lastTime?: Words } {
  if (meeting.status === 'held' || meeting.date < asOf) return {};
  const last = lastHeld(meeting, district);
  if (!last) return {};
  const where = {
    text: `${formatDate(last.date)}, ${last.venue.place}`,
    href: meetingPath(district.slug, last.stem),
  };
  return { lastTime: [where, ': ', { strong: cameText(last.attendance).toLowerCase() }] };
}

/** The last meeting of the same kind that was held before this one. */
export function lastHeld(meeting: Meeting, { meetings }: District): Meeting | undefined {
  return meetings.findLast(
    ({ kind, status, date }) => kind === meeting.kind && status === 'held' && date < meeting.date,
  );
}

/** How many came, in a sentence. */
export function cameText(attendance: number | undefined): string {
  if (attendance === undefined) return 'How many came was not recorded.';
  if (attendance === 0) return 'Nobody came.';
  return attendance === 1 ? 'One resident came.' : `${attendance} residents came.`;
}
