import type { Concern } from './ledger.ts';
import type { District } from './site.ts';
import { TO_WRITE } from './unfinished.ts';

/**
 * The lines by which a report answers an open concern, to be completed: an entry of its `concerns`, indented as there,
 * ending with the day by which residents hear more.
 * @param published the day the report goes out, `YYYY-MM-DD`
 * @param due the day to promise, unless one that was promised is still to come
 */
export function linesToAnswer(
  { team }: Pick<District, 'team'>,
  concern: Concern,
  { published, due }: { published: string; due: string },
): string[] {
  const by = concern.steps.findLast((step) => step.by !== undefined)?.by;
  return [
    `  - id: ${concern.concern}`,
    '    status: in-hand',
    `    did: ${TO_WRITE} What you did about it, or why nothing has changed.`,
    ...(by !== undefined && team.posts.some(({ post }) => post === by) ? [`    by: ${by}`] : []),
    `    due: ${keptPromise(concern, published) ?? due}`,
  ];
}

/** The day that was promised, if it is still to come when a report goes out. */
export function keptPromise({ due }: Concern, published: string): string | undefined {
  return due !== undefined && due > published ? due : undefined;
}
