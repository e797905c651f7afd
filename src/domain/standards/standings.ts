import type { District, Site } from '../site.ts';
import { attendanceStanding } from './attendance.ts';
import { announcedStanding, gapStanding } from './cadence.ts';
import { carriedStanding } from './carried.ts';
import { caseReviewStanding } from './case-review.ts';
import { namedStanding, prioritiesStanding, replyStanding, verifiedStanding } from './contactable.ts';
import { engagementStanding, timesStanding } from './engagement.ts';
import { reportStanding } from './reporting.ts';
import type { Standing } from './standard.ts';
import { withSince } from './verdict-since.ts';

/** How a district stands against every standard on the Site's day, in the order of the standards. */
export function standingsOf(district: District, { asOf, force }: Pick<Site, 'asOf' | 'force'>): Standing[] {
  const { limits } = force;
  return [
    gapStanding(district, asOf, limits.meeting_gap.limit),
    announcedStanding(district, asOf, limits.meeting_gap.limit),
    withSince(district, asOf, (then, day) => reportStanding(then, day, limits.report_due.limit)),
    carriedStanding(district, asOf, limits.report_due.limit),
    withSince(district, asOf, (then, day) => attendanceStanding(then, day, limits.attendance_due.limit)),
    withSince(district, asOf, timesStanding),
    caseReviewStanding(district),
    prioritiesStanding(district, asOf, limits.priorities_reviewed.limit),
    namedStanding(district),
    verifiedStanding(district, asOf, limits.contacts_verified.limit),
    replyStanding(district),
    withSince(district, asOf, (then, day) => engagementStanding(then, day, limits.engagement)),
  ];
}
