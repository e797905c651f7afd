import type { ConcernStep } from './ledger.ts';
import { compareText } from './problem.ts';
import type { District, Meeting, Report } from './site.ts';

/** When something was published and last changed, as London's clocks show it: `2026-11-06T17:00:00`. */
export interface FeedTimes {
  published: string;
  /** Later than `published` if anything changed, even on the same day. */
  updated: string;
}

/** A meeting's: its announcement, and each correction, move and record since. */
export function meetingTimes(meeting: Meeting): FeedTimes {
  const days = [...meeting.changes, ...meeting.moved].map(({ on }) => on);
  return timesOf(`${meeting.published}T00:00:00`, [...days, ...recordDay(meeting)]);
}

/** A step's: when its record was published, or how the meeting went was written down. */
export function stepTimes(step: ConcernStep, district: District): FeedTimes {
  const report = district.reports.find(({ month }) => step.in.kind === 'report' && month === step.in.key);
  if (report) return reportTimes(report);
  const meeting = district.meetings.find(({ stem }) => stem === step.in.key);
  const days = meeting ? [meeting.published, meeting.date, ...recordDay(meeting), step.on] : [step.on];
  const published = `${days.sort(compareText).at(-1)}T00:00:00`;
  const corrections = (meeting?.changes ?? [])
    .map(({ on }) => on)
    .filter((on) => `${on}T00:00:00` >= published);
  return timesOf(published, corrections);
}

/** The day on which how a meeting went was written down. */
function recordDay({ status, attendance_on, date }: Meeting): string[] {
  return status === 'held' ? [attendance_on ?? date] : [];
}

/** A report's or a news item's. */
export function reportTimes({
  published,
  published_time = '00:00',
  changes,
}: Pick<Report, 'published' | 'published_time' | 'changes'>) {
  return timesOf(
    `${published}T${published_time}:00`,
    changes.map(({ on }) => on),
  );
}

/** Changes have a day and no time: their number goes into the seconds, so that a second one on a day counts, too. */
function timesOf(published: string, days: readonly string[]): FeedTimes {
  const latest = days.toSorted(compareText).at(-1);
  if (latest === undefined) return { published, updated: published };
  const moment = [published, `${latest}T00:00:00`].sort(compareText).at(-1) as string;
  return {
    published,
    updated: `${moment.slice(0, 17)}${String(Math.min(days.length, 59)).padStart(2, '0')}`,
  };
}
