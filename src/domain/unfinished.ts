import { collectionNames, collections } from './collections.ts';
import type { Library } from './library.ts';
import type { FieldPath, Problem } from './problem.ts';

/** How a text begins that `npm run new` leaves for a person to write. */
export const TO_WRITE = 'To be written.';

/** Texts that nobody has written yet: advice in a draft, an error wherever they would be published. */
export function unfinishedProblems(library: Library): Problem[] {
  return collectionNames.flatMap((name) => {
    const hasDrafts = 'draft' in (collections[name].schema.def as { shape: object }).shape;
    return library[name].flatMap(({ file, data }) => {
      const { draft } = data as { draft?: boolean };
      // A draft field that is wrong has a problem of its own; until then nobody knows whether the file goes out.
      const goesOut = !hasDrafts || draft === false;
      const fix = !goesOut
        ? 'Write it. What stands here now is only a reminder.'
        : hasDrafts
          ? 'Write it, or add "draft: true" until you have.'
          : 'Write it: everything in this file is on the site with the next publication.';
      return placesIn(data, []).map((field): Problem => ({
        severity: goesOut ? 'error' : 'advice',
        rule: 'unfinished',
        file,
        field,
        message: 'This is still to be written.',
        fix,
      }));
    });
  });
}

function placesIn(value: unknown, field: FieldPath): FieldPath[] {
  if (typeof value === 'string') return value.startsWith(TO_WRITE) ? [field] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item: unknown, index) => placesIn(item, [...field, index]))
    : Object.entries(value).flatMap(([key, item]) => placesIn(item, [...field, key]));
}
