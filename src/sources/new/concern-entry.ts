import { linesToAnswer } from '../../domain/concern-to-answer.ts';
import { isOpen, statusNames } from '../../domain/concern.ts';
import { formatDate } from '../../domain/dates.ts';
import type { Concern, ConcernStep } from '../../domain/ledger.ts';
import type { District } from '../../domain/site.ts';
import { remark } from './yaml-text.ts';

/** An open concern as an entry to complete: what residents said and all that was told since, as remarks above it. */
export function concernEntry(district: Pick<District, 'team'>, concern: Concern, due: string): string {
  const lines = linesToAnswer(district, concern, due);
  return [
    ...concernHistory(concern).map((words) => remark(words, '  ')),
    ...lines.slice(0, -1),
    remark('The day by which residents hear more.', '    '),
    ...lines.slice(-1),
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
