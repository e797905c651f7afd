import type { Problem } from '../domain/problem.ts';

/** After this many of one kind in one file, people mend the cause, not each place. */
const MOST_SHOWN = 100;

/** The first problems of a file, the last of which says how many more there are. */
export function firstProblems(problems: readonly Problem[], most = MOST_SHOWN): Problem[] {
  const first = problems.slice(0, most);
  const more = problems.length - first.length;
  const last = first.at(-1);
  return more > 0 && last
    ? [...first.slice(0, -1), { ...last, message: `${last.message} (and ${more} more in this file)` }]
    : first;
}
