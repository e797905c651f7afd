import type { KnownIds } from './library.ts';
import { contentError, type Problem } from './problem.ts';

/** Files that must be there: the force, its topics, its guide, a district, and a team for each district. */
export function fileProblems(known: KnownIds): Problem[] {
  return [
    ...(known.force.size === 0 ? [missing('force.yaml', 'no force.yaml')] : []),
    ...(known.topics.size === 0 ? [missing('topics.yaml', 'no topics.yaml')] : []),
    ...(known.guide.size === 0 ? [missing('who-deals-with.yaml', 'no who-deals-with.yaml')] : []),
    ...(known.districts.size === 0 ? [missing('districts', 'no district')] : []),
    ...[...known.districts]
      .filter((id) => !known.teams.has(id))
      .map((id) => missing(`teams/${id}.yaml`, `no team for the district "${id}"`)),
  ];
}

function missing(file: string, what: string): Problem {
  return contentError(
    'missing-file',
    file,
    [],
    `There is ${what}.`,
    `Make ${file === 'districts' ? 'a file in districts' : file} from the template in content/README.md.`,
  );
}
