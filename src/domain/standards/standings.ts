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

type Judge = (district: District, asOf: string) => Standing;

/** How a district stands against every standard on the Site's day, in the order of the standards. */
export function standingsOf(district: District, site: Pick<Site, 'asOf' | 'force'>): Standing[] {
  return standings(district, site, (judge) => withSince(district, site.asOf, judge));
}

/**
 * The same without the first day of a verdict that counts over the last months: that day takes judging every day
 * since the team began, which a check of the content need not know.
 */
export function presentStandingsOf(district: District, site: Pick<Site, 'asOf' | 'force'>): Standing[] {
  return standings(district, site, (judge) => judge(district, site.asOf));
}

function standings(
  district: District,
  { asOf, force: { limits } }: Pick<Site, 'asOf' | 'force'>,
  overMonths: (judge: Judge) => Standing,
): Standing[] {
  return [
    gapStanding(district, asOf, limits.meeting_gap.limit),
    announcedStanding(district, asOf, limits.meeting_gap.limit),
    overMonths((then, day) => reportStanding(then, day, limits.report_due.limit)),
    carriedStanding(district, asOf, limits.report_due.limit),
    overMonths((then, day) => attendanceStanding(then, day, limits.attendance_due.limit)),
    overMonths(timesStanding),
    caseReviewStanding(district),
    prioritiesStanding(district, asOf, limits.priorities_reviewed.limit),
    namedStanding(district),
    verifiedStanding(district, asOf, limits.contacts_verified.limit),
    replyStanding(district),
    overMonths((then, day) => engagementStanding(then, day, limits.engagement)),
  ];
}
