import { addDays, daysBetween, formatDate } from '../dates.ts';
import { byPlace, type Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { meetingFile } from './content-files.ts';
import { meetingGaps } from './gaps.ts';

/**
 * Gaps that will be too long when they come (rule R1): between two meetings that are both announced and still ahead.
 * The promise is not broken yet, so it is advice, for whoever announces the second one.
 */
export function comingGapProblems({ districts, asOf, force }: Site): Problem[] {
  const { limit } = force.limits.meeting_gap;
  return districts
    .flatMap((district) =>
      meetingGaps(district, asOf)
        .filter(({ from, days }) => from > asOf && days > limit)
        .flatMap(({ from, to, days, stem }): Problem[] => {
          if (stem === undefined) return [];
          const last = addDays(from, limit);
          const over = daysBetween(last, to);
          return [
            {
              severity: 'advice',
              rule: 'R1',
              file: meetingFile(district.slug, stem),
              field: [],
              message: `${district.name}: this Local Community Meeting comes ${days} days after the one on ${formatDate(from)}, ${over === 1 ? '1 day' : `${over} days`} more than the ${limit} promised.`,
              fix: `Hold it, or another one before it, by ${formatDate(last)}.`,
            },
          ];
        }),
    )
    .sort(byPlace);
}
