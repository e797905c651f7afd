import type { ConcernStatus } from '../domain/concern.ts';
import { isOpen } from '../domain/concern.ts';
import { formatDate } from '../domain/dates.ts';
import type { Concern, ConcernStep } from '../domain/ledger.ts';
import { compareText } from '../domain/problem.ts';
import type { District, Site } from '../domain/site.ts';
import { presentPair, type ConcernPair } from './concern-pair.ts';
import { clip } from './fit-lines.ts';

/** A concern that is still open, on a chair's sheet. */
export interface OpenRow {
  statuses: ConcernPair['statuses'];
  title: string;
  since: string;
  said: string;
  /** The last step, with its day. */
  step: string;
  due: string;
}

/** What became of a concern since the last meeting. */
export interface ChangedRow {
  kind: ConcernStatus;
  word: string;
  title: string;
  text: string;
}

/** How many letters of each voice stand on a sheet. */
export interface Room {
  said: number;
  step: number;
  change: number;
}

/** Open concerns of a district: those promised first stand first, those without a day last. */
export function openRows(district: District, site: Site, meetingOn: string, room: Room): OpenRow[] {
  return district.concerns
    .filter(({ open }) => open)
    .toSorted(
      (a, b) =>
        compareText(a.due ?? '9999', b.due ?? '9999') ||
        compareText(a.openedOn, b.openedOn) ||
        compareText(a.concern, b.concern),
    )
    .map((concern) => {
      const { statuses, title, said, did } = presentPair(concern, district, site);
      const last = concern.steps.at(-1) as ConcernStep;
      return {
        statuses,
        title,
        since: `Open since ${formatDate(concern.openedOn)}`,
        said: clip(said, room.said),
        step: clip(`${formatDate(last.on)}: ${did}`, room.step),
        due: dueText(concern.due, site.asOf, meetingOn),
      };
    });
}

/** What was closed, passed on or opened again after a day, newest first. */
export function changedRows(district: District, site: Site, after: string, room: Room): ChangedRow[] {
  return district.concerns
    .flatMap((concern) => turnOf(concern, after) ?? [])
    .sort((a, b) => compareText(b.step.on, a.step.on) || compareText(a.concern.concern, b.concern.concern))
    .map(({ concern, step, reopened }) => {
      const { title, did, statuses } = presentPair(concern, district, site);
      const text = reopened ? (step.because ?? did) : did;
      return {
        kind: step.status,
        word: reopened ? 'Open again' : (statuses[0]?.word ?? ''),
        title,
        text: clip(`${formatDate(step.on)}: ${text}`, room.change),
      };
    });
}

/** The last step by which a concern was closed or opened again after a day, if it still stands like that. */
function turnOf(
  concern: Concern,
  after: string,
): { concern: Concern; step: ConcernStep; reopened: boolean } | undefined {
  const index = concern.steps.findLastIndex(({ status, on }, place) => {
    const before = concern.steps[place - 1];
    const wasOpen = before === undefined || isOpen(before.status);
    return on > after && (isOpen(status) ? !wasOpen : true);
  });
  const step = concern.steps[index];
  return step && { concern, step, reopened: isOpen(step.status) };
}

function dueText(due: string | undefined, asOf: string, meetingOn: string): string {
  if (due === undefined) return 'No day promised';
  if (due < asOf) return `Was due ${formatDate(due)}`;
  return due <= meetingOn ? `Due by this meeting: ${formatDate(due)}` : `Due ${formatDate(due)}`;
}
