import { formatDate } from '../domain/dates.ts';
import { meetingKinds } from '../domain/meeting.ts';
import { meetingKindFacts } from '../domain/meeting-kind.ts';
import type { District, Meeting, Site } from '../domain/site.ts';
import { absoluteUrl, meetingPath, paths } from '../domain/urls.ts';
import { addToCalendar, type CalendarLink } from './add-to-calendar.ts';
import { chairSheetLink } from './chair-sheet-link.ts';
import { changesView, type ChangesView } from './changes.ts';
import { pairInRecord, type ConcernPair } from './concern-pair.ts';
import { mailAbout, mineIsNotHere } from './feedback.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, synonyms, topicNames, type Head } from './head.ts';
import { cameText, lastTime } from './last-time.ts';
import { leafOf, type LeafDate } from './leaf.ts';
import { mediaOf, type MediaPaths } from './media.ts';
import { meetingAside, type MeetingAside } from './meeting-aside.ts';
import { factRows } from './meeting-facts.ts';
import { meetingNotice, type MeetingNotice } from './meeting-notice.ts';
import { comingMeetings, isOff, meetingTitle } from './meeting-row.ts';
import { headline, meetingSummary, whenText, whereText } from './meeting-words.ts';
import { meetingPapers } from './paper-links.ts';
import { recordPairs } from './record-pairs.ts';
import type { Words } from './words.ts';

export interface MeetingView {
  head: Head;
  title: string;
  /** Cancelled or postponed: before all else, and what to go to instead after it. */
  off?: MeetingNotice;
  moved?: MeetingNotice;
  leaf: LeafDate;
  struck: boolean;
  movedTo?: LeafDate;
  when: string;
  where: string;
  /** For who follows the calendar, where the meeting does not take place. */
  note?: string;
  calendar: CalendarLink[];
  /** How many came, where it was held. */
  attendance?: string;
  held: boolean;
  aboutTitle: string;
  /** What to expect, for somebody who never came before. */
  expect?: string;
  rows: { label: string; words: Words }[];
  pairs: ConcernPair[];
  body: Meeting['body'];
  media: MediaPaths;
  changes: ChangesView;
  /** How the last one of this kind went; only while this one is to come. */
  lastTime?: Words;
  aside: MeetingAside;
  /** The sheet of whoever chairs it; only while it is to come. */
  chairSheet?: FrameLink;
  /** For paper and for other papers. */
  papers: FrameLink[];
  feedback: FrameLink[];
}

export function meetingViews(
  site: Site,
): { params: { district: string; meeting: string }; view: MeetingView }[] {
  return site.districts.flatMap((district) =>
    district.meetings.map((meeting) => ({
      params: { district: district.slug, meeting: meeting.stem },
      view: meetingView(meeting, district, site),
    })),
  );
}

function meetingView(meeting: Meeting, district: District, site: Site): MeetingView {
  const name = meetingTitle(meeting);
  const title = headline(meeting);
  const pairs = recordPairs(district, 'meeting', meeting.stem);
  const topics = pairs.map(({ concern }) => concern.topic);
  const first = meeting.moved[0];
  const path = meetingPath(district.slug, meeting.stem);
  const about = {
    title: `${name}, ${formatDate(meeting.date)}`,
    id: meeting.id,
    url: absoluteUrl(site.force.site, path),
  };
  return {
    head: headOf(site, {
      path,
      title: `${title}, ${district.name}, ${formatDate(meeting.date)}`,
      description: meetingSummary(meeting),
      breadcrumbs: districtTrail(district, 'meetings'),
      section: paths.meetings,
      district,
      feeds: [{ scope: { district: district.slug }, kind: 'meetings' }],
      search: {
        kind: 'Meeting',
        districts: [district.name],
        topics: topicNames(site, topics),
        also: [...synonyms(site, topics), meetingKinds[meeting.kind].name],
        date: meeting.date,
        ...(comingMeetings(district, site.asOf).includes(meeting) && !isOff(meeting)
          ? { current: `next coming upcoming: ${title}` }
          : {}),
      },
    }),
    title,
    ...meetingNotice(meeting),
    leaf: leafOf(first && !isOff(meeting) ? first.from : meeting.date),
    struck: isOff(meeting) || first !== undefined,
    ...(first && !isOff(meeting) ? { movedTo: leafOf(meeting.date) } : {}),
    when: isOff(meeting) ? `It was to be on ${whenText(meeting)}` : whenText(meeting),
    where: whereText(meeting),
    ...(isOff(meeting) && meeting.date >= site.asOf
      ? { note: 'If you follow our calendar, the entry there says so, too.' }
      : {}),
    calendar: addToCalendar(meeting, district, site),
    ...attendanceOf(meeting, site.asOf),
    held: meeting.status === 'held',
    aboutTitle: isAhead(meeting) ? `About this ${meetingKinds[meeting.kind].plain}` : 'How it was arranged',
    ...(isAhead(meeting) ? { expect: meeting.expect ?? meetingKindFacts[meeting.kind].about } : {}),
    rows: factRows(meeting, district),
    pairs: pairs.map(({ concern, step }) => pairInRecord(concern, step, district, site)),
    body: meeting.body,
    media: mediaOf(site, meeting.body),
    changes: changesView(meeting),
    ...lastTime(meeting, district, site.asOf),
    aside: meetingAside(meeting, district, site),
    ...chairSheetLink(meeting, district, site.asOf),
    papers: meetingPapers(meeting, district, site.asOf),
    feedback: [
      mailAbout('Did this page help you?', 'Did this help?', district, about),
      mineIsNotHere(district, about),
    ],
  };
}

function attendanceOf(meeting: Meeting, asOf: string): Pick<MeetingView, 'attendance'> {
  if (meeting.status === 'scheduled' && meeting.date < asOf)
    return { attendance: 'It is not recorded yet whether this meeting was held.' };
  if (meeting.status !== 'held') return {};
  return { attendance: cameText(meeting.attendance) };
}

/** Whether there may still be something to come to: not after it was held, and not once it is cancelled. */
function isAhead({ status }: Meeting): boolean {
  return status !== 'held' && status !== 'cancelled';
}
