import { formatLongDate, formatTime, monthOf } from '../../domain/dates.ts';
import type { District, Meeting, Site } from '../../domain/site.ts';
import { meetingPath } from '../../domain/urls.ts';
import { remark } from './yaml-text.ts';

/** The meetings of a month, to link to in its report, and the next one, as remarks. */
export function meetingRemarks(
  { asOf }: Site,
  { slug, meetings }: District,
  month: string,
  published: string,
): string[] {
  const past = meetings.filter(
    ({ date, status }) => monthOf(date) === month && status === 'held' && date <= asOf,
  );
  const ahead = meetings.filter(({ date, status }) => date > asOf && status === 'scheduled');
  const coming = ahead.find(({ date }) => date > published) ?? ahead.at(-1);
  return [
    ...(past.length > 0 ? [remark('Where you met residents, to link to in the text:')] : []),
    ...past.map((meeting) =>
      remark(`- ${meetingWords(meeting)}: [words](${meetingPath(slug, meeting.stem)})`),
    ),
    remark(
      coming
        ? `The ${coming.date > published ? 'next' : 'last announced'} meeting is on ${meetingWords(coming)}, ${formatTime(coming.start)}. The site adds the next one at the end by itself.`
        : 'No meeting is announced. "npm run new -- meeting" makes one.',
    ),
  ];
}

function meetingWords({ date, venue, attendance }: Meeting): string {
  return `${formatLongDate(date)}, ${venue.name}${attendance === undefined ? '' : `, ${attendance} came`}`;
}
