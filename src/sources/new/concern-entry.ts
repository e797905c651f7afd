import { keptPromise, linesToAnswer } from '../../domain/concern-to-answer.ts';
import { concernSources, isOpen, statusNames } from '../../domain/concern.ts';
import { formatDate } from '../../domain/dates.ts';
import type { Concern, ConcernStep } from '../../domain/ledger.ts';
import { compareText } from '../../domain/problem.ts';
import type { District } from '../../domain/site.ts';
import type { Topic } from '../../domain/topic.ts';
import { remark } from './yaml-text.ts';

/**
 * An open concern as an entry to complete: what residents said and all that was told since, as remarks above it. A
 * promised day that is still to come when the report goes out stays promised.
 * @param published the day the report goes out, `YYYY-MM-DD`
 * @param due the day to promise otherwise
 */
export function concernEntry(district: District, concern: Concern, published: string, due: string): string {
  const kept = keptPromise(concern, published);
  const lines = linesToAnswer(district, concern, { published, due });
  return [
    ...concernHistory(concern).map((words) => remark(words, '  ')),
    ...lines.slice(0, -1),
    remark(`The day by which residents hear more${kept === undefined ? '' : ', as you promised'}.`, '    '),
    ...lines.slice(-1),
  ].join('\n');
}

/**
 * The entry of something that residents told for the first time, as remarks: whoever has such a concern deletes the
 * signs in front of its lines.
 */
export function newConcern({ places, team }: District, topics: readonly Topic[], due: string): string {
  const field = (line: string) => `  # ${line}`;
  return [
    remark('Something new that residents told you: delete "# " before these lines, and fill them in.', '  '),
    field('- id: a-short-name-for-life'),
    field('  title: In a few words'),
    field('  said: What they told you, in their words, without names; in yours if you have none of theirs'),
    field('  topic:'),
    remark(`one of: ${topics.map(({ topic }) => topic).join(', ')}`, '  #   '),
    field('  place:'),
    remark(`one of: ${places.map(({ name }) => name).join(', ')}`, '  #   '),
    field('  how:'),
    remark(`one of: ${concernSources.join(', ')}`, '  #   '),
    field('  on:'),
    remark('the day they told you; delete this if it is the day of the report', '  #   '),
    field('  status: in-hand'),
    field('  did: What you did, or will do next'),
    field('  by:'),
    remark(`one of: ${team.posts.map(({ post }) => post).join(', ')}`, '  #   '),
    field(`  due: ${due}`),
  ].join('\n');
}

/** How many closed concerns a new report names, those closed last. */
const MOST_CLOSED = 5;

/** The entry of a closed concern that is back, as remarks; no line where none was closed. */
export function reopenedConcern({ concerns }: District, due: string): string[] {
  const closed = concerns
    .filter(({ open }) => !open)
    .toSorted((a, b) => compareText(b.closedOn ?? '', a.closedOn ?? '') || compareText(a.concern, b.concern))
    .slice(0, MOST_CLOSED);
  if (closed.length === 0) return [];
  return [
    remark('One that was closed, and is back: delete "# " before these lines, and fill them in.', '  '),
    '  # - id:',
    remark('one of:', '  #   '),
    ...closed.map(({ concern, title, status }) =>
      remark(`${concern} (${title}; ${statusNames[status].toLowerCase()})`, '  #   '),
    ),
    '  #   status: in-hand',
    '  #   because: Why it is open again',
    '  #   did: What you did, or will do next',
    `  #   due: ${due}`,
  ];
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
