import { checkContent } from '../check.ts';
import { reportOn } from '../content-fault.ts';
import { filesOfCommit } from './changed-files.ts';
import { LOCK } from './join-commits.ts';
import { inTheWayOf } from './offers.ts';
import { TAKEN_BACK, type Publication } from './publications.ts';
import { moveTo } from './receive.ts';
import { reversalOf } from './reversal.ts';
import { changeFacts } from './site-facts.ts';
import { toldCalendars } from './told-calendars.ts';
import { commitOf, pathsBetween, withContentOf } from './trees.ts';
import type { Workplace } from './workplace.ts';

/**
 * All files as they would be without a publication, as a tree of git's; or why that cannot be, in lines; or that it
 * would change nothing.
 */
export type Without = { tree: string } | { refused: string[] } | 'nothing';

/**
 * Tries, without touching the folder, whether a publication can be taken back, so that nobody is asked about what
 * cannot be done: what came later stays, and the check must pass on what remains.
 * @param all the last one first
 */
export async function tryWithout(
  place: Workplace,
  publication: Publication,
  all: readonly Publication[],
): Promise<Without> {
  const { git, prefix, contentDir } = place;
  const { commit, number } = publication;
  const reversal = await reversalOf(place, publication);
  if ('failed' in reversal) return { refused: [FAILED, reversal.failed] };
  if ('later' in reversal) {
    const first = await inTheWayOf(place, all.slice(0, number - 1), reversal.later);
    return { refused: laterWords(reversal.later, first) };
  }
  const { tree } = reversal;
  const paths = await pathsBetween(git, 'HEAD', tree);
  if (paths.every((path) => path === `${prefix}${LOCK}`)) return 'nothing';
  return withContentOf(place, tree, async (remains) => {
    const errors = checkContent({ contentDir: remains }).problems.filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length === 0) return { tree };
    const told = toldCalendars(await filesOfCommit(place, commit), errors, changeFacts(contentDir), prefix);
    const others = told.length > 0 ? errors.filter(({ rule }) => rule !== 'announced') : errors;
    return {
      refused: [
        ...told,
        ...(others.length > 0 ? faultWords(reportOn(others, remains, false, contentDir)) : []),
      ],
    };
  });
}

/** Makes the folder what was tried, in a commit; else leaves all as it was and says why. */
export async function takeBack(
  { git }: Workplace,
  { commit, subject }: Publication,
  tree: string,
): Promise<string[] | undefined> {
  const words = ['-m', `Take back: ${subject}`, '-m', `${TAKEN_BACK}: ${commit}`];
  const made = await commitOf(git, tree, ['HEAD'], words);
  if (!made.ok) return [FAILED, made.err.trim()];
  return (await moveTo(git, made.out.trim()))
    ? undefined
    : [FAILED, 'Files that you changed are in the way.'];
}

const FAILED = 'It could not be taken back; nothing is changed.';

function laterWords(paths: readonly string[], first: Publication | undefined): string[] {
  return [
    `These files were changed again since, so it cannot be taken back by itself: ${paths.join(', ')}`,
    `Nothing is changed. ${first ? `Take back first what was published after it ("npm run undo -- ${first.number}"), or write` : 'Write'} in them what should stand there, and type "npm run publish".`,
  ];
}

function faultWords(report: string): string[] {
  return [
    'It cannot be taken back, because the check would stop what remains:',
    report.trimEnd(),
    'Nothing is changed. Write in the files what should stand there, and type "npm run publish".',
  ];
}
