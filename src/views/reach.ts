import { formatDate } from '../domain/dates.ts';
import type { District, Site } from '../domain/site.ts';
import { emailHref, paths, phoneHref } from '../domain/urls.ts';
import { hoursLines } from './hours-text.ts';
import type { Words } from './words.ts';

/** Ways to reach somebody, as the part `ContactList` shows them. */
export interface Reach {
  items: { words: Words; lines?: Words[] }[];
  note?: Words;
}

/** Every way to reach a district's team: what costs nothing and needs no phone comes first. */
export function reachTeam(district: District, site: Site): Reach {
  const { contact, limits, hours } = site.force;
  const counters = district.stations.flatMap((station) =>
    station.counter
      ? [{ words: `${station.name} front counter, ${station.address}`, lines: hoursLines(station.counter) }]
      : [],
  );
  return {
    items: [
      {
        words: [{ text: district.email, href: emailHref(district.email) }],
        lines: [
          `A named officer replies within ${limits.reply.limit} hours.`,
          [{ text: 'If we do not', href: `${paths.contact}#no-reply` }],
        ],
      },
      ...(district.phone
        ? [{ words: [{ text: `Call ${district.phone}`, href: phoneHref(district.phone) }] }]
        : []),
      {
        words: [
          { text: `Call ${contact.non_emergency}`, href: phoneHref(contact.non_emergency) },
          `, and ask for the ${district.name} team`,
        ],
        lines: [`${contact.non_emergency_cost.replace(/\.$/, '')}. Text relay: ${contact.text_relay}`],
      },
      {
        words: [
          { text: 'Report online', href: contact.report_online },
          ' or ',
          { text: 'use live chat', href: contact.live_chat },
        ],
        lines: [
          `Online at any time. Chat: ${contact.live_chat_hours.charAt(0).toLowerCase()}${contact.live_chat_hours.slice(1)}`,
        ],
      },
      ...counters,
    ],
    note: `Team hours: ${hoursLines(district.hours ?? hours).join('; ')}. We checked these contacts on ${formatDate(district.verified)}.`,
  };
}
