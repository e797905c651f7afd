import type { KnownIds, Library, Parts } from './library.ts';
import type { MediaFile } from './media.ts';
import type { Problem } from './problem.ts';
import { referenceProblems } from './reference-rules.ts';
import { placeInFile } from './right-parts.ts';
import { unfinishedProblems } from './unfinished.ts';

/** What is wrong in the right fields of files that have wrong ones: nobody should mend a file twice. */
export function partProblems(
  library: Library,
  parts: Parts,
  known: KnownIds,
  media: readonly MediaFile[],
): Problem[] {
  // Tables have nothing but names, and say nothing when they are not whole.
  const judged: Library = { ...parts, postcodes: [], exactPostcodes: [], centres: [] };
  const partOf = new Map(
    Object.values(parts)
      .flat()
      .map((part) => [part.file, part]),
  );
  return [...referenceProblems(library, known, media, judged), ...unfinishedProblems(parts)].map(
    (problem) => {
      const part = partOf.get(problem.file);
      return part ? { ...problem, field: placeInFile(part, problem.field) } : problem;
    },
  );
}
