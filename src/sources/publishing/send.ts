import type { Problem } from '../../domain/problem.ts';
import { checkContent } from '../check.ts';
import { reportOn } from '../content-fault.ts';
import type { InWords } from './about-people.ts';
import { conflictWords, type Conflict } from './conflict.ts';
import { receive, type Chosen } from './receive.ts';
import { sentWords } from './sent-words.ts';
import type { Workplace } from './workplace.ts';

/**
 * How a publication ended: `sent` to everybody; `kept` here in a commit, because it could not be sent now;
 * `conflict`, kept here too, until somebody chooses; `refused`, `declined` (the answer was no) or `nothing` to do, with
 * nothing changed.
 */
export interface Outcome {
  state: 'sent' | 'kept' | 'conflict' | 'refused' | 'declined' | 'nothing';
  /** Lines for whoever asked. */
  words: string[];
  conflicts?: Conflict[];
}

/**
 * Joins with what others published, checks the whole but for files that stay here (`leftOut`), and sends it; once more
 * if somebody else was quicker.
 */
export async function send(
  place: Workplace,
  chosen: Chosen,
  leftOut: readonly string[] = [],
): Promise<Outcome> {
  const { git, remote } = place;
  if (!remote) return kept(NO_PLACE);
  for (let attempt = 1; ; attempt += 1) {
    const received = await receive(place, chosen);
    if (received.state === 'unreachable') return kept(UNREACHABLE, ...quote(received.why), LATER);
    if (received.state === 'refused')
      return kept('What others published could not be joined with it.', ...quote(received.why), LATER);
    if (received.state === 'conflict') return conflictOutcome(received.conflicts, place);
    const faults = checkWords(place, leftOut);
    if (faults !== undefined)
      return kept(
        'Others published in the meantime, and their changes and yours do not fit together:',
        faults,
        'Mend that and type "npm run publish" again.',
      );
    const pushed = await git('push', '--set-upstream', remote.name, `HEAD:refs/heads/${remote.branch}`);
    if (pushed.ok) return { state: 'sent', words: await sentWords(place, received.theirs) };
    // "remote rejected" is the other side's rule, which a second attempt meets again.
    const isLate = /\[rejected\]|cannot lock ref|failed to update ref/.test(pushed.err);
    if (!isLate || attempt === 2) return kept(NOT_TAKEN, ...quote(pushed.err), isLate ? LATER : RULED);
  }
}

/** The report on what stops a build, leaving out files that are not part of it; undefined if nothing does. */
export function checkWords(
  { contentDir }: Pick<Workplace, 'contentDir'>,
  leftOut: readonly string[] = [],
): string | undefined {
  return errorWords(checkContent({ contentDir }).problems, contentDir, leftOut);
}

/** The same of problems that the check found. */
export function errorWords(
  problems: readonly Problem[],
  contentDir: string,
  leftOut: readonly string[],
  inWords?: InWords,
): string | undefined {
  const errors = problems.filter(({ severity, file }) => severity === 'error' && !leftOut.includes(file));
  if (errors.length === 0) return undefined;
  return inWords ? inWords(errors).join('\n\n') : reportOn(errors, contentDir, false).trimEnd();
}

const NO_PLACE =
  'No place is set up to send it to. Whoever looks after the site types "git remote add origin" and its address, once; then type "npm run publish" again.';
const UNREACHABLE = 'The place it is sent to cannot be reached now.';
const NOT_TAKEN = 'The place it is sent to did not take it.';
const LATER = 'Type "npm run publish" again later: it sends what is kept here.';
const RULED =
  'It may ask for a review, or for the right to publish: ask whoever looks after the site. Then "npm run publish" sends what is kept here.';

function kept(...words: string[]): Outcome {
  return {
    state: 'kept',
    words: ['It is kept in this folder, and nothing of it is lost, but it is not sent.', ...words],
  };
}

function quote(said: string): string[] {
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('hint:'));
  return lines.slice(0, 4).map((line) => `  git: ${line}`);
}

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
