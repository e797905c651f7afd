import type { ConcernEntry } from './concern.ts';
import { isWhole, splitId, type KnownIds, type Library } from './library.ts';
import { contentError, type FieldPath, type Problem } from './problem.ts';
import { unknownName } from './unknown-name.ts';

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
      return unknownName('district', [...known.districts], file, [...field, side, 'district'], link.district);
    if (link.district === district)
      return [
        contentError(
          'handover',
          file,
          [...field, side, 'district'],
          `"${entry.id}" is a concern of ${district} already.`,
          'Name the other district, or a partner in plain words.',
        ),
      ];
    const back = side === 'to' ? 'from' : 'to';
    const isAnswered = entriesOf(library, link.district).some((other) => {
      const end = other.id === link.concern ? other[back] : undefined;
      return typeof end === 'object' && end.district === district && end.concern === entry.id;
    });
    if (isAnswered || !isReadThrough(library, known, link.district)) return [];
    return [
      contentError(
        'handover',
        file,
        [...field, side],
        `No entry about "${link.concern}" in ${link.district} says "${back}: { district: ${district}, concern: ${entry.id} }".`,
        `Add that line to ${side === 'to' ? 'the first entry' : 'the entry that passed it on'} there, or check both names.`,
      ),
    ];
  });
}

function isReadThrough(library: Library, known: KnownIds, district: string): boolean {
  return isWhole(library, known, 'meetings', district) && isWhole(library, known, 'reports', district);
}

function entriesOf(library: Library, district: string): ConcernEntry[] {
  const own = ({ id }: { id: string }) => splitId(id).district === district;
  return [
    ...library.meetings.filter(own).flatMap(({ data }) => data.raised),
    ...library.reports.filter(own).flatMap(({ data }) => data.concerns),
  ];
}
