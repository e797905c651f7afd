import type { Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';

/** The force and its topics: a demonstration has its day, the address stands alone, topics are listed once. */
export function forceProblems(library: Library): Problem[] {
  return [
    ...library.force.flatMap(({ file, data }) => [
      ...(data.demonstration && data.demonstration_date === undefined
        ? [
            contentError(
              'demonstration',
              file,
              [],
              'A demonstration has no "demonstration_date".',
              'Add "demonstration_date:" with the day it takes as today.',
            ),
          ]
        : []),
      ...(new URL(data.site).href === `${new URL(data.site).origin}/`
        ? []
        : [
            contentError(
              'force',
              file,
              ['site'],
              `"${data.site}" is a page within a site.`,
              'Write the address of the site alone: every page stands below it.',
              { replace: 'value', with: new URL(data.site).origin },
            ),
          ]),
    ]),
    ...library.topics.flatMap(({ file, data }) =>
      data.topics.flatMap(({ topic }, index) =>
        data.topics.findIndex((other) => other.topic === topic) === index
          ? []
          : [
              contentError(
                'topic',
                file,
                ['topics', index, 'topic'],
                `The topic "${topic}" is listed twice.`,
                'Keep one of the two, with the words of both under "also:".',
              ),
            ],
      ),
    ),
  ];
}
