import { isOpen, statusNames } from '../../domain/concern.ts';
import { formatDate } from '../../domain/dates.ts';
import type { Concern, ConcernStep } from '../../domain/ledger.ts';
import type { District } from '../../domain/site.ts';
import { TO_WRITE } from '../../domain/unfinished.ts';
import { remark, scalar } from './yaml-text.ts';

/** An open concern as an entry to complete: what residents said and all that was told since, as remarks above it. */
export function concernEntry({ team }: District, concern: Concern, due: string): string {
  const by = concern.steps.findLast((step) => step.by !== undefined)?.by;
  return [
    ...concernHistory(concern).map((words) => remark(words, '  ')),
    `  - id: ${concern.concern}`,
    '    status: in-hand',
    `    did: ${TO_WRITE} What you did about it, or why nothing has changed.`,
    ...(by !== undefined && team.posts.some(({ post }) => post === by) ? [`    by: ${scalar(by)}`] : []),
    remark('The day by which residents hear more.', '    '),
    `    due: ${due}`,
  ].join('\n');
}

/** What a concern is, what residents said and all that was told since, a sentence or more each. */
export function concernHistory({ title, said, openedOn, due, steps }: Concern): string[] {
  const promised = due === undefined ? '' : ` You promised more by ${formatDate(due)}.`;
  return [
    `${title}. Open since ${formatDate(openedOn)}.${promised}`,
    `You were told: ${said}`,
    ...steps.map(stepWords),
  ];
}

function stepWords({ on, status, did, because, in: record }: ConcernStep): string {
  const where = record.kind === 'report' ? `report for ${record.key}` : `meeting ${record.key}`;
  const words = [did, because].filter((text) => text !== undefined).join(' ');
  return `${formatDate(on)}, ${isOpen(status) ? '' : 'closed: '}${statusNames[status].toLowerCase()} (${where})${words ? `: ${words}` : ''}`;
}
