import { formatDayMonth, formatTime, formatTimeRange, weekdayOf } from '../domain/dates.ts';
import { posterPath, typedAddress } from '../domain/print-urls.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { meetingKinds } from '../domain/meeting.ts';
import { holderName } from '../domain/team.ts';
import { absoluteUrl, districtPath, meetingPath } from '../domain/urls.ts';
import { clip } from './fit-lines.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import { leafOf } from './leaf.ts';
import { accessLine } from './meeting-facts.ts';
import { comingMeetings, isOff, meetingTitle } from './meeting-row.ts';
import { namedPosts } from './officers.ts';
import { paperPair, type PaperPair } from './paper-pair.ts';
import { count, joinWords } from './words.ts';

/** One side of A4 for a shop window: one meeting, and a strip to tear off. */
export interface PosterView {
  head: Head;
  force: string;
  district: string;
  invitation: string;
  weekday: string;
  day: string;
  time: string;
  venue: string;
  address: string;
  /** What kind of meeting, unless the invitation says it; how to get in. */
  access: string;
  pair?: PaperPair;
  email: string;
  /** What the code leads to, and the same as one types it. */
  url: string;
  typed: string;
  who: string;
  emergency: { strong: string; rest: string };
  tab: { name: string; when: string };
}

/** How many letters the line on getting in, and the names, have room for; the meeting's page has the rest. */
const ROOM = { access: 200, who: 90 };

export function posterViews(
  site: Site,
): { params: { district: string; meeting: string }; view: PosterView }[] {
  return site.districts.flatMap((district) =>
    comingMeetings(district, site.asOf)
      .filter((meeting) => !isOff(meeting))
      .map((meeting) => ({
        params: { district: district.slug, meeting: meeting.stem },
        view: posterView(meeting, district, site),
      })),
  );
}

/** True for a meeting that has a poster: it is to come, and takes place. */
export function hasPoster(meeting: Meeting, district: District, asOf: string): boolean {
  return comingMeetings(district, asOf).includes(meeting) && !isOff(meeting);
}

function posterView(meeting: Meeting, district: District, site: Site): PosterView {
  const { venue, date, start, end } = meeting;
  const url = absoluteUrl(site.force.site, districtPath(district.slug));
  const pair = paperPair(district, site, meeting);
  const { number, month } = leafOf(date);
  return {
    head: headOf(site, {
      path: posterPath(district.slug, meeting.stem),
      title: `Poster: ${meetingTitle(meeting)}, ${district.name}, ${formatDayMonth(date)} ${date.slice(0, 4)}`,
      description: `A poster for ${meetingTitle(meeting)}, on one side of A4.`,
      breadcrumbs: [
        ...districtTrail(district, 'meetings'),
        { text: meetingTitle(meeting), href: meetingPath(district.slug, meeting.stem) },
      ],
      district,
      unlisted: true,
    }),
    force: site.force.name,
    district: district.name,
    invitation: 'Come and talk to your local officers',
    weekday: weekdayOf(date),
    day: formatDayMonth(date),
    time: formatTimeRange(start, end),
    venue: venue.name,
    address: [venue.address ?? venue.place, venue.postcode].filter(Boolean).join(' '),
    access: clip([kindText(meeting), accessLine(meeting)].filter(Boolean).join(' '), ROOM.access),
    ...(pair ? { pair } : {}),
    email: district.email,
    url,
    typed: typedAddress(url),
    who: whoText(meeting, district),
    emergency: emergencyLine(site),
    tab: {
      name: `${district.name} police`,
      when: `${number} ${month}, ${formatTime(start)}, ${venue.place}`,
    },
  };
}

/** `In an emergency call 999.` and what to call otherwise; a demonstration says on paper, too, that it is one. */
export function emergencyLine({ force }: Site): PosterView['emergency'] {
  const { emergency, non_emergency: other, non_emergency_cost: cost } = force.contact;
  return {
    strong: `In an emergency call ${emergency}.`,
    rest: `Otherwise ${other}. ${cost.replace(/\.$/, '')}.${force.demonstration ? ' Demonstration: all invented.' : ''}`,
  };
}

/** The invitation fits a Local Community Meeting; any other kind is named. */
function kindText(meeting: Meeting): string {
  if (meeting.title !== undefined) return `${meeting.title}.`;
  return meeting.kind === 'lcm' ? '' : `${meetingKinds[meeting.kind].name}.`;
}

/** The hosts by name as far as they agreed to be named and there is room, else by post. */
function whoText(meeting: Meeting, district: District): string {
  const named = namedPosts(district);
  const names = district.team.posts
    .filter(({ post }) => meeting.host.includes(post))
    .map((post) => (named.includes(post) && holderName(post)) || `the ${post.title}`);
  const shown = names.filter((_, index) => joinWords(names.slice(0, index + 1)).length <= ROOM.who);
  const more = names.length - shown.length;
  const text = joinWords([...shown, ...(more > 0 ? [count(more, 'other')] : [])]);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
