import { isOpen, statusNames, type ConcernStatus } from '../domain/concern.ts';
import { daysBetween, formatDate, formatDayMonth } from '../domain/dates.ts';
import type { Concern, ConcernStep } from '../domain/ledger.ts';
import type { District, Site } from '../domain/site.ts';
import { receiver, stepPath } from './receiver.ts';
import { wordText, type Words } from './words.ts';

/** "You said" beside what became of it, as the part `Pair` shows it. */
export interface ConcernPair {
  id: string;
  title: string;
  href?: string;
  statuses: { kind: ConcernStatus | 'late'; word: string }[];
  said: string;
  didLabel: string;
  did: string;
  note?: Words;
}

/** The label of the second voice follows the status. */
const didLabels: Record<ConcernStatus, string> = {
  heard: 'What happens next',
  'in-hand': 'What we are doing',
  done: 'We did',
  'could-not': 'Why we could not',
  'passed-on': 'Who has it now',
};

/** A concern as it stands now, with a link to where its last step is told. */
export function presentPair(
  concern: Concern,
  district: District,
  site: Site,
  withDistrict = false,
): ConcernPair {
  const last = concern.steps.at(-1) as ConcernStep;
  const late = concern.due !== undefined && concern.due < site.asOf;
  const note = [withDistrict ? district.name : '', presentNote(concern, site.asOf)]
    .filter(Boolean)
    .join(concern.closedOn === undefined ? '. ' : ', ');
  return {
    ...pairOf(concern, last, site),
    href: stepPath(last, concern.concern, district.slug),
    statuses: [
      { kind: last.status, word: statusNames[last.status] },
      ...(late ? [{ kind: 'late' as const, word: 'Late' }] : []),
    ],
    ...(note ? { note } : {}),
  };
}

/** A concern as one report or meeting tells it: nothing later changes the page. */
export function pairInRecord(concern: Concern, step: ConcernStep, site: Site): ConcernPair {
  const note = recordNote(concern, step, site);
  return { ...pairOf(concern, step, site), ...(note ? { note } : {}) };
}

/** Concerns of a district answered last, newest first: closed or with something done. */
export function newestAnswers(district: District): Concern[] {
  const lastOn = (concern: Concern) => concern.steps.at(-1)?.on ?? '';
  return district.concerns
    .filter(({ status }) => status !== 'heard')
    .toSorted((a, b) =>
      lastOn(a) < lastOn(b) ? 1 : lastOn(a) > lastOn(b) ? -1 : a.concern < b.concern ? -1 : 1,
    );
}

function pairOf(concern: Concern, step: ConcernStep, site: Site): ConcernPair {
  return {
    id: concern.concern,
    title: concern.title,
    statuses: [{ kind: step.status, word: statusNames[step.status] }],
    said: concern.said,
    didLabel: didLabels[step.status],
    did: answerText(step, site),
  };
}

function answerText(step: ConcernStep, site: Site): string {
  if (step.status === 'could-not') return [step.because, step.did].filter(Boolean).join(' ');
  if (step.did !== undefined) return step.did;
  const who = receiver(step.to, site);
  if (who !== undefined) return `${wordText(who)} has it now.`;
  if (step.due !== undefined) return `You will hear more from us by ${formatDate(step.due)}.`;
  return 'You will hear more in our next report.';
}

function presentNote(concern: Concern, asOf: string): string {
  const day = (date: string) => (date.startsWith(asOf.slice(0, 4)) ? formatDayMonth(date) : formatDate(date));
  if (concern.closedOn !== undefined) return `${day(concern.closedOn)}, ${afterDays(concern.days ?? 0)}`;
  const since = `since ${day(concern.openedOn)}`;
  if (concern.due === undefined) return `Open ${since}`;
  return concern.due < asOf
    ? `Open ${since}. Was due ${day(concern.due)}`
    : `Next step by ${day(concern.due)}`;
}

/** Only what was known when the record was written: a concern that opens again later changes nothing here. */
function recordNote(concern: Concern, step: ConcernStep, site: Site): Words | undefined {
  if (isOpen(step.status)) return step.due && `Next step by ${formatDate(step.due)}`;
  if (step.status === 'passed-on') {
    const who = receiver(step.to, site);
    return [...(who === undefined ? ['Passed on'] : ['Passed on to ', who]), ` on ${formatDate(step.on)}`];
  }
  const before = concern.steps[concern.steps.indexOf(step) - 1];
  if (before && !isOpen(before.status)) return undefined;
  return `Answered ${afterDays(daysBetween(concern.openedOn, step.on))}`;
}

function afterDays(days: number): string {
  if (days === 0) return 'on the same day';
  return days === 1 ? 'after one day' : `after ${days} days`;
}
