import { formatDayMonth, formatTime, weekdayOf } from '../domain/dates.ts';
import type { Concern } from '../domain/ledger.ts';
import type { OpeningTimes } from '../domain/open-now.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { holderName } from '../domain/team.ts';
import { concernPath, emailHref, ledgerPath, meetingPath, phoneHref, teamPath } from '../domain/urls.ts';
import { newestAnswers } from './concern-pair.ts';
import { namedPosts } from './officers.ts';
import { teamTimes } from './reach.ts';
import { count, type Words } from './words.ts';

/** One answer in the plate; with the hours, where a script can say whether anybody is there now. */
export interface Answer {
  label: string;
  words: Words;
  times?: OpeningTimes;
}

/** What a resident comes for, in the plate: your team, reach us, meet us, we did. */
export function fourAnswers(district: District, site: Site, meeting: Meeting | undefined): Answer[] {
  const { contact } = site.force;
  return [
    { label: 'Your team', words: teamWords(district) },
    {
      label: 'Reach us',
      times: teamTimes(district, site),
      words: [
        { text: 'Email', href: emailHref(district.email) },
        ', ',
        { text: contact.non_emergency, href: phoneHref(contact.non_emergency) },
        ' or ',
        { text: district.stations.some(({ counter }) => counter) ? 'in person' : 'online', href: '#reach' },
      ],
    },
    {
      label: 'Meet us',
      words: meeting
        ? [
            {
              text: `${weekdayOf(meeting.date)} ${formatDayMonth(meeting.date)}`,
              href: meetingPath(district.slug, meeting.stem),
            },
            `, ${formatTime(meeting.start)} in ${meeting.venue.place}`,
          ]
        : [{ text: 'No meeting is announced', href: meetingPath(district.slug) }],
    },
    { label: 'We did', words: didWords(district) },
  ];
}

/** Answers with what was done last before all others, newest first: the plate names the first. */
export function leadingAnswers(district: District): Concern[] {
  const answers = newestAnswers(district);
  const done = answers.find(({ status }) => status === 'done');
  return done ? [done, ...answers.filter((answer) => answer !== done)] : answers;
}

function teamWords(district: District): Words {
  const [leader, ...others] = namedPosts(district);
  if (!leader)
    return ['Nobody is named yet: ', { text: 'the posts of the team', href: teamPath(district.slug) }];
  return [
    { text: holderName(leader) ?? leader.title, href: teamPath(district.slug) },
    ...(others.length > 0 ? [` and ${count(others.length, 'other')}`] : []),
  ];
}

/** The newest thing that is done, else the newest answer, and the way to all others. */
function didWords(district: District): Words {
  const { slug, concerns } = district;
  const [answer] = leadingAnswers(district);
  if (!answer) return [{ text: 'What you told us', href: ledgerPath(slug) }];
  const more = concerns.length - 1;
  return [
    { text: answer.title, href: concernPath(slug, answer.concern) },
    ...(more > 0 ? [', ', { text: `and ${more} more`, href: ledgerPath(slug) }] : []),
  ];
}
