import { isCheckedInTime } from '../domain/checked.ts';
import { formatDate } from '../domain/dates.ts';
import type { OpeningTimes } from '../domain/open-now.ts';
import { openingTimes } from '../domain/opening-times.ts';
import type { District, Site } from '../domain/site.ts';
import { districtPath, emailHref, paths, phoneHref } from '../domain/urls.ts';
import { exceptionLines, hoursLines } from './hours-text.ts';
import type { Word, Words } from './words.ts';

/** Ways to reach somebody, as the part `ContactList` shows them. */
export interface Reach {
  /** Each way, and small lines about it; with its hours where a script can say whether it is open. */
  items: { words: Words; lines?: Words[]; times?: OpeningTimes }[];
  note?: Words;
}

/** Every way to reach a district's team: in danger first, then what costs nothing and needs no phone. */
export function reachTeam(district: District, site: Site): Reach {
  const { contact } = site.force;
  return {
    items: [
      { words: ['In danger now? ', callEmergency(site)], lines: [[...textOrSign(site), '.']] },
      {
        words: [{ text: district.email, href: emailHref(district.email) }],
        lines: [replyPromise(site)],
      },
      ...(district.phone
        ? [{ words: [{ text: `Call ${district.phone}`, href: phoneHref(district.phone) }] }]
        : []),
      {
        words: [
          { text: `Call ${contact.non_emergency}`, href: phoneHref(contact.non_emergency) },
          `, and ask for the ${district.name} team`,
        ],
        lines: [
          [
            `${costText(site)}. Text relay: `,
            { text: contact.text_relay, href: phoneHref(contact.text_relay) },
          ],
        ],
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
      ...counters(district, site),
    ],
    note: `Team hours: ${teamHoursLines(district, site).join('; ')}. ${checkedText('these contacts', district.verified, site)}`,
  };
}

/** When the team works, for the browser to say whether it does now. */
export function teamTimes(district: District, site: Site): OpeningTimes {
  return openingTimes(district.hours ?? site.force.hours, teamExceptions(district, site), site.asOf);
}

/** How to tell the police and how to call for help, in two lines for pages that are about something else. */
export function reachBriefly(site: Site): Words[] {
  return [['Know something? You can ', ...reportWays(site), '.'], emergencyWords(site)];
}

/** `In danger now? Call 999. Text relay 18000, sign language 999 BSL.` */
export function emergencyWords(site: Site): Words {
  return ['In danger now? ', callEmergency(site), '. ', ...textOrSign(site), '.'];
}

/** `report online, use live chat or call 101 (calls are free)`, each a link. */
export function reportWays(site: Site): Word[] {
  const { contact } = site.force;
  const cost = costText(site);
  return [
    { text: 'report online', href: contact.report_online },
    ', ',
    { text: 'use live chat', href: contact.live_chat },
    ' or ',
    { text: `call ${contact.non_emergency}`, href: phoneHref(contact.non_emergency) },
    ` (${cost.charAt(0).toLowerCase()}${cost.slice(1)})`,
  ];
}

/** The promise that stands wherever a team's address does, and what to do when it is not kept (rule R14). */
export function replyPromise(site: Site): Word[] {
  return [
    `A named officer replies within ${site.force.limits.reply.limit} hours. `,
    { text: 'What if we do not?', href: `${paths.contact}#no-reply` },
  ];
}

/** The day of the last check; one that is too long ago (rule R13) says so, and what to do if the contact fails. */
export function checkedText(what: string, verified: string, { asOf, force }: Site): string {
  const { limit } = force.limits.contacts_verified;
  const day = formatDate(verified);
  if (isCheckedInTime(verified, asOf, limit)) return `We checked ${what} on ${day}.`;
  return `We last checked ${what} on ${day}, more than ${limit} days ago. If something has changed, call ${force.contact.non_emergency}.`;
}

function callEmergency({ force }: Site): Word {
  const { emergency } = force.contact;
  return { text: `Call ${emergency}`, href: phoneHref(emergency) };
}

function textOrSign({ force }: Site): Word[] {
  const { text_relay_emergency: relay, bsl_emergency: sign } = force.contact;
  return [
    'Text relay ',
    { text: relay, href: phoneHref(relay) },
    ', sign language ',
    { text: '999 BSL', href: sign },
  ];
}

function costText({ force }: Site): string {
  return force.contact.non_emergency_cost.replace(/\.$/, '');
}

/** Each front counter leads to its station, where the address is. */
function counters({ slug, stations }: District, site: Site): Reach['items'] {
  return stations.flatMap(({ name, counter, counter_exceptions: exceptions }) =>
    counter
      ? [
          {
            words: [{ text: `${name} front counter`, href: `${districtPath(slug)}#stations` }],
            lines: [...hoursLines(counter), ...exceptionLines(exceptions, site.asOf)],
            times: openingTimes(counter, exceptions, site.asOf),
          },
        ]
      : [],
  );
}

function teamHoursLines(district: District, site: Site): string[] {
  return [
    ...hoursLines(district.hours ?? site.force.hours),
    ...exceptionLines(teamExceptions(district, site), site.asOf),
  ];
}

/** A team's own exceptions go before those of the force for the same day. */
function teamExceptions(district: District, { force }: Site) {
  const own = district.hours_exceptions;
  const isOwn = (day: string) => own.some(({ on, until = on }) => on <= day && day <= until);
  return [...own, ...force.hours_exceptions.filter(({ on }) => !isOwn(on))];
}
