import type { Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';
import type { recommendationSchema } from './recommendation.ts';
import type * as z from 'zod';

type Entry = z.infer<typeof recommendationSchema>['history'][number];

/** Recommendations: a history in order, which only the inspectorate can close. */
export function recommendationProblems(library: Library, asOf: string): Problem[] {
  return library.recommendations.flatMap(({ file, data }) =>
    data.history.flatMap((entry, index) => {
      const before = data.history[index - 1];
      const error = (field: keyof Entry, message: string, fix: string) =>
        contentError('recommendation', file, ['history', index, field], message, fix);
      return [
        ...(before && entry.on < before.on
          ? [error('on', `The entry before is of a later day, ${before.on}.`, 'List the oldest entry first.')]
          : []),
        ...(entry.on > asOf ? [error('on', `${entry.on} has not come yet.`, 'Check the day.')] : []),
        ...(entry.by === 'force' && entry.status !== undefined && closing.includes(entry.status)
          ? [
              error(
                'status',
                `Only the inspectorate can say that it is ${entry.status}.`,
                'Write what the force says as a "comment:", or "by: inspector" if it is their decision.',
              ),
            ]
          : []),
      ];
    }),
  );
}

/** Statuses after which nothing is owed: a claim to have finished is not one of them. */
const closing: readonly Entry['status'][] = ['complete', 'superseded', 'closed'];
