import type { Problem } from '../domain/problem.ts';
import { comingGapProblems } from '../domain/standards/coming-gaps.ts';
import { standardProblems } from '../domain/standards/standard-problems.ts';
import type { Checked } from './check.ts';

/**
 * Promises that districts do not keep, and will not keep as announced. Those of a district whose files have errors are
 * left out: a broken file would break some as well.
 */
export function brokenPromises({ judged }: Pick<Checked, 'judged'>): Problem[] {
  return judged ? [...standardProblems(judged), ...comingGapProblems(judged)] : [];
}
