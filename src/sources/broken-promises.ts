import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { comingGapProblems } from '../domain/standards/coming-gaps.ts';
import { standardProblems } from '../domain/standards/standard-problems.ts';

/** Promises that districts do not keep, and will not keep as announced; none while the content has errors: a broken file would break some as well. */
export function brokenPromises(site: Site | undefined): Problem[] {
  return site ? [...standardProblems(site), ...comingGapProblems(site)] : [];
}
