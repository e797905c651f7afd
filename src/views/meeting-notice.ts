import { formatDate, formatLongDate } from '../domain/dates.ts';
import { meetingKinds } from '../domain/meeting.ts';
import type { Meeting } from '../domain/site.ts';
import { isOff } from './meeting-row.ts';

/** What a visitor must know before anything else, as the part `Notice` shows it. */
export interface MeetingNotice {
  kind: 'cancelled' | 'plain';
  title: string;
  text: string;
  /** Each change of its day, oldest first, where one sentence cannot say it. */
  moves?: string[];
}

/** Why a meeting does not take place (`off`), or why its day is another (`moved`). */
export function meetingNotice(meeting: Meeting): { off?: MeetingNotice; moved?: MeetingNotice } {
  if (isOff(meeting)) return { off: offNotice(meeting) };
  const [first, last] = [meeting.moved[0], meeting.moved.at(-1)];
  if (!first || !last) return {};
  const once = first === last;
  return {
    moved: {
      kind: 'plain',
      title: `Moved from ${formatLongDate(first.from)} to ${formatLongDate(last.to)}`,
      text: once ? `${last.why} We decided it on ${formatDate(last.on)}.` : 'It moved more than once:',
      ...(once ? {} : movesOf(meeting)),
    },
  };
}

function offNotice(meeting: Meeting): MeetingNotice {
  const { kind, status, reason } = meeting;
  const { plain } = meetingKinds[kind];
  const text = [reason, 'This page stays here to say why.'].filter(Boolean).join(' ');
  const moves = movesOf(meeting);
  return status === 'cancelled'
    ? { kind: 'cancelled', title: `This ${plain} will not take place`, text, ...moves }
    : { kind: 'plain', title: `This ${plain} is postponed`, text, ...moves };
}

function movesOf({ moved }: Meeting): { moves?: string[] } {
  if (moved.length === 0) return {};
  return {
    moves: moved.map(
      ({ from, to, on, why }) =>
        `From ${formatLongDate(from)} to ${formatLongDate(to)}, decided on ${formatDate(on)}: ${why}`,
    ),
  };
}
