import { conflictWords, type Conflict } from './conflict.ts';
import type { Outcome } from './outcome.ts';
import type { Workplace } from './workplace.ts';

/** What two people changed in the same place, with how to choose; nothing is sent. */
export function conflictOutcome(conflicts: Conflict[], { prefix }: Workplace): Outcome {
  const [first] = conflicts;
  const file = first?.file ?? '';
  const own = conflicts.every((conflict) => conflict.file.startsWith(prefix));
  return {
    state: 'conflict',
    conflicts,
    words: [
      ...conflicts.flatMap(conflictWords),
      'Both texts are safe: yours in this folder and in its history, theirs where they sent it. Nothing is sent yet.',
      ...(own
        ? [
            `To let yours count:    npm run publish -- --mine ${quoted(file)}`,
            `To let theirs count:   npm run publish -- --theirs ${quoted(file)}`,
            'To use parts of both:  write them into your file, save it, and let yours count.',
            ...(conflicts.length > 1 ? ['Name every file, each with --mine or --theirs before it.'] : []),
          ]
        : ['Files of the site’s code are among them: show this to whoever looks after the site.']),
    ],
  };
}

/** A path as somebody types it in a terminal. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
