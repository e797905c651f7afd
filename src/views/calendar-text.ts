import type { District, Meeting, Site } from '../domain/site.ts';
import { meetingKindFacts } from '../domain/meeting-kind.ts';
import { factRows } from './meeting-facts.ts';
import { meetingNotice } from './meeting-notice.ts';
import { isOff } from './meeting-row.ts';
import { wordText, type Words } from './words.ts';

/**
 * The text of a meeting in a calendar: why it is off or moved, what to expect, how to get in and there, whom to write
 * to. A line for each, as the page of the meeting has them.
 * @param address of that page
 */
export function calendarText(meeting: Meeting, district: District, site: Site, address: string): string {
  const isHeld = meeting.status === 'held';
  const coming = !isHeld && !isOff(meeting);
  return [
    ...inventedLines(site),
    ...noticeLines(meeting),
    ...(coming ? [meeting.expect ?? meetingKindFacts[meeting.kind].about] : []),
    ...(coming && meeting.end === undefined ? ['The end is open.'] : []),
    ...(coming ? factRows(meeting, district).map(({ label, words }) => `${label}: ${plain(words)}`) : []),
    `Write to the team: ${district.email}`,
    `${isHeld ? 'What was said' : 'More'}: ${address}`,
  ]
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .join('\n');
}

/** In a demonstration: that nobody need come. It stands first wherever a meeting goes into somebody's calendar. */
export function inventedLines({ force }: Site): string[] {
  return force.demonstration ? ['This is a demonstration: the meeting is invented.'] : [];
}

function noticeLines(meeting: Meeting): string[] {
  const { off, moved } = meetingNotice(meeting);
  if (off) return [`${off.title}. ${meeting.reason ?? ''}`, ...(off.moves ?? [])];
  return moved ? [`${moved.title}. ${moved.text}`, ...(moved.moves ?? [])] : [];
}

/** Words without links, but for addresses outside the site, which a reader needs. */
function plain(words: Words): string {
  if (typeof words === 'string') return words;
  return words
    .map((word) =>
      typeof word !== 'string' && 'href' in word && word.href.startsWith('http')
        ? `${word.text}, ${word.href}`
        : wordText(word),
    )
    .join('');
}
