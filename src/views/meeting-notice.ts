import { formatDate, formatLongDate } from '../domain/dates.ts';
import { meetingKinds } from '../domain/meeting.ts';
import type { Meeting } from '../domain/site.ts';
import { isOff } from './meeting-row.ts';

/** What a visitor must know before anything else, as the part `Notice` shows it. */
export interface MeetingNotice {
  kind: 'cancelled' | 'plain';
  title: string;
  text: string;
}

/** Why a meeting does not take place (`off`), or why its day is another (`moved`). */
export function meetingNotice(meeting: Meeting): { off?: MeetingNotice; moved?: MeetingNotice } {
  if (isOff(meeting)) return { off: offNotice(meeting) };
  const last = meeting.moved.at(-1);
  if (!last) return {};
  return {
    moved: {
      kind: 'plain',
      title: `Moved from ${formatLongDate(last.from)} to ${formatLongDate(last.to)}`,
      text: `${last.why} We decided it on ${formatDate(last.on)}.`,
    },
  };
}

function offNotice({ kind, status, reason }: Meeting): MeetingNotice {
  const { plain } = meetingKinds[kind];
  const text = [reason, 'This page stays here to say why.'].filter(Boolean).join(' ');
  if (status === 'cancelled') return { kind: 'cancelled', title: `This ${plain} will not take place`, text };
  return { kind: 'plain', title: `This ${plain} is postponed`, text };
}
