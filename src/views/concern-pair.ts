import { isOpen, statusNames, type ConcernStatus } from '../domain/concern.ts';
import { daysBetween, formatDate, formatDayMonth } from '../domain/dates.ts';
import type { Concern, ConcernStep } from '../domain/ledger.ts';
import { compareText } from '../domain/problem.ts';
import type { District, Site } from '../domain/site.ts';
import { concernPath } from '../domain/urls.ts';
import { receiver } from './receiver.ts';
import { wordText, type Word, type Words } from './words.ts';

/** "You said" beside what became of it, as the part `Pair` shows it. */
export interface ConcernPair {
  /** Where the pair is the record's own telling, which the concern's page leads back to. */
  id?: string;
  title: string;
  /** The page of the concern. */
  href: string;
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

/** A concern as it stands now. */
export function presentPair(
  concern: Concern,
  district: District,
  site: Site,
  withDistrict = false,
): ConcernPair {
  const last = concern.steps.at(-1) as ConcernStep;
  const note = presentNote(concern, site);
  return {
    ...pairOf(concern, last, district, site),
    statuses: [
      { kind: last.status, word: statusNames[last.status] },
      ...(isLate(concern, site.asOf) ? [{ kind: 'late' as const, word: 'Late' }] : []),
    ],
    note: withDistrict ? [`${district.name}. `, ...[note].flat()] : note,
  };
}

/** A concern as one report or meeting tells it: nothing later changes the page. */
export function pairInRecord(
  concern: Concern,
  step: ConcernStep,
  district: District,
  site: Site,
): ConcernPair {
  const note = recordNote(concern, step, site);
  return { id: concern.concern, ...pairOf(concern, step, district, site), ...(note ? { note } : {}) };
}

/** True when residents were to hear more by a day that has passed. */
export function isLate({ due }: Concern, asOf: string): boolean {
  return due !== undefined && due < asOf;
}

/** What answers of one day are sorted by: an end before what goes on. */
const answered: readonly ConcernStatus[] = ['done', 'could-not', 'passed-on', 'in-hand'];

/** Concerns of a district answered last, newest first: closed or with something done. */
export function newestAnswers(district: District): Concern[] {
  const lastOn = ({ steps, openedOn }: Concern) => steps.at(-1)?.on ?? openedOn;
  return district.concerns
    .filter(({ status }) => status !== 'heard')
    .toSorted(
      (a, b) =>
        compareText(lastOn(b), lastOn(a)) ||
        answered.indexOf(a.status) - answered.indexOf(b.status) ||
        compareText(a.concern, b.concern),
    );
}

function pairOf(concern: Concern, step: ConcernStep, district: District, site: Site): ConcernPair {
  return {
    title: concern.title,
    href: concernPath(district.slug, concern.concern),
    statuses: [{ kind: step.status, word: statusNames[step.status] }],
    said: concern.said,
    didLabel: didLabels[step.status],
    did: answerText(step, site),
  };
}

function answerText(step: ConcernStep, site: Site): string {
  const { status, because, did } = step;
  if (status === 'could-not') return [because, did].filter(Boolean).join(' ');
  if (because !== undefined && isOpen(status))
    return [`Open again: ${because}`, did].filter(Boolean).join(' ');
  if (did !== undefined) return did;
  const who = receiver(step.to, site);
  if (who !== undefined) return `${wordText(who)} has it now.`;
  if (step.due !== undefined) return `You will hear more from us by ${formatDate(step.due)}.`;
  return 'You will hear more in our next report.';
}

/** An open concern says since when it is open, not how many days: that would change daily. */
function presentNote(concern: Concern, site: Site): string | Word[] {
  const { asOf } = site;
  const day = (date: string) => (date.startsWith(asOf.slice(0, 4)) ? formatDayMonth(date) : formatDate(date));
  const { closedOn, due, status, openedOn, steps } = concern;
  const who = receiver(steps.at(-1)?.to, site);
  if (closedOn !== undefined)
    return who === undefined
      ? `${day(closedOn)}, ${afterDays(concern.days ?? 0)}`
      : [`${day(closedOn)}. Now with `, who];
  const since = status === 'heard' ? `Heard on ${day(openedOn)}` : `Open since ${day(openedOn)}`;
  if (due === undefined) return since;
  return isLate(concern, asOf) ? `${since}. Was due ${day(due)}` : `${since}. Next step by ${day(due)}`;
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

/** `after 106 days`: how long an answer took. */
export function afterDays(days: number): string {
  if (days === 0) return 'on the same day';
  return days === 1 ? 'after one day' : `after ${days} days`;
}
