import { formatDate } from '../domain/dates.ts';
import { meetingKinds } from '../domain/meeting.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { meetingPath } from '../domain/urls.ts';
import { clip } from './fit-lines.ts';
import { cameText } from './last-time.ts';
import { comingMeetings, isOff } from './meeting-row.ts';
import { count, type Words } from './words.ts';

/** How many priorities stand on a chair's sheet. */
const PRIORITIES = 4;

/** What a chair wants to know before the lists: how it went last time, what is due, what comes first. */
export function chairFacts(
  meeting: Meeting,
  last: Meeting | undefined,
  district: District,
  site: Site,
): { label: string; words: Words }[] {
  return [
    { label: 'Last time', words: lastWords(last, district) },
    { label: 'Due', words: dueWords(meeting, district, site) },
    { label: 'Priorities', words: priorityWords(district) },
  ];
}

function lastWords(last: Meeting | undefined, district: District): Words {
  if (!last) return 'This is the first one that this site knows of.';
  const where = {
    text: `${formatDate(last.date)}, ${last.venue.place}`,
    href: meetingPath(district.slug, last.stem),
  };
  const raised = last.raised.length > 0 ? ` ${count(last.raised.length, 'thing')} came up.` : '';
  const kind = `${meetingKinds[last.kind].name}, `;
  return [kind, where, `. ${cameText(last.attendance)}${raised}`];
}

/** How much residents may expect tonight, and how much before they meet again. */
function dueWords(meeting: Meeting, district: District, site: Site): Words {
  const dues = district.concerns.flatMap(({ due }) => due ?? []);
  const late = dues.filter((due) => due < site.asOf).length;
  const tonight = dues.filter((due) => due >= site.asOf && due <= meeting.date).length;
  const next = comingMeetings(district, site.asOf).find(
    (other) => other.kind === meeting.kind && other.date > meeting.date && !isOff(other),
  );
  const before = dues.filter((due) => next && due > meeting.date && due <= next.date).length;
  const parts = [
    late > 0 ? `${count(late, 'step')} late` : '',
    `${count(tonight, 'step')} due by this meeting`,
    next ? `${before} more before the next one on ${formatDate(next.date)}` : 'no later meeting is announced',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function priorityWords({ priorities }: District): Words {
  if (priorities.length === 0) return 'No priorities are published.';
  const titles = priorities
    .slice(0, PRIORITIES)
    .map(({ title }, index) => `${index + 1}. ${clip(title, 60)}`)
    .join('; ');
  const [due] = priorities.flatMap(({ review_by }) => review_by ?? []).sort();
  return `${titles}.${due ? ` Next review by ${formatDate(due)}.` : ''}`;
}
