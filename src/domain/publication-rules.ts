import type { Change } from './changes.ts';
import { isPlainDate } from './dates.ts';
import type { Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';

/** The days of everything published: corrections come after publication, and news stands under its own day. */
export function publicationProblems(library: Library, asOf: string): Problem[] {
  return [
    ...[...library.meetings, ...library.reports, ...library.news, ...library.evidence].flatMap(
      ({ file, data }) => changeProblems(file, data.published, data.changes, asOf),
    ),
    ...library.news.flatMap((item) => newsProblems(item)),
  ];
}

function changeProblems(
  file: string,
  published: string,
  changes: readonly Change[],
  asOf: string,
): Problem[] {
  return changes.flatMap(({ on }, index) => {
    const error = (message: string, fix: string) =>
      contentError('change-day', file, ['changes', index, 'on'], message, fix);
    if (on > asOf) return [error(`${on} has not come yet.`, 'Write the day on which you changed it.')];
    if (on < published)
      return [
        error(
          `It was changed on ${on}, but published on ${published}.`,
          'Check both days; what you change before publication needs no line here.',
        ),
      ];
    return [];
  });
}

function newsProblems({ id, file, data }: Library['news'][number]): Problem[] {
  const day = id.slice(0, 10);
  // The name of the file is reported already.
  if (!isPlainDate(day)) return [];
  return [
    ...(day === data.published
      ? []
      : [
          contentError(
            'file-name',
            file,
            ['published'],
            `It is published on ${data.published}, but its name says ${day}.`,
            'Let both say the same day.',
          ),
        ]),
    ...(data.until !== undefined && data.until < data.published
      ? [
          contentError(
            'news',
            file,
            ['until'],
            'Its last day on the site is before its first.',
            'Check both days.',
          ),
        ]
      : []),
  ];
}
