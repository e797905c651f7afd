import type { Bulletin, BulletinPart } from '../domain/bulletin.ts';
import { addDays, formatLongDate, formatMonth, formatTimeRange } from '../domain/dates.ts';
import type { FeedWords } from '../domain/feed.ts';
import type { District, Meeting, Report, Site } from '../domain/site.ts';
import { holderName } from '../domain/team.ts';
import { subscribePath } from '../domain/subscription-urls.ts';
import { emailHref, ledgerPath, meetingPath, phoneHref, reportPath } from '../domain/urls.ts';
import { pairInRecord } from './concern-pair.ts';
import { isOff, meetingTitle } from './meeting-row.ts';
import { namedPosts } from './officers.ts';
import { recordPairs } from './record-pairs.ts';
import { count } from './words.ts';

/** As many concerns as a person reads in an email; the report has the rest. It also keeps the mail below its limit. */
export const MOST_PAIRS = 10;

/** How far ahead a bulletin announces meetings, in days after the report: until after the next bulletin. */
const DAYS_AHEAD = 45;

/** How many officers a bulletin names; the team page has all. */
const MOST_OFFICERS = 4;

/**
 * The bulletin of a month, from that month's report. It looks ahead from the day of the report, not from today, so that
 * a bulletin stays what it was when it was sent.
 */
export function bulletinOf(report: Report, district: District, site: Site): Bulletin {
  const { force } = site;
  const month = formatMonth(report.month);
  const subject = `${district.name}: what you told us and what we did in ${month}`;
  return {
    subject: force.demonstration ? `Demonstration: ${subject}` : subject,
    preheader: report.summary,
    sender: `${force.name} ${force.site_label}`,
    title: `${district.name}: what we did in ${month}`,
    language: force.language,
    site: force.site,
    parts: [
      { kind: 'text', words: report.summary },
      ...concernParts(report, district, site),
      ...nextParts(report),
      ...meetingParts(report, district),
      ...reachParts(district, site),
    ],
    closing: [
      [
        'You get this email because you asked your community policing team for it. To stop it, reply with the word “stop”. ',
        { text: 'Other ways to follow us', href: subscribePath(district.slug) },
        '.',
      ],
      `${force.name}. Text under the ${force.licence.name}.`,
      ...(force.demonstration ? ['This is a demonstration: its officers and events are invented.'] : []),
    ],
  };
}

function concernParts(report: Report, district: District, site: Site): BulletinPart[] {
  const pairs = recordPairs(district, 'report', report.month);
  const page = reportPath(district.slug, report.month);
  const left = pairs.length - MOST_PAIRS;
  const more: FeedWords = [
    { text: left > 0 ? `Read the whole report, with ${left} more` : 'Read the whole report', href: page },
    ' or ',
    { text: 'see everything you told us', href: ledgerPath(district.slug) },
    '.',
  ];
  if (pairs.length === 0) return [{ kind: 'text', words: more }];
  return [
    { kind: 'heading', text: 'What you told us, and what we did' },
    ...pairs.slice(0, MOST_PAIRS).map(({ concern, step }): BulletinPart => {
      const { title, href, statuses, said, didLabel, did } = pairInRecord(concern, step, district, site);
      const standing = statuses.map(({ word }) => word).join(', ');
      return { kind: 'pair', title: [{ text: title, href }], standing, said, didLabel, did };
    }),
    { kind: 'text', words: more },
  ];
}

function nextParts({ next }: Report): BulletinPart[] {
  if (next.length === 0) return [];
  return [
    { kind: 'heading', text: 'What we will do next' },
    ...next.map((words): BulletinPart => ({ kind: 'text', words })),
  ];
}

function meetingParts({ published }: Report, district: District): BulletinPart[] {
  const last = addDays(published, DAYS_AHEAD);
  const coming = district.meetings.filter(({ date }) => date > published && date <= last);
  const all: FeedWords = [{ text: 'All our meetings', href: meetingPath(district.slug) }, '.'];
  return [
    { kind: 'heading', text: 'Come and talk to us' },
    ...coming.map((meeting) => meetingEntry(meeting, district)),
    { kind: 'text', words: all },
  ];
}

function meetingEntry(meeting: Meeting, district: District): BulletinPart {
  const { date, start, end, venue, status, reason } = meeting;
  const off = isOff(meeting) ? `${status === 'cancelled' ? 'Cancelled' : 'Postponed'}: ` : '';
  return {
    kind: 'entry',
    title: [{ text: `${off}${meetingTitle(meeting)}`, href: meetingPath(district.slug, meeting.stem) }],
    lines: [
      `${formatLongDate(date)}, ${formatTimeRange(start, end)}`,
      [venue.name, venue.address, venue.postcode].filter(Boolean).join(', '),
      ...(off && reason ? [reason] : []),
    ],
  };
}

function reachParts(district: District, { force }: Site): BulletinPart[] {
  const { contact, limits } = force;
  const officers = namedPosts(district)
    .slice(0, MOST_OFFICERS)
    .map((post) => `${holderName(post)}, ${post.title}`);
  return [
    { kind: 'heading', text: 'How to reach us' },
    {
      kind: 'text',
      words: [
        { strong: 'Is somebody in danger, or is a crime going on now? ' },
        { text: `Call ${contact.emergency}`, href: phoneHref(contact.emergency) },
        `. By text relay: ${contact.text_relay_emergency}.`,
      ],
    },
    {
      kind: 'text',
      words: [
        'For anything else write to ',
        { text: district.email, href: emailHref(district.email) },
        `; a named officer replies within ${count(limits.reply.limit, 'hour')}. Or call `,
        { text: contact.non_emergency, href: phoneHref(contact.non_emergency) },
        ' or ',
        { text: 'report online', href: contact.report_online },
        '.',
      ],
    },
    ...(officers.length > 0
      ? [{ kind: 'entry' as const, title: 'Some of your officers', lines: officers }]
      : []),
  ];
}
