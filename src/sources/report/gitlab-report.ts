import { printable } from '../code-frame.ts';
import { digest } from '../digest.ts';
import type { ShownProblem } from './shown-problem.ts';

/** What GitLab calls a weight. */
const severities = { error: 'blocker', standard: 'minor', advice: 'info' } as const;

/**
 * All problems as a report of GitLab's Code Quality, which a merge request shows where they are new against its target
 * (https://docs.gitlab.com/ci/testing/code_quality/). The fingerprint leaves the line out, so that a problem that only
 * moved is no new one; of the same problem twice in a file the second counts on.
 */
export function gitlabReport(shown: readonly ShownProblem[]): string {
  const seen = new Map<string, number>();
  const entries = shown.map(({ problem, path, place, page }) => {
    const same = digest([path, problem.rule, problem.field, problem.message]);
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    return {
      description: printable(`${problem.message} Instead: ${problem.fix} More: ${page}`),
      check_name: problem.rule,
      fingerprint: digest([same, count]),
      severity: severities[problem.severity],
      location: { path, lines: { begin: place?.line ?? 1 } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
