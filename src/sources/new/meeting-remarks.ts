import type { District, Site } from '../../domain/site.ts';
import { meetingLink, meetingsOf, nextMeeting } from './meetings-to-tell.ts';
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
