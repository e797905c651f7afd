import { meetingKinds, type MeetingKind } from '../domain/meeting.ts';
import { meetingKindFacts } from '../domain/meeting-kind.ts';
import { compareText } from '../domain/problem.ts';
import { meetingsOf, shownKinds } from '../domain/shown-kinds.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { meetingKindPath, paths } from '../domain/urls.ts';
import { advisoryGroups, type AdvisoryGroups } from './advisory-groups.ts';
import { followCalendar, type FollowCalendar } from './follow-calendar.ts';
import type { FrameLink } from './frame.ts';
import { headOf, type Head } from './head.ts';
import { kindLinks } from './meeting-kinds.ts';
import { allComing, comingMeetings, isOff } from './meeting-row.ts';
import { listedRow, type MeetingsView } from './meetings.ts';
import { count, joinWords, type Words } from './words.ts';

/** One kind of meeting: what it is, what is coming where, what was held lately. */
export interface MeetingKindView {
  head: Head;
  title: string;
  /** What to expect. */
  lead: string;
  /** How many there were in the last twelve months, and which districts had none. */
  record: string;
  groups: MeetingsView['groups'];
  /** Where those stand that are too old for this page. */
  older?: Words;
  /** The groups of residents that every district has: their own part of the page. */
  advisory?: AdvisoryGroups;
  kinds: { title: string; links: FrameLink[] };
  calendar: FollowCalendar;
}

/** How many past meetings stand on the page; the districts' own lists have them all. */
const PAST_SHOWN = 12;

export function meetingKindViews(site: Site): { params: { kind: string }; view: MeetingKindView }[] {
  return shownKinds(site).map((kind) => ({ params: { kind }, view: meetingKindView(kind, site) }));
}

function meetingKindView(kind: MeetingKind, site: Site): MeetingKindView {
  const { many, plainMany, about } = meetingKindFacts[kind];
  const all = meetingsOf(site, kind);
  const coming = allComing(site).filter(({ meeting }) => meeting.kind === kind);
  const past = all
    .filter(({ meeting, district }) => !comingMeetings(district, site.asOf).includes(meeting))
    .sort((a, b) => compareText(b.meeting.date, a.meeting.date) || compareText(a.meeting.id, b.meeting.id));
  const row = ({ meeting, district }: { meeting: Meeting; district: District }) =>
    listedRow(meeting, district, site.asOf, district.name);
  const path = meetingKindPath(kind);
  return {
    head: headOf(site, {
      path,
      title: many,
      description: `${about} Where and when, in every district of ${site.force.name}.`,
      breadcrumbs: [
        { text: 'Home', href: paths.home },
        { text: 'Meetings', href: paths.meetings },
      ],
      section: paths.meetings,
      feeds: [{ scope: {}, kind: 'meetings' }],
      search: {
        kind: 'Meeting',
        districts: site.districts.filter((one) => all.some(({ district }) => district === one)).map(nameOf),
        topics: [],
        also: [meetingKinds[kind].name, meetingKinds[kind].plain],
      },
    }),
    title: many,
    lead: about,
    record: recordText(all, site),
    groups: [
      { title: 'Coming', id: 'coming', rows: coming.map(row), none: noneComing(plainMany) },
      ...(past.length > 0
        ? [
            {
              title: past.length > PAST_SHOWN ? `The last ${PAST_SHOWN}` : 'Past',
              id: 'past',
              rows: past.slice(0, PAST_SHOWN).map(row),
            },
          ]
        : []),
    ],
    ...(past.length > PAST_SHOWN ? { older: olderWords() } : {}),
    ...(kind === 'advisory-group' ? { advisory: advisoryGroups(site) } : {}),
    calendar: followCalendar(site, { kind }),
    kinds: { title: 'Other kinds', links: kindLinks(site).filter(({ href }) => href !== path) },
  };
}

function olderWords(): Words {
  return ['Older ones stand in the list of each ', { text: 'district', href: paths.meetings }, '.'];
}

function noneComing(plainMany: string): Words {
  return [
    `No ${plainMany} are announced in any district. `,
    { text: 'See every other meeting', href: paths.meetings },
    '.',
  ];
}

/** `In the last 12 months: 9 held in 4 of 10 districts, 61 residents came.` Only what was counted is added up. */
function recordText(all: readonly { meeting: Meeting; district: District }[], site: Site): string {
  const yearAgo = `${Number(site.asOf.slice(0, 4)) - 1}${site.asOf.slice(4)}`;
  const held = all.filter(({ meeting }) => meeting.status === 'held' && meeting.date > yearAgo);
  const districts = new Set(held.map(({ district }) => district));
  const counted = held.flatMap(({ meeting }) => meeting.attendance ?? []);
  const came = counted.reduce((sum, number) => sum + number, 0);
  const without = site.districts.filter(
    (district) =>
      !districts.has(district) &&
      !comingMeetings(district, site.asOf).some((meeting) => !isOff(meeting) && isOneOf(meeting, all)),
  );
  const uncounted = held.length - counted.length;
  const total = `${count(came, 'resident')} came${uncounted > 0 ? ` to the ${counted.length} that were counted` : ''}`;
  return [
    held.length === 0
      ? 'None was held in the last 12 months.'
      : `In the last 12 months: ${held.length} held in ${districts.size} of ${count(site.districts.length, 'district')}. ${total}.`,
    ...(without.length > 0 && held.length > 0
      ? [`None held or announced in ${joinWords(without.map(nameOf))}.`]
      : []),
  ].join(' ');
}

function isOneOf(meeting: Meeting, all: readonly { meeting: Meeting }[]): boolean {
  return all.some((other) => other.meeting === meeting);
}

function nameOf({ name }: District): string {
  return name;
}
