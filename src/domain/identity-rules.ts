import { isWhole, type Item, type KnownIds, type Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';

const MADE_BY = 'Run "npm run lock", and commit identity.lock.';

/** What feeds and calendars know the site by never changes: `force.yaml` and districts agree with `identity.lock`. */
export function identityProblems(library: Library, known: KnownIds): Problem[] {
  const [force] = library.force;
  const [lock] = library.lock;
  if (known.lock.size === 0)
    return [contentError('identity', 'identity.lock', [], 'There is no identity.lock.', MADE_BY)];
  if (!lock) return [];
  return [
    ...(force ? frozenProblems(force, lock) : []),
    ...districtProblems(library, lock, isWhole(library, known, 'districts')),
  ];
}

function frozenProblems(force: Item<'force'>, lock: Item<'lock'>): Problem[] {
  return (['authority', 'since'] as const)
    .filter((field) => force.data.identity[field] !== lock.data[field])
    .map((field) =>
      contentError(
        'identity',
        force.file,
        ['identity', field],
        `"${field}" was "${lock.data[field]}" when the site was first published; a change would announce everything again.`,
        'Put it back. The address of the site is "site", and that may change.',
        { replace: 'value', with: lock.data[field] },
      ),
    );
}

function districtProblems(library: Library, lock: Item<'lock'>, isComplete: boolean): Problem[] {
  const ids = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { data, file } of library.districts) {
    const other = ids.get(data.id);
    if (other)
      problems.push(
        contentError(
          'identity',
          file,
          ['id'],
          `${other} has the id "${data.id}" already.`,
          'Give this district an id of its own.',
        ),
      );
    else if (!lock.data.districts.includes(data.id))
      problems.push(
        contentError(
          'identity',
          file,
          ['id'],
          `The id "${data.id}" is not in identity.lock.`,
          `If the district is new: ${MADE_BY} If it was renamed, put its first id back.`,
        ),
      );
    ids.set(data.id, other ?? file);
  }
  if (!isComplete) return problems;
  return [
    ...problems,
    ...lock.data.districts.flatMap((id, index) =>
      ids.has(id)
        ? []
        : [
            contentError(
              'identity',
              lock.file,
              ['districts', index],
              `No district has the id "${id}" any more.`,
              'Put that id back into the file of the district; it stays when the name changes.',
            ),
          ],
    ),
  ];
}
