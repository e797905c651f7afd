import { formatDayMonth, formatTime, weekdayOf } from '../domain/dates.ts';
import type { Concern } from '../domain/ledger.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { holderName } from '../domain/team.ts';
import { emailHref, meetingPath, phoneHref, reportPath, teamPath } from '../domain/urls.ts';
import { newestAnswers } from './concern-pair.ts';
import { namedPosts } from './officers.ts';
import { count, type Words } from './words.ts';

/** What a resident comes for, in the plate: your team, reach us, meet us, we did. */
export function fourAnswers(
  district: District,
  site: Site,
  meeting: Meeting | undefined,
): { label: string; words: Words }[] {
  const { contact } = site.force;
  return [
    { label: 'Your team', words: teamWords(district) },
    {
      label: 'Reach us',
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

/** Answers in the order a district's page shows them: what was done last, then all others, newest first. */
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

function didWords(district: District): Words {
  const [answer, ...more] = leadingAnswers(district);
  if (!answer) return [{ text: 'Our reports', href: reportPath(district.slug) }];
  return [{ text: answer.title, href: '#we-did' }, ...(more.length > 0 ? [`, and ${more.length} more`] : [])];
}
