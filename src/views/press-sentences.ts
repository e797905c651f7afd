import { formatDate, formatDayMonth, formatTimeRange, weekdayOf } from '../domain/dates.ts';
import type { District, Meeting, Report, Site } from '../domain/site.ts';
import { cameText } from './last-time.ts';
import { accessLine } from './meeting-facts.ts';
import { isOff, meetingTitle, nextMeeting } from './meeting-row.ts';
import { headline, whenText, whereText } from './meeting-words.ts';
import { reportTitle } from './report.ts';
import { sentencesOf, type Sentence } from './press-words.ts';

/** Copied out of a demonstration, a text still says what it is. */
function demonstration({ force }: Site): Sentence[] {
  return force.demonstration ? [{ text: 'Demonstration, all invented:', rank: 0 }] : [];
}

/**
 * A report in sentences: what it is, how it sums up the month and, of the newest, when to come. An older one does not
 * name a meeting: its texts would change for ever.
 */
export function reportSentences(report: Report, district: District, site: Site): Sentence[] {
  const summary = sentencesOf(report.summary).map((text, index): Sentence => ({
    text,
    rank: index === 0 ? 2 : 4,
    ...(index > 0 ? { follows: true } : {}),
  }));
  const next = district.reports[0] === report ? nextMeeting(district, site.asOf) : undefined;
  return [
    ...demonstration(site),
    { text: `${reportTitle(report, district)}.`, rank: 1 },
    ...summary,
    ...(next ? [{ text: `Come and talk to us: ${shortWhen(next)}.`, rank: 3 }] : []),
  ];
}

/** A meeting in sentences: what, when and where; why it is off; how it went; how to get in. */
export function meetingSentences(meeting: Meeting, site: Site): Sentence[] {
  return [
    ...demonstration(site),
    ...(isOff(meeting) ? offSentences(meeting) : meeting.status === 'held' ? heldSentences(meeting) : []),
    ...(isOff(meeting) || meeting.status === 'held'
      ? []
      : [
          { text: `${meetingTitle(meeting)}: ${whenText(meeting)}, ${whereText(meeting)}.`, rank: 1 },
          ...chain(accessLine(meeting), 3),
          ...chain(meeting.expect ?? '', 2),
        ]),
  ];
}

function offSentences(meeting: Meeting): Sentence[] {
  return [
    {
      text: `${headline(meeting)}. It was to be on ${whenText(meeting)}, ${whereText(meeting)}.`,
      rank: 1,
    },
    ...chain(meeting.reason ?? '', 2),
  ];
}

function heldSentences(meeting: Meeting): Sentence[] {
  const raised = meeting.raised.length;
  return [
    { text: `${meetingTitle(meeting)}, ${formatDate(meeting.date)}.`, rank: 1 },
    { text: cameText(meeting.attendance), rank: 2 },
    ...(raised > 0
      ? [{ text: raised === 1 ? 'One thing came up.' : `${raised} things came up.`, rank: 3 }]
      : []),
  ];
}

/** The sentences of a text: each only after the one before it. */
function chain(text: string, rank: number): Sentence[] {
  return sentencesOf(text).map((sentence, index) => ({
    text: sentence,
    rank,
    ...(index > 0 ? { follows: true } : {}),
  }));
}

function shortWhen({ date, start, end, venue }: Meeting): string {
  return `${weekdayOf(date)} ${formatDayMonth(date)}, ${formatTimeRange(start, end)}, ${venue.name}, ${venue.place}`;
}
