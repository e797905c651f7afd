import { isMonth, monthOf } from './dates.ts';
import { splitId, type Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';

/** Reports: a month that exists and is over, and concerns whose days have come. */
export function reportProblems(library: Library, asOf: string): Problem[] {
  const reports = library.reports.flatMap(({ id, file, data }) => {
    const { key } = splitId(id);
    if (!isMonth(key))
      return [
        contentError(
          'file-name',
          file,
          [],
          `${key} is not a month.`,
          'Name the file by year and month, such as 2026-10.md.',
        ),
      ];
    if (monthOf(data.published) < key)
      return [
        contentError(
          'report',
          file,
          ['published'],
          `The report for ${key} is published before that month began.`,
          'Check the day, and the name of the file.',
        ),
      ];
    return dayProblems(file, 'concerns', data.concerns, data.published);
  });
  return [
    ...reports,
    ...library.meetings.flatMap(({ file, data }) => dayProblems(file, 'raised', data.raised, asOf)),
  ];
}

/** Nothing that is told has still to happen. */
function dayProblems(
  file: string,
  list: string,
  entries: readonly { on?: string | undefined }[],
  last: string,
): Problem[] {
  return entries.flatMap(({ on }, index) =>
    on !== undefined && on > last
      ? [
          contentError(
            'concern-day',
            file,
            [list, index, 'on'],
            `${on} is after ${last}, so it cannot be told here.`,
            'Check the day; what is still to come goes into "due:".',
          ),
        ]
      : [],
  );
}
