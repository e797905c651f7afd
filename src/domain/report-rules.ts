import { isMonth, monthOf } from './dates.ts';
import { splitId, type Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';

/** Reports: not published before their month began. */
export function reportProblems(library: Library): Problem[] {
  return library.reports.flatMap(({ id, file, data }) => {
    const { key } = splitId(id);
    if (isMonth(key) && monthOf(data.published) < key)
      return [
        contentError(
          'report',
          file,
          ['published'],
          `The report for ${key} is published before that month began.`,
          'Check the day, and the name of the file.',
        ),
      ];
    return [];
  });
}
