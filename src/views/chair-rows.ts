import type { ConcernStatus } from '../domain/concern.ts';
import { isOpen } from '../domain/concern.ts';
import { formatDate } from '../domain/dates.ts';
import type { Concern, ConcernStep } from '../domain/ledger.ts';
import { compareText } from '../domain/problem.ts';
import type { District, Site } from '../domain/site.ts';
import { presentPair, type ConcernPair } from './concern-pair.ts';
import { clip, linesOf } from './fit-lines.ts';

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

/** Room for one voice each, in letters; the columns of the sheet are 2 to 3. */
const SAID = 100;
const STEP = 170;
const CHANGE = 130;
const COLUMN = { said: 40, step: 60, whole: 104 };

/** Open concerns of a district: those promised first stand first, those without a day last. */
export function openRows(district: District, site: Site, meetingOn: string): OpenRow[] {
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
        since: `Since ${formatDate(concern.openedOn)}`,
        said: clip(said, SAID),
        step: clip(`${formatDate(last.on)}: ${did}`, STEP),
        due: dueText(concern.due, site.asOf, meetingOn),
      };
    });
}

/** What was closed, passed on or opened again after a day, newest first. */
export function changedRows(district: District, site: Site, after: string): ChangedRow[] {
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
        text: clip(`${formatDate(step.on)}: ${text}`, CHANGE),
      };
    });
}

/** The lines a row takes on the sheet, with the space around it. */
export function openHeight({ title, said, step }: OpenRow): number {
  const left = linesOf(title, COLUMN.said) + linesOf(said, COLUMN.said) + 1;
  return Math.max(left, linesOf(step, COLUMN.step) + 1) + 0.75;
}

export function changedHeight({ word, title, text }: ChangedRow): number {
  return linesOf(`${word} ${title}`, COLUMN.whole) + linesOf(text, COLUMN.whole) + 0.5;
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
