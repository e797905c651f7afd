import { isOpen, statusNames, type ConcernStatus } from '../domain/concern.ts';
import { formatDate } from '../domain/dates.ts';
import type { Concern, ConcernStep } from '../domain/ledger.ts';
import type { District, Site } from '../domain/site.ts';
import { isLate, receiverName } from './concern-pair.ts';
import { recordLink } from './concern-record.ts';
import type { Words } from './words.ts';

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
      line: lineOf(concern, step, district),
      paragraphs: paragraphsOf(concern, index, site),
    }))
    .toReversed();
}

/** True when the step opens again what the one before had closed. */
export function isReopening(steps: readonly ConcernStep[], index: number): boolean {
  const before = steps[index - 1];
  return steps[index]?.status === 'in-hand' && before !== undefined && !isOpen(before.status);
}

/** `6 November 2026, October report, by the Thurrock sergeant`: the post speaks, never the person. */
function lineOf(concern: Concern, step: ConcernStep, district: District): Words {
  const post = district.team.posts.find((other) => other.post === step.by);
  return [
    `${formatDate(step.on)}, `,
    recordLink(concern, step, district),
    ...(post ? [`, by the ${post.title}`] : []),
  ];
}

function paragraphsOf(concern: Concern, index: number, site: Site): string[] {
  const step = concern.steps[index] as ConcernStep;
  const last = index === concern.steps.length - 1;
  const again = isReopening(concern.steps, index);
  const because = again ? `Open again: ${step.because ?? ''}` : step.because;
  const to = receiverName(step.to, site);
  // The newest reason for "could not" stands in the box over the steps.
  const told = step.status === 'could-not' && last ? undefined : because;
  return [told, step.did, to && `Passed on to ${to}.`, dueText(concern, step, last, site)].filter(
    (text): text is string => text !== undefined && text !== '',
  );
}

function dueText(concern: Concern, { due }: ConcernStep, last: boolean, site: Site): string | undefined {
  if (due === undefined) return undefined;
  if (!last) return `The next step was promised by ${formatDate(due)}.`;
  if (!concern.open) return undefined;
  return isLate(concern, site.asOf)
    ? `The next step was due on ${formatDate(due)}.`
    : `Next step by ${formatDate(due)}.`;
}
