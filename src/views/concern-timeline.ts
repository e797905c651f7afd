import { isOpen, statusNames, type ConcernStatus } from '../domain/concern.ts';
import { formatDate } from '../domain/dates.ts';
import type { Concern, ConcernStep } from '../domain/ledger.ts';
import type { District, Site } from '../domain/site.ts';
import { isLate } from './concern-pair.ts';
import { recordLink } from './concern-record.ts';
import { receiver } from './receiver.ts';
import { wordText, type Words } from './words.ts';

/** What happened on one day: the status it came to, when and where it is told and by whom, the words. */
export interface TimelineStep {
  kind: ConcernStatus;
  word: string;
  line: Words;
  paragraphs: string[];
}

/** Every step of a concern, newest first. */
export function timelineOf(concern: Concern, district: District, site: Site): TimelineStep[] {
  return concern.steps
    .map((step, index) => ({
      kind: step.status,
      word: statusNames[step.status],
      line: lineOf(concern, step, district, site),
      paragraphs: paragraphsOf(concern, index, site),
    }))
    .toReversed();
}

/** True when the step opens again what the one before had closed. */
export function isReopening(steps: readonly ConcernStep[], index: number): boolean {
  const before = steps[index - 1];
  return steps[index]?.status === 'in-hand' && before !== undefined && !isOpen(before.status);
}

/** `8 September 2026, August report, by the Grays constable. Next step by 6 November 2026`: posts, never persons. */
function lineOf(concern: Concern, step: ConcernStep, district: District, site: Site): Words {
  const post = district.team.posts.find((other) => other.post === step.by);
  return [
    `${formatDate(step.on)}, `,
    recordLink(concern, step, district),
    ...(post ? [`, by the ${post.title}`] : []),
    ...(step.due === undefined ? [] : [`. ${dueText(concern, step, step.due, site)}`]),
  ];
}

function paragraphsOf(concern: Concern, index: number, site: Site): string[] {
  const step = concern.steps[index] as ConcernStep;
  const last = index === concern.steps.length - 1;
  const again = isReopening(concern.steps, index);
  const because = again ? `Open again: ${step.because ?? ''}` : step.because;
  const who = receiver(step.to, site);
  // The newest reason for "could not" stands in the box over the steps.
  const told = step.status === 'could-not' && last ? undefined : because;
  return [told, step.did, who && `Passed on to ${wordText(who)}.`].filter((text) => text !== undefined);
}

/** Only the newest step of an open concern can still keep its day, or have missed it. */
function dueText(concern: Concern, step: ConcernStep, due: string, site: Site): string {
  if (!concern.open || step !== concern.steps.at(-1)) return `Next step promised by ${formatDate(due)}`;
  return `Next step ${isLate(concern, site.asOf) ? 'was due' : 'by'} ${formatDate(due)}`;
}
