import type { ConcernEntry } from './concern.ts';
import { splitId, type KnownIds, type Library } from './library.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';
import { unknown } from './reference-rules.ts';

/** A concern passed between districts is known in both: `to` here, `from` in the first entry there. */
export function handoverProblems(
  library: Library,
  known: KnownIds,
  file: string,
  field: FieldPath,
  district: string,
  entry: ConcernEntry,
): Problem[] {
  return (['to', 'from'] as const).flatMap((side) => {
    const link = entry[side];
    if (link === undefined || typeof link === 'string') return [];
    if (!known.districts.has(link.district))
      return unknown('district', [...known.districts], file, [...field, side, 'district'], link.district);
    const back = side === 'to' ? 'from' : 'to';
    const answered = entriesOf(library, link.district).some((other) => {
      const end = other.id === link.concern ? other[back] : undefined;
      return typeof end === 'object' && end.district === district && end.concern === entry.id;
    });
    if (answered) return [];
    return [
      contentError(
        'handover',
        file,
        [...field, side],
        `No entry about "${link.concern}" in ${link.district} says "${back}: { district: ${district}, concern: ${entry.id} }".`,
        `Add that line to the entry there.`,
      ),
    ];
  });
}

function entriesOf(library: Library, district: string): ConcernEntry[] {
  const own = ({ id }: { id: string }) => splitId(id).district === district;
  return [
    ...library.meetings.filter(own).flatMap(({ data }) => data.raised),
    ...library.reports.filter(own).flatMap(({ data }) => data.concerns),
  ];
}
