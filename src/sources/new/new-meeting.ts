import { formatLongDate, formatTime, isPlainDate, londonInstants } from '../../domain/dates.ts';
import { meetingKinds, type MeetingKind } from '../../domain/meeting.ts';
import { nearest } from '../../domain/nearest.ts';
import type { District, Site } from '../../domain/site.ts';
import { TO_WRITE } from '../../domain/unfinished.ts';
import { meetingHabits, proposedDay, usualPlace, type MeetingHabits } from './meeting-habits.ts';
import { NewRefused, type NewFiles } from './new-file.ts';
import { sixWeeksNotes } from './six-weeks.ts';
import { slugOf } from './slug-of.ts';
import { block, flow, remark, scalar } from './yaml-text.ts';

/** The kind of meeting that was typed. */
export function meetingKind(typed: string): MeetingKind {
  const kinds = Object.keys(meetingKinds) as MeetingKind[];
  const kind = kinds.find((one) => one === typed);
  if (kind !== undefined) return kind;
  const meant = nearest(typed, kinds);
  throw new NewRefused(
    `There is no kind of meeting "${typed}". ${meant ? `Did you mean "${meant}"?` : `There are: ${kinds.join(', ')}.`}`,
  );
}

/** The place that was typed, as the district spells it. */
function meetingPlace({ name, places }: District, typed: string): string {
  const names = places.map((place) => place.name);
  const found = names.find((place) => place.toLowerCase() === typed.toLowerCase());
  if (found !== undefined) return found;
  const meant = nearest(typed, names);
  throw new NewRefused(
    `${name} has no place "${typed}". ${meant ? `Did you mean "${meant}"?` : `There are: ${names.join(', ')}.`}`,
  );
}

/**
 * A meeting as a draft, at the place, time and with the posts that are usual for its kind. A Local Community Meeting
 * is told how it stands to the promised six weeks.
 * @param date `YYYY-MM-DD`; left out, a day is proposed that keeps the promise
 * @param wanted the place, as the district's file spells it; left out, the usual one
 */
export function newMeeting(
  site: Site,
  district: District,
  kind: MeetingKind,
  date?: string,
  wanted?: string,
): NewFiles {
  if (date !== undefined && !isPlainDate(date))
    throw new NewRefused(
      `"${date}" is not a day: write year, month and day with hyphens, such as 2027-01-14.`,
    );
  if (date !== undefined && date < district.team.since)
    throw new NewRefused(
      `The team of ${district.name} began on ${formatLongDate(district.team.since)}: choose a later day.`,
    );
  const { limit } = site.force.limits.meeting_gap;
  const day = date ?? proposedDay(district, kind, site.asOf, limit);
  const place = wanted === undefined ? usualPlace(district, kind) : meetingPlace(district, wanted);
  const habits = meetingHabits(district, kind, wanted === undefined ? undefined : place);
  const notes = [
    ...(date === undefined
      ? [`${formatLongDate(day)} is proposed; give a day after the district for another.`]
      : []),
    ...(kind === 'lcm' ? sixWeeksNotes(district, day, site.asOf, limit) : []),
    ...(day < site.asOf ? [`${formatLongDate(day)} is over: write "status: held" and who came.`] : []),
    ...district.meetings
      .filter((other) => other.date === day)
      .map(
        (other) =>
          `There is another meeting on that day, at ${formatTime(other.start)} in ${other.venue.name}.`,
      ),
  ];
  return {
    files: [
      {
        file: `meetings/${district.slug}/${day}-${slugOf(place)}.md`,
        text: meetingText(site, district, { kind, day, notes, place, habits }),
      },
    ],
    notes,
    toFill: ['the room, once it is booked', 'how to get in', 'what to expect', 'the text'],
  };
}

interface Plan {
  kind: MeetingKind;
  day: string;
  notes: readonly string[];
  place: string;
  habits: MeetingHabits;
}

function meetingText(site: Site, district: District, { kind, day, notes, place, habits }: Plan): string {
  const { last, hosts, chair } = habits;
  const told = Object.keys(habits.access).length > 0;
  const [start, end] = isTold(day, last?.start) ? [last?.start ?? '18:30', last?.end] : ['18:30', '20:00'];
  const venue = last?.venue ?? { name: `${TO_WRITE} The name of the building`, place };
  const access = told ? habits.access : { step_free: `${TO_WRITE} Whether one gets in without steps` };
  return [
    '---',
    remark(
      `${district.name}, ${meetingKinds[kind].plain} on ${formatLongDate(day)}. Lines that begin with # are notes for you; no reader sees them.`,
    ),
    ...notes.map((note) => remark(note)),
    remark('Delete the next line when the room is booked: then residents see the meeting.'),
    'draft: true',
    `published: ${site.asOf}`,
    `kind: ${kind}`,
    `start: ${scalar(start)}`,
    ...(end === undefined ? [] : [`end: ${scalar(end)}`]),
    remark(
      last
        ? `As on ${formatLongDate(last.date)}. Is it free, and is all of this still so?`
        : 'Where it is, and how one gets in: people decide by it whether to come.',
    ),
    block({ venue }),
    block({ access }),
    `expect: ${TO_WRITE} What happens, for somebody who never came before.`,
    `host: ${flow(hosts)}`,
    ...(chair === undefined ? [] : [`chair: ${scalar(chair)}`]),
    'audience: [everyone]',
    ...(kind === 'issue' ? [`trigger: ${TO_WRITE} What happened that led to it.`] : []),
    'status: scheduled',
    '---',
    '',
  ].join('\n');
}

/** Whether clocks in London show a time on a day, and only once. */
function isTold(day: string, time: string | undefined): boolean {
  return time !== undefined && londonInstants(day, time).length === 1;
}
