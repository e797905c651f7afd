import type { Concern } from './ledger.ts';
import type { District } from './site.ts';
import { TO_WRITE } from './unfinished.ts';

/**
 * The lines by which a report answers an open concern, to be completed: an entry of its `concerns`, indented as there,
 * ending with the day by which residents hear more.
 * @param due `YYYY-MM-DD`
 */
export function linesToAnswer(
  { team }: Pick<District, 'team'>,
  { concern, steps }: Concern,
  due: string,
): string[] {
  const by = steps.findLast((step) => step.by !== undefined)?.by;
  return [
    `  - id: ${concern}`,
    '    status: in-hand',
    `    did: ${TO_WRITE} What you did about it, or why nothing has changed.`,
    ...(by !== undefined && team.posts.some(({ post }) => post === by) ? [`    by: ${by}`] : []),
    `    due: ${due}`,
  ];
}
