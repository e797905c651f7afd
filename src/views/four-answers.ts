import { formatDayMonth, formatTime, weekdayOf } from '../domain/dates.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { holderName } from '../domain/team.ts';
import { emailHref, meetingPath, phoneHref, reportPath, teamPath } from '../domain/urls.ts';
import { newestAnswers } from './concern-pair.ts';
import { namedPosts } from './officers.ts';
import type { Words } from './words.ts';

/** What a resident comes for, in the plate: your team, reach us, meet us, we did. */
export function fourAnswers(
  district: District,
  site: Site,
  meeting: Meeting | undefined,
): { label: string; words: Words }[] {
  const [leader, ...others] = namedPosts(district);
  const [answer, ...more] = newestAnswers(district);
  const { contact } = site.force;
  return [
    {
      label: 'Your team',
      words: leader
        ? [
            { text: holderName(leader) ?? leader.title, href: teamPath(district.slug) },
            others.length > 0 ? ` and ${others.length} others` : '',
          ]
        : [{ text: 'The posts of the team', href: teamPath(district.slug) }],
    },
    {
      label: 'Reach us',
      words: [
        { text: 'Email', href: emailHref(district.email) },
        ', ',
        { text: contact.non_emergency, href: phoneHref(contact.non_emergency) },
        ' or ',
        { text: 'in person', href: '#reach' },
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
    {
      label: 'We did',
      words: answer
        ? [{ text: answer.title, href: '#we-did' }, more.length > 0 ? `, and ${more.length} more` : '']
        : [{ text: 'Our reports', href: reportPath(district.slug) }],
    },
  ];
}
