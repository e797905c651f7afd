import { formatLongDate, formatTime, monthOf } from '../../domain/dates.ts';
import type { District, Meeting, Site } from '../../domain/site.ts';
import { meetingPath } from '../../domain/urls.ts';
import { remark } from './yaml-text.ts';

/** The meetings of a month, to link to in its report, and the next one, as remarks. */
export function meetingRemarks(site: Site, district: District, month: string, published: string): string[] {
  const past = meetingsOf(district, month, site.asOf);
  return [
    ...(past.length > 0 ? [remark('Where you met residents, to link to in the text:')] : []),
    ...past.map((meeting) => remark(`- ${meetingLink(district, meeting)}`)),
    remark(nextMeeting(site, district, published)),
  ];
}

/** The meetings of a month that were held until a day. @param month `YYYY-MM` */
export function meetingsOf({ meetings }: District, month: string, asOf: string): Meeting[] {
  return meetings.filter(({ date, status }) => monthOf(date) === month && status === 'held' && date <= asOf);
}

/** A meeting that a report may speak of, with the Markdown that links to it. */
export function meetingLink({ slug }: District, meeting: Meeting): string {
  return `${meetingWords(meeting)}: [words](${meetingPath(slug, meeting.stem)})`;
}

/** What the site will say by itself at the end of a report. @param published the report's day, `YYYY-MM-DD` */
export function nextMeeting({ asOf }: Site, { meetings }: District, published: string): string {
  const ahead = meetings.filter(({ date, status }) => date > asOf && status === 'scheduled');
  const coming = ahead.find(({ date }) => date > published) ?? ahead.at(-1);
  return coming
    ? `The ${coming.date > published ? 'next' : 'last announced'} meeting is on ${meetingWords(coming)}, ${formatTime(coming.start)}. The site adds the next one at the end by itself.`
    : 'No meeting is announced. "npm run new -- meeting" makes one.';
}

function meetingWords({ date, venue, attendance }: Meeting): string {
  return `${formatLongDate(date)}, ${venue.name}${attendance === undefined ? '' : `, ${attendance} came`}`;
}
