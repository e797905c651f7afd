import { GUARANTEE, OWN_PROMISE, type Limits } from '../limits.ts';
import type { Standard } from './standard.ts';

/** Every standard the force is measured by, with the limits set in `force.yaml`. */
export function standardsOf(limits: Limits): Standard[] {
  const {
    meeting_gap,
    report_due,
    attendance_due,
    priorities_reviewed,
    contacts_verified,
    reply,
    engagement,
  } = limits;
  return [
    {
      id: 'R1',
      slug: 'gap-between-meetings',
      title: `At most ${meeting_gap.limit} days between meetings`,
      rule: `No more than ${meeting_gap.limit} days lie between two Local Community Meetings. Cancelled meetings do not count.`,
      source: meeting_gap.source,
    },
    {
      id: 'R2',
      slug: 'next-meeting-announced',
      title: 'The next meeting is announced',
      rule: `The next Local Community Meeting is announced, no later than ${meeting_gap.limit} days after the last one.`,
      source: meeting_gap.source,
    },
    {
      id: 'R3',
      slug: 'monthly-report',
      title: `A report for every month, within ${report_due.limit} days`,
      rule: `Each finished month has a report, published within ${report_due.limit} days of its end. We look at the last 12 months.`,
      source: report_due.source,
    },
    {
      id: 'R5',
      slug: 'concerns-answered',
      title: 'The next report answers each open concern',
      rule: 'A month’s report speaks of every concern that was open when the month began or was heard in it.',
      source: OWN_PROMISE,
    },
    {
      id: 'R7',
      slug: 'attendance-recorded',
      title: `Attendance published within ${attendance_due.limit} days`,
      rule: `How many residents came is recorded within ${attendance_due.limit} days of each meeting. Nobody is a number too. We look at the last 12 months.`,
      source: attendance_due.source,
    },
    {
      id: 'R8',
      slug: 'times-of-day',
      title: 'Meetings at different times of day',
      rule: 'Over 12 months Local Community Meetings are not all in the evening, all by day or all at weekends. It takes three meetings to tell.',
      source: meeting_gap.source,
    },
    {
      id: 'R10',
      slug: 'asb-case-review',
      title: 'Two ways to ask for an ASB case review',
      rule: 'For each council area we can show at least two ways to ask for a review of how reports of antisocial behaviour were handled, not only a call to 101, with the threshold and a contact. We say what we found, and when we looked.',
      source: OWN_PROMISE,
    },
    {
      id: 'R11',
      slug: 'priorities-reviewed',
      title: `Priorities reviewed every ${priorities_reviewed.limit} months`,
      rule: `Local priorities are looked at with residents at least every ${priorities_reviewed.limit} months.`,
      source: priorities_reviewed.source,
    },
    {
      id: 'R12',
      slug: 'named-officer',
      title: 'A named officer you can contact',
      rule: 'Every district has an officer who is named here and can be reached.',
      source: GUARANTEE,
    },
    {
      id: 'R13',
      slug: 'contacts-checked',
      title: `Contacts checked in the last ${contacts_verified.limit} days`,
      rule: `Somebody checked every contact of the district in the last ${contacts_verified.limit} days.`,
      source: contacts_verified.source,
    },
    {
      id: 'R14',
      slug: 'reply-in-time',
      title: `A reply within ${reply.limit} hours`,
      rule: `Every message to the team is answered within ${reply.limit} hours. Where nobody counts, we do not know.`,
      source: reply.source,
    },
    {
      id: 'R21',
      slug: 'enough-meetings',
      title: 'Enough meetings of different kinds',
      rule: `In ${engagement.months} months each team holds at least ${engagement.meetings} meetings, of at least ${engagement.kinds} kinds.`,
      source: engagement.source,
    },
  ];
}
