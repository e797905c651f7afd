import type { Site } from '../domain/site.ts';
import { districtPath, emailHref, paths, phoneHref } from '../domain/urls.ts';
import { headOf, type Head } from './head.ts';
import type { LinkRow } from './home.ts';
import { exceptionLines, hoursLines } from './hours-text.ts';
import { checkedText } from './reach.ts';
import type { Words } from './words.ts';

export interface ContactView {
  head: Head;
  title: string;
  lead: string;
  emergency: { label: string; words: Words }[];
  deaf: { label: string; words: Words }[];
  report: { label: string; words: Words }[];
  teams: LinkRow[];
  /** What a resident can do when no reply came in time. */
  noReply: { title: string; text: string };
  complaints: Words;
  checked: string;
}

/** `/contact/`: is it an emergency, how to report, how to reach a team, what to do if nobody answers. */
export function contactView(site: Site): ContactView {
  const { contact, oversight, limits, reply_missed, languages } = site.force;
  return {
    head: headOf(site, {
      path: paths.contact,
      title: 'Contact the police',
      description: `How to reach ${site.force.name}: ${contact.emergency}, ${contact.non_emergency}, text relay, British Sign Language, online and by live chat.`,
      section: paths.contact,
      search: {
        kind: 'Contact',
        districts: [],
        topics: [],
        also: [
          'report a crime',
          'phone number',
          'complain',
          'complaint',
          'lost property',
          'sign language',
          'domestic abuse',
          'domestic violence',
        ],
      },
    }),
    title: 'Contact us',
    lead: 'Is somebody in danger, or is a crime going on now? Then call. For anything else choose what suits you.',
    emergency: [
      {
        label: 'By phone',
        words: [
          { text: `Call ${contact.emergency}`, href: phoneHref(contact.emergency) },
          '. If you cannot speak, press 55 on a mobile when you are asked to.',
        ],
      },
    ],
    deaf: [
      {
        label: 'By text',
        words: [
          { text: contact.text_relay_emergency, href: phoneHref(contact.text_relay_emergency) },
          ' in an emergency, ',
          { text: contact.text_relay, href: phoneHref(contact.text_relay) },
          ' for anything else, with a text phone or the Relay UK app.',
        ],
      },
      {
        label: 'In sign language',
        words: [
          { text: '999 BSL', href: contact.bsl_emergency },
          ' in an emergency: a free video call with an interpreter.',
        ],
      },
    ],
    report: [
      {
        label: 'Online',
        words: [
          { text: 'Report a crime, or something you saw', href: contact.report_online },
          ', at any time.',
        ],
      },
      {
        label: 'By chat',
        words: [{ text: 'Chat with us', href: contact.live_chat }, `. ${contact.live_chat_hours}.`],
      },
      {
        label: 'By phone',
        words: [
          { text: `Call ${contact.non_emergency}`, href: phoneHref(contact.non_emergency) },
          `. ${contact.non_emergency_cost}`,
        ],
      },
      {
        label: 'Without your name',
        words: [
          { text: contact.anonymous.name, href: contact.anonymous.url },
          ', ',
          { text: contact.anonymous.phone, href: phoneHref(contact.anonymous.phone) },
          `. ${contact.anonymous.note}`,
        ],
      },
      ...(languages.length > 0
        ? [
            {
              label: 'Other languages',
              words: 'Tell us your language when you call: an interpreter joins the line.',
            },
          ]
        : []),
    ],
    teams: site.districts.map((district) => ({
      title: district.name,
      href: districtPath(district.slug),
      lines: [[{ text: district.email, href: emailHref(district.email) }]],
    })),
    noReply: { title: `No reply within ${limits.reply.limit} hours?`, text: reply_missed },
    complaints: [
      ...(contact.complaints ? [{ text: 'Make a complaint', href: contact.complaints }, '. '] : []),
      'We answer to the ',
      { text: oversight.name, href: oversight.url },
      '.',
    ],
    checked: `Team hours, unless a district says otherwise: ${[
      ...hoursLines(site.force.hours),
      ...exceptionLines(site.force.hours_exceptions, site.asOf),
    ].join('; ')}. ${checkedText('these contacts', contact.verified, site)}`,
  };
}
