import { calendarSince } from './calendar.ts';
import { formatDate, formatLongDate, formatTimeRange } from './dates.ts';
import { thingId } from './identity.ts';
import { splitId, type Item, type KnownIds, type Library } from './library.ts';
import {
  changedFacts,
  lockedMeeting,
  meetingsById,
  type Fact,
  type LockedMeeting,
} from './locked-meeting.ts';
import { meetingDate } from './meeting-days.ts';
import { compareText, contentError, type FieldPath, type Problem } from './problem.ts';

/** A published meeting with the line of `identity.lock` that it should have. */
interface Published {
  item: Item<'meetings'>;
  now: LockedMeeting;
}

/**
 * What changed of a meeting since it was published is announced by a line in its `changes`, from which calendars know
 * that theirs is old; and a published meeting stays. `visible` is what residents see on `asOf`.
 */
export function lockedMeetingProblems(
  library: Library,
  visible: Library,
  known: KnownIds,
  asOf: string,
): Problem[] {
  const lines = library.lock[0]?.data.meetings;
  if (lines === undefined) return [];
  const published = publishedMeetings(visible);
  const byId = meetingsById(lines);
  return [
    ...published.flatMap(({ item, now }) => {
      const before = byId.get(now.id);
      return before ? oneMeeting(item, before, now, asOf) : [];
    }),
    ...goneProblems(library, published, known, asOf),
    ...adviceOn(library, published, byId),
  ];
}

/** The line of `identity.lock` of each published meeting. */
export function publishedMeetings(visible: Library): Published[] {
  const ids = new Map(visible.districts.map(({ id, data }) => [id, data.id]));
  return visible.meetings.flatMap((item) => {
    const { district, key } = splitId(item.id);
    const id = ids.get(district);
    return id === undefined
      ? []
      : [{ item, now: lockedMeeting(thingId(id, 'meetings', key), meetingDate(item), item.data) }];
  });
}

function oneMeeting(
  { file }: Item<'meetings'>,
  before: LockedMeeting,
  now: LockedMeeting,
  asOf: string,
): Problem[] {
  if (now.changes > before.changes) return [];
  if (now.changes < before.changes)
    return [
      contentError(
        'announced',
        file,
        now.changes > 0 ? ['changes'] : [],
        `It had ${lines(before.changes)} in "changes" when it was published, and now has ${now.changes}. Calendars take no change from a meeting that counts backwards.`,
        'Put the old lines back, and add a new one for what you change now.',
      ),
    ];
  const facts = changedFacts(before, now);
  if (facts.length === 0) return [];
  const what = JSON.stringify(facts.map((fact) => sentenceOf(fact, before, now)).join(' '));
  const line = `{ on: ${asOf}, what: ${what} }`;
  return [
    contentError(
      'announced',
      file,
      fieldOf(facts[0] ?? 'status', now),
      `Its ${joined(facts)} changed after it was published, and no new line in "changes" says so: calendars would keep the old entry.`,
      now.changes > 0 ? `Add below "changes:" the line - ${line}` : `Add the line changes: [${line}]`,
    ),
  ];
}

/** `date, time and place` */
function joined(facts: readonly string[]): string {
  return facts.length < 2 ? facts.join('') : `${facts.slice(0, -1).join(', ')} and ${facts.at(-1)}`;
}

function lines(number: number): string {
  return number === 1 ? '1 line' : `${number} lines`;
}

/** What a resident must know, ready to stand in `changes`. */
function sentenceOf(fact: Fact, before: LockedMeeting, now: LockedMeeting): string {
  if (fact === 'date') return `Moved from ${formatLongDate(before.date)} to ${formatLongDate(now.date)}.`;
  if (fact === 'time')
    return `The time is now ${formatTimeRange(now.start, now.end)}, not ${formatTimeRange(before.start, before.end)}.`;
  if (fact === 'place') return `The place is now ${now.place}, not ${before.place}.`;
  if (now.status === 'cancelled') return 'Cancelled.';
  if (now.status === 'postponed') return 'Postponed; the new day is not fixed yet.';
  return `It takes place after all, on ${formatLongDate(now.date)}.`;
}

function fieldOf(fact: Fact, now: LockedMeeting): FieldPath {
  if (fact === 'date') return ['moved'];
  if (fact === 'place') return ['venue'];
  if (fact === 'time') return [now.end === undefined ? 'start' : 'end'];
  return ['status'];
}

/** A meeting that calendars still hold must not vanish: they would show it for ever as if nothing had happened. */
function goneProblems(
  library: Library,
  published: readonly Published[],
  known: KnownIds,
  asOf: string,
): Problem[] {
  const there = new Set(published.map(({ now }) => now.id));
  const slugs = new Map(library.districts.map(({ id, data }) => [data.id, id]));
  return (library.lock[0]?.data.meetings ?? []).flatMap(({ id, date }, index) => {
    const [district = '', , stem = ''] = id.split('/');
    const slug = slugs.get(district);
    // The district is gone or broken, which is reported already; or no calendar holds the meeting any more.
    if (there.has(id) || slug === undefined || date < calendarSince(asOf)) return [];
    const hidden = library.meetings.find((item) => item.id === `${slug}/${stem}`);
    const fix =
      'If the meeting moves, use "moved"; if it does not take place, write "status: cancelled" and the reason.';
    if (hidden)
      return [
        contentError(
          'announced',
          hidden.file,
          [hidden.data.draft ? 'draft' : 'published'],
          'It was published already, and calendars hold it.',
          `Leave it published. ${fix}`,
        ),
      ];
    return known.meetings.has(`${slug}/${stem}`)
      ? []
      : [
          contentError(
            'announced',
            'identity.lock',
            ['meetings', index, 'id'],
            `The meeting of ${formatDate(date)} was published, and its file is gone.`,
            `Put back meetings/${slug}/${stem}.md. ${fix}`,
          ),
        ];
  });
}

/** The check can only miss a change of what the record holds, so the record must keep up. */
function adviceOn(
  { lock }: Library,
  published: readonly Published[],
  byId: ReadonlyMap<string, LockedMeeting>,
): Problem[] {
  const [record] = lock;
  const late = published
    .filter(({ now }) => now.changes > (byId.get(now.id)?.changes ?? -1))
    .map(({ item }) => item.file)
    .sort(compareText);
  if (!record || late.length === 0) return [];
  const [first = ''] = late;
  const more = late.length === 1 ? '' : ` and ${late.length - 1} more`;
  return [
    {
      severity: 'advice',
      rule: 'announced',
      file: record.file,
      field: [],
      message: `The record does not know the present state of ${first}${more}.`,
      fix: 'Run "npm run lock" when you publish, and commit identity.lock: from then on the check sees a change that nobody announced.',
    },
  ];
}
