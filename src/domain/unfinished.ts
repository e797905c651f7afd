import { collectionNames } from './collections.ts';
import type { Library } from './library.ts';
import type { FieldPath, Problem } from './problem.ts';

/** How a text begins that `npm run new` leaves for a person to write. */
export const TO_WRITE = 'To be written.';

/** Texts that nobody has written yet: advice while they cannot go out or have no draft, an error once they would. */
export function unfinishedProblems(library: Library): Problem[] {
  return collectionNames.flatMap((name) =>
    library[name].flatMap(({ file, data }) => {
      // Only what has drafts can be held back; of the rest a new file is whole but for a few words.
      const goesOut = (data as { draft?: boolean }).draft === false;
      return placesIn(data, []).map((field): Problem => {
        const fix = goesOut
          ? 'Write it, or add "draft: true" until you have.'
          : 'Write it. What stands here now is only a reminder.';
        const severity = goesOut ? 'error' : 'advice';
        return { severity, rule: 'unfinished', file, field, message: 'This is still to be written.', fix };
      });
    }),
  );
}

function placesIn(value: unknown, field: FieldPath): FieldPath[] {
  if (typeof value === 'string') return value.startsWith(TO_WRITE) ? [field] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item: unknown, index) => placesIn(item, [...field, index]))
    : Object.entries(value).flatMap(([key, item]) => placesIn(item, [...field, key]));
}
