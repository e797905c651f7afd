import { calendarSince } from './calendar.ts';
import { formatDate } from './dates.ts';
import { thingId } from './identity.ts';
import { splitId, type Item, type KnownIds, type Library } from './library.ts';
import { lockedMeeting, meetingsById, type LockedMeeting } from './locked-meeting.ts';
import { meetingDate } from './meeting-days.ts';
import { compareText, contentError, type Problem } from './problem.ts';
import { unannounced } from './unannounced.ts';

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
      return before ? unannounced(item.file, before, now, asOf) : [];
    }),
    ...goneProblems(library, published, known, asOf),
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

/**
 * The check sees only changes of what the record holds, so the record must keep up: one piece of advice a district, at
 * its first meeting. For content without errors.
 */
export function lockAdvice(library: Library, visible: Library): Problem[] {
  const [record] = library.lock;
  if (record?.data.meetings === undefined) return [];
  const byId = meetingsById(record.data.meetings);
  const late = publishedMeetings(visible)
    .filter(({ now }) => now.changes > (byId.get(now.id)?.changes ?? -1))
    .map(({ item }) => item)
    .sort((a, b) => compareText(a.file, b.file));
  const districts = Map.groupBy(late, ({ id }) => splitId(id).district);
  return [...districts.values()].flatMap(([first, ...more]): Problem[] =>
    first
      ? [
          {
            severity: 'advice',
            rule: 'announced',
            file: first.file,
            field: [],
            message: `What people were told of this meeting is not recorded yet${moreWords(more.length)}.`,
            fix: 'You need do nothing: "npm run publish" records it. Only those who commit by themselves type "npm run lock" and commit identity.lock.',
          },
        ]
      : [],
  );
}

function moreWords(count: number): string {
  if (count === 0) return '';
  return `, nor of ${count === 1 ? 'another' : `${count} others`} of this district`;
}
