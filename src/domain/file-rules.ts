import type { KnownIds } from './library.ts';
import { contentError, type Problem } from './problem.ts';

/** Files that must be there: the force, its topics, the record of identities, and a team for each district. */
export function fileProblems(known: KnownIds): Problem[] {
  return [
    ...(known.force.size === 0 ? [missing('force.yaml')] : []),
    ...(known.topics.size === 0 ? [missing('topics.yaml')] : []),
    ...(known.districts.size === 0 ? [missing('districts')] : []),
    ...[...known.districts].filter((id) => !known.teams.has(id)).map((id) => missing(`teams/${id}.yaml`)),
  ];
}

function missing(file: string): Problem {
  return contentError(
    'missing-file',
    file,
    [],
    `There is no ${file}.`,
    'Make it from the template in content/README.md.',
  );
}
