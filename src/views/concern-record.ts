import { sourceNames } from '../domain/concern.ts';
import { formatDate, formatMonth, monthName } from '../domain/dates.ts';
import type { Concern, ConcernStep } from '../domain/ledger.ts';
import { meetingKinds } from '../domain/meeting.ts';
import type { District, Meeting } from '../domain/site.ts';
import { concernInMeetingPath, concernInReportPath } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';
import type { Words } from './words.ts';

/** Where a step is told: its report or its meeting, at the concern. */
export function stepPath(concern: Concern, step: ConcernStep, district: string): string {
  const path = step.in.kind === 'report' ? concernInReportPath : concernInMeetingPath;
  return path(district, step.in.key, concern.concern);
}

/** `October report` or `Grays meeting`, leading to the place where the step is told. */
export function recordLink(concern: Concern, step: ConcernStep, district: District): FrameLink {
  return { text: recordName(step, district), href: stepPath(concern, step, district.slug) };
}

/** Where and when a concern was heard, and how: `A resident, at the meeting in Grays on 23 July 2026.` */
export function heardWords(concern: Concern, district: District): Words {
  const first = concern.steps[0] as ConcernStep;
  const meeting = meetingOf(first, district);
  const href = stepPath(concern, first, district.slug);
  if (meeting && (concern.how ?? 'meeting') === 'meeting')
    return [
      'A resident, at the ',
      { text: `${kindWord(meeting)} in ${meeting.venue.place} on ${formatDate(meeting.date)}`, href },
      '.',
    ];
  return [
    `${sourceNames[concern.how ?? 'meeting']}, on ${formatDate(first.on)}. First told in the `,
    { text: recordName(first, district), href },
    '.',
  ];
}

function recordName(step: ConcernStep, district: District): string {
  const meeting = meetingOf(step, district);
  if (meeting) return `${meeting.venue.place} ${kindWord(meeting)}`;
  const month = step.in.key;
  return `${month.slice(0, 4) === step.on.slice(0, 4) ? monthName(month) : formatMonth(month)} report`;
}

function kindWord({ kind }: Meeting): string {
  return kind === 'lcm' ? 'meeting' : meetingKinds[kind].plain;
}

function meetingOf(step: ConcernStep, district: District): Meeting | undefined {
  return step.in.kind === 'meeting' ? district.meetings.find(({ stem }) => stem === step.in.key) : undefined;
}
