import type { District, Site } from '../domain/site.ts';
import { emailHref, paths, phoneHref } from '../domain/urls.ts';
import { headOf, type Head } from './head.ts';
import { meetingTitle, nextMeeting } from './meeting-row.ts';
import { whenText, whereText } from './meeting-words.ts';
import type { Words } from './words.ts';

export interface OfflineView {
  head: Head;
  title: string;
  lead: string;
  emergency: { label: string; words: Words }[];
  /** This page's own path: shown at any other, it stands in for a page that cannot be reached. */
  path: string;
  teams: KeptTeam[];
}

/** What a device keeps of a district. */
export interface KeptTeam {
  slug: string;
  name: string;
  reach: { label: string; words: Words }[];
  meeting: string;
  /** `YYYY-MM-DD`: the day after which the meeting is over. A demonstration stands still, and so do its meetings. */
  until?: string;
}

/** `/offline/`: what a device keeps for when it has no connection. Not made when `force.yaml` says `offline: false`. */
export function offlineViews(site: Site): { params: { offline: string }; view: OfflineView }[] {
  if (!site.force.offline) return [];
  const { contact } = site.force;
  const head = headOf(site, {
    path: paths.offline,
    title: 'Contacts without a connection',
    description:
      'Every community policing team’s contacts and next meeting, kept for when there is no connection.',
    unlisted: true,
  });
  return [
    {
      params: { offline: paths.offline.replaceAll('/', '') },
      view: {
        head,
        title: 'Contacts without a connection',
        lead: `Your device saved this page with the site as it stood on ${head.frame.asOfText}. When you have no connection, you see it in place of the page you asked for. Calls and texts work as long as your phone has a signal.`,
        emergency: [
          {
            label: 'Emergency',
            words: [
              { text: `Call ${contact.emergency}`, href: phoneHref(contact.emergency) },
              '. By text phone: ',
              { text: contact.text_relay_emergency, href: phoneHref(contact.text_relay_emergency) },
              '.',
            ],
          },
          {
            label: 'Not an emergency',
            words: [
              { text: `Call ${contact.non_emergency}`, href: phoneHref(contact.non_emergency) },
              `. ${contact.non_emergency_cost} By text phone: `,
              { text: contact.text_relay, href: phoneHref(contact.text_relay) },
              '.',
            ],
          },
        ],
        path: paths.offline,
        teams: site.districts.map((district) => keptTeam(district, site)),
      },
    },
  ];
}

function keptTeam(district: District, site: Site): KeptTeam {
  const meeting = nextMeeting(district, site.asOf);
  return {
    slug: district.slug,
    name: district.name,
    reach: [
      { label: 'Email', words: [{ text: district.email, href: emailHref(district.email) }] },
      ...(district.phone
        ? [{ label: 'Phone', words: [{ text: district.phone, href: phoneHref(district.phone) }] }]
        : []),
    ],
    meeting: meeting
      ? `${meetingTitle(meeting)}: ${whenText(meeting)}. ${whereText(meeting)}.`
      : 'None was announced when this page was saved.',
    ...(meeting && !site.force.demonstration ? { until: meeting.date } : {}),
  };
}
