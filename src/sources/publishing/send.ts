import type { Problem } from '../../domain/problem.ts';
import { checkContent } from '../check.ts';
import { reportOn } from '../content-fault.ts';
import type { InWords } from './about-people.ts';
import { conflictOutcome } from './conflict-outcome.ts';
import type { Chosen } from './join-commits.ts';
import { kept, LATER, NO_PLACE, UNREACHABLE, type Outcome } from './outcome.ts';
import { receive, type Joined } from './receive.ts';
import { asksForReview, sendForReview } from './review-branch.ts';
import { sentWords } from './sent-words.ts';
import { mustDo, withContentOf } from './trees.ts';
import type { Workplace } from './workplace.ts';

/** Joins with what others published, checks the whole, and sends it; once more if somebody else was quicker. */
export async function send(place: Workplace, chosen: Chosen): Promise<Outcome> {
  const { git, remote } = place;
  if (!remote) return kept(NO_PLACE);
  for (let attempt = 1; ; attempt += 1) {
    const own = await mustDo(git, 'rev-parse', 'HEAD');
    const received = await receive(place, chosen);
    if (received.state === 'unreachable') return kept(UNREACHABLE, ...quote(received.why), LATER);
    if (received.state === 'refused')
      return kept('What others published could not be joined with it.', ...quote(received.why), LATER);
    if (received.state === 'conflict') return conflictOutcome(received.conflicts, place);
    const { commit, isHere } = received;
    // What was committed here was checked before.
    const faults = commit === own ? undefined : await errorsOf(place, commit);
    if (faults !== undefined)
      return kept(
        'Others published in the meantime, and their changes and yours do not fit together:',
        faults,
        isHere ? 'Mend that and type "npm run publish" again.' : IN_THE_WAY,
      );
    const pushed = await push(place, remote, received);
    if (pushed.state !== 'late')
      return pushed.state === 'sent' && !isHere ? { ...pushed, words: [...pushed.words, STAYS] } : pushed;
    if (attempt === 2) return kept(NOT_TAKEN, ...quote(pushed.why), LATER);
  }
}

/** Sends what was joined; or, if the other side wants a review first, sends it for one. */
export async function push(
  place: Workplace,
  remote: { name: string; branch: string },
  joined: Joined,
): Promise<Outcome | { state: 'late'; why: string }> {
  const { git } = place;
  const { commit, theirs } = joined;
  const what = joined.isHere ? ['--set-upstream', remote.name, 'HEAD'] : [remote.name, commit];
  const pushed = await git('push', ...what.slice(0, -1), `${what.at(-1) ?? ''}:refs/heads/${remote.branch}`);
  if (pushed.ok) return { state: 'sent', words: await sentWords(place, joined) };
  const why = pushed.err;
  // "remote rejected" is the other side's rule, which a second attempt meets again.
  if (/\[rejected\]|cannot lock ref|failed to update ref/.test(why)) return { state: 'late', why };
  const review = asksForReview(why) ? await sendForReview(place, remote, commit, theirs) : undefined;
  return review ? { state: 'proposed', words: review } : kept(NOT_TAKEN, ...quote(why), RULED);
}

/** The report on what stops a build of a commit's content; undefined if nothing does. */
async function errorsOf(place: Workplace, commit: string): Promise<string | undefined> {
  return withContentOf(place, commit, (contentDir) =>
    errorWords(checkContent({ contentDir }).problems, contentDir, place.contentDir),
  );
}

/** The report on the errors among problems, as if their folder stood at `shownAs`; undefined if there is none. */
export function errorWords(
  problems: readonly Problem[],
  contentDir: string,
  shownAs = contentDir,
  inWords?: InWords,
): string | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  return inWords ? inWords(errors).join('\n\n') : reportOn(errors, contentDir, false, shownAs).trimEnd();
}

const NOT_TAKEN = 'The place it is sent to did not take it.';
const IN_THE_WAY =
  'It cannot be mended yet: others changed files that you are working on, too. Publish those first, or put them back; then type "npm run publish" again.';
const STAYS =
  'Others changed files that you are working on, too. Yours stay as they are, and are joined with theirs when you publish them.';
const RULED =
  'It may ask for a review, or for the right to publish: ask whoever looks after the site. Then "npm run publish" sends what is kept here.';

function quote(said: string): string[] {
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('hint:'));
  return lines.slice(0, 4).map((line) => `  git: ${line}`);
}
