import { nearest } from './nearest.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';

/** A name in a field that stands for something else, and is none of the names there are. */
export function unknownName(
  what: string,
  names: readonly string[],
  file: string,
  field: FieldPath,
  name: string,
): Problem[] {
  if (names.includes(name)) return [];
  const meant = nearest(name, names);
  return [
    contentError(
      'unknown-name',
      file,
      field,
      `There is no ${what} "${name}".${meant ? ` Did you mean "${meant}"?` : ''}`,
      names.length > 0 && names.length <= 30
        ? `Write one of: ${names.toSorted().join(', ')}.`
        : `Check how the ${what} is spelt.`,
      meant ? { replace: 'value', with: meant } : undefined,
    ),
  ];
}

/** A place that is not in the district file. */
export function unknownPlace(
  places: readonly string[],
  file: string,
  field: FieldPath,
  place: string,
): Problem[] {
  if (places.includes(place)) return [];
  const meant = nearest(place, places);
  return [
    contentError(
      'place',
      file,
      field,
      `"${place}" is not a place of this district.${meant ? ` Did you mean "${meant}"?` : ''}`,
      'Spell it as in the district file, or add it there under "places:".',
      meant ? { replace: 'value', with: meant } : undefined,
    ),
  ];
}

/** A folder or file that is named after no district. */
export function unknownFolder(districts: readonly string[], file: string, district: string): Problem[] {
  if (districts.includes(district)) return [];
  const meant = nearest(district, districts);
  return [
    contentError(
      'unknown-name',
      file,
      [],
      `There is no district "${district}".${meant ? ` Did you mean "${meant}"?` : ''}`,
      `Move the file: its folder or file must be named after one of: ${districts.toSorted().join(', ')}.`,
    ),
  ];
}
