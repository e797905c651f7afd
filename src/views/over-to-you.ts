import { networkNames, shownHandle } from '../domain/account.ts';
import { formatDayMonth, formatTime, weekdayOf } from '../domain/dates.ts';
import type { District, Site } from '../domain/site.ts';
import { holderName } from '../domain/team.ts';
import { districtPath, emailHref, meetingPath, teamPath } from '../domain/urls.ts';
import { mailAbout, mineIsNotHere, type Subject } from './feedback.ts';
import { nextMeeting } from './meeting-row.ts';
import { namedPosts } from './officers.ts';
import { reachBriefly, replyPromise } from './reach.ts';
import type { Words } from './words.ts';

/** The invitation that ends every report (rule R20). */
export interface Invitation {
  label: string;
  lines: Words[];
}

/** How many of a district's newest reports carry the invitation live; older ones link, so that they never change. */
const LIVE_REPORTS = 3;

/**
 * The four parts: we rely on you, the next public meeting, the team's email, officers' handles.
 * @param age 0 for the district's newest report, 1 for the one before
 * @param about what the feedback is on
 */
export function invitation(district: District, site: Site, age: number, about: Subject): Invitation[] {
  const ask: Words = [
    'Tell us what you see, and whether what we did helped. ',
    mailAbout('Did this report answer you?', 'Did this help?', district, about),
    ' ',
    mineIsNotHere(district, about),
  ];
  const write = [[{ text: district.email, href: emailHref(district.email) }], replyPromise(site)];
  if (age >= LIVE_REPORTS)
    return [
      { label: 'We rely on you', lines: [ask] },
      {
        label: 'Come and talk to us',
        lines: [
          [
            {
              text: `The next meeting in ${district.name}`,
              href: `${districtPath(district.slug)}#next-meeting`,
            },
          ],
        ],
      },
      {
        label: 'Write to the team',
        lines: [
          [{ text: `How to reach the ${district.name} team`, href: `${districtPath(district.slug)}#reach` }],
        ],
      },
      {
        label: 'Follow an officer',
        lines: [[{ text: 'Who your officers are, and where they post', href: teamPath(district.slug) }]],
      },
    ];
  return [
    { label: 'We rely on you', lines: [ask, ...reachBriefly(site)] },
    { label: 'Come and talk to us', lines: meetingLines(district, site) },
    { label: 'Write to the team', lines: write },
    { label: 'Follow an officer', lines: handleLines(district) },
  ];
}

function meetingLines(district: District, site: Site): Words[] {
  const meeting = nextMeeting(district, site.asOf);
  if (!meeting) return [[{ text: 'No public meeting is announced yet', href: meetingPath(district.slug) }]];
  const day = `${weekdayOf(meeting.date)} ${formatDayMonth(meeting.date)}, ${formatTime(meeting.start)}`;
  return [
    [
      { text: day, href: meetingPath(district.slug, meeting.stem) },
      `, ${meeting.venue.name}, ${meeting.venue.place}.`,
    ],
  ];
}

/** Constables and PCSOs first: theirs are the accounts that answer for a street. */
function handleLines(district: District): Words[] {
  const local = namedPosts(district)
    .filter(({ rank }) => rank === 'constable' || rank === 'pcso' || rank === 'special-constable')
    .flatMap((post) =>
      post.accounts.map(
        (account) => `${holderName(post)}: ${shownHandle(account)} (${networkNames[account.network]})`,
      ),
    );
  const team = district.team.accounts.map(
    (account) => `${account.name ?? 'The team'}: ${shownHandle(account)} (${networkNames[account.network]})`,
  );
  const lines = [...local, ...team].slice(0, 4);
  return lines.length > 0 ? lines : [[{ text: 'Who your officers are', href: teamPath(district.slug) }]];
}
