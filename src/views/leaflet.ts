import { formatDate, formatLongDate, formatTimeRange } from '../domain/dates.ts';
import { leafletPath, typedAddress } from '../domain/print-urls.ts';
import type { District, Site } from '../domain/site.ts';
import { holderName, type ShownPost } from '../domain/team.ts';
import { absoluteUrl, districtPath, paths, teamPath } from '../domain/urls.ts';
import { clip, fitRows, linesOf } from './fit-lines.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import { hoursLines } from './hours-text.ts';
import { accessLine } from './meeting-facts.ts';
import { meetingTitle, nextMeeting } from './meeting-row.ts';
import { paperPair, type PaperPair } from './paper-pair.ts';
import { emergencyLine } from './poster.ts';
import { count, joinWords } from './words.ts';

/** Two sides of A5 for every door: who, how to reach, the next meeting, one thing done. */
export interface LeafletView {
  head: Head;
  force: string;
  title: string;
  lead: string;
  posts: { name: string; line: string }[];
  /** How many posts found no place, and where they are. */
  more?: string;
  emergency: { strong: string; rest: string };
  reach: { label: string; text: string }[];
  meeting: { title: string; lines: string[] };
  pair?: PaperPair;
  url: string;
  typed: string;
  /** The day it was made: paper is kept for long. */
  made: string;
}

/** Letters a line of A5 holds beside its margins, and lines that posts may have on the first side. */
const SIDE = { letters: 56, lines: 25 };

export function leafletViews(site: Site): { params: { district: string }; view: LeafletView }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    view: leafletView(district, site),
  }));
}

function leafletView(district: District, site: Site): LeafletView {
  const url = absoluteUrl(site.force.site, districtPath(district.slug));
  const { shown, left } = fitRows(
    district.team.posts.map(postRow),
    SIDE.lines,
    ({ name, line }) => linesOf(name, SIDE.letters) + linesOf(line, SIDE.letters) + 0.6,
  );
  const pair = paperPair(district, site);
  return {
    head: headOf(site, {
      path: leafletPath(district.slug),
      title: `Leaflet: your officers in ${district.name}`,
      description: `A leaflet about the ${district.team_name}, on two sides of A5.`,
      breadcrumbs: [
        ...districtTrail(district),
        { text: `Officers in ${district.name}`, href: teamPath(district.slug) },
      ],
      section: paths.home,
      district,
      unlisted: true,
    }),
    force: site.force.name,
    title: `Your officers in ${district.name}`,
    lead: `${district.team_name}. We look after ${placesText(district)}. Tell us what happens where you live.`,
    posts: shown,
    ...(left > 0 ? { more: `And ${count(left, 'more post')}: ${typedAddress(url)}/team` } : {}),
    emergency: emergencyLine(site),
    reach: reachRows(district, site),
    meeting: meetingText(district, site),
    ...(pair ? { pair } : {}),
    url,
    typed: typedAddress(url),
    made: `As published on ${formatDate(site.asOf)}. People and times change: the address above is always up to date.`,
  };
}

function postRow(post: ShownPost): LeafletView['posts'][number] {
  const name = holderName(post);
  const area = post.area.every((place) => post.role.includes(place)) ? '' : joinWords(post.area);
  const vacant = post.vacant ? 'Vacant. Write to the team' : '';
  const line = [name === undefined ? '' : `The ${post.title}`, post.role, area, vacant].filter(Boolean);
  return { name: name ?? `The ${post.title}`, line: clip(`${line.join('. ')}.`, 2 * SIDE.letters) };
}

function placesText({ places, name }: District): string {
  const main = places.filter(({ main }) => main).map((place) => place.name);
  return main.length > 0 && joinWords(main).length < 90 ? joinWords(main) : name;
}

function reachRows(district: District, site: Site): LeafletView['reach'] {
  const { contact, hours, limits } = site.force;
  const station = district.stations.find(({ counter }) => counter);
  const rows: [string, string][] = [
    ['Email', `${district.email}. A named officer replies within ${limits.reply.limit} hours.`],
    [
      'Call',
      `${district.phone === undefined ? '' : `${district.phone}, or `}${contact.non_emergency} and ask for the ${district.name} team.`,
    ],
    ['Deaf?', `Text relay ${contact.text_relay}, in danger ${contact.text_relay_emergency}.`],
    ['Hours', `${hoursLines(district.hours ?? hours).join('; ')}.`],
    ...(station?.counter
      ? [
          ['Counter', `${station.name}, ${station.address}. ${hoursLines(station.counter).join('; ')}.`] as [
            string,
            string,
          ],
        ]
      : []),
  ];
  return rows.map(([label, text]) => ({ label, text: clip(text, 3 * SIDE.letters) }));
}

function meetingText(district: District, site: Site): LeafletView['meeting'] {
  const meeting = nextMeeting(district, site.asOf);
  if (!meeting) {
    return {
      title: 'No meeting is announced yet',
      lines: ['We announce the next one at the address below.'],
    };
  }
  const { venue, date, start, end } = meeting;
  const where = [venue.name, venue.address ?? venue.place, venue.postcode].filter(Boolean).join(', ');
  return {
    title: `${formatLongDate(date)}, ${formatTimeRange(start, end)}`,
    lines: [`${meetingTitle(meeting)}. ${where}.`, clip(accessLine(meeting), 3 * SIDE.letters)],
  };
}
