import type { FeedPart } from '../domain/feed.ts';
import { meetingKindFacts } from '../domain/meeting-kind.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { changeLines } from './changes.ts';
import { listParts, recordParts } from './feed-parts.ts';
import { cameText } from './last-time.ts';
import { mediaOf } from './media.ts';
import { whenText, whereText } from './meeting-words.ts';
import { factRows } from './meeting-facts.ts';
import { meetingNotice } from './meeting-notice.ts';
import { isOff } from './meeting-row.ts';

/**
 * The whole text of a meeting for feeds, in the order of its page: that it is off or has moved, when and where, how to
 * get in, what was said. Nothing of it depends on the day the site is built.
 */
export function meetingParts(meeting: Meeting, district: District, site: Site): FeedPart[] {
  const held = meeting.status === 'held';
  const when = isOff(meeting) ? `It was to be on ${whenText(meeting)}` : whenText(meeting);
  return [
    ...noticeParts(meeting),
    { kind: 'text', words: [{ strong: when }, `. ${whereText(meeting)}.`] },
    ...text(held ? cameText(meeting.attendance) : (meeting.expect ?? meetingKindFacts[meeting.kind].about)),
    {
      kind: 'list',
      items: factRows(meeting, district).map(({ label, words }) => [
        { strong: `${label}:` },
        ' ',
        ...(typeof words === 'string' ? [words] : words),
      ]),
    },
    { kind: 'body', body: meeting.body, media: mediaOf(site, meeting.body) },
    ...recordParts('What you raised', 'meeting', meeting.stem, district, site),
    ...listParts('What we changed here', changeLines(meeting.changes)),
  ];
}

function noticeParts(meeting: Meeting): FeedPart[] {
  const { off, moved } = meetingNotice(meeting);
  return [off, moved].flatMap((notice): FeedPart[] => {
    if (!notice) return [];
    const { title, text: why, moves = [] } = notice;
    return [
      { kind: 'text', words: [{ strong: `${title}.` }, ` ${why}`] },
      ...(moves.length > 0 ? [{ kind: 'list' as const, items: moves }] : []),
    ];
  });
}

function text(words: string): FeedPart[] {
  return [{ kind: 'text', words }];
}
