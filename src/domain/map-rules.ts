import type { KnownIds, Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';
import { unknownName } from './unknown-name.ts';

/** The map shows each district exactly once. One that others took over has no area of its own any more. */
export function mapProblems(library: Library, known: KnownIds): Problem[] {
  return library.map.flatMap(({ file, data }) => {
    const shown = data.districts.map(({ district }) => district);
    // A misspelt district is not missing as well.
    const isSpelt = shown.every((district) => known.districts.has(district));
    const ended = library.districts
      .filter(({ data: { successors } }) => successors.length > 0)
      .map(({ id }) => id);
    return [
      ...shown.flatMap((district, index) => {
        const field = ['districts', index, 'district'];
        return shown.indexOf(district) === index
          ? unknownName('district', [...known.districts], file, field, district)
          : [
              contentError(
                'map',
                file,
                field,
                `The district "${district}" is on the map twice.`,
                'Put all its rings under one of the two, and delete the other.',
              ),
            ];
      }),
      ...[...known.districts]
        .filter((id) => isSpelt && !shown.includes(id) && !ended.includes(id))
        .sort()
        .map((id) =>
          contentError(
            'map',
            file,
            ['districts'],
            `The district "${id}" is not on the map.`,
            'Draw it, or import the boundaries again; without map.yaml the site shows no map.',
          ),
        ),
    ];
  });
}
