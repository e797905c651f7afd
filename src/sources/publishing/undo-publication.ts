import type { Confirm } from './ask.ts';
import { changedFiles, filesOfCommit, someOf } from './changed-files.ts';
import { changeWords } from './change-words.ts';
import { offersAmong } from './offers.ts';
import {
  choosePublication,
  earlierWords,
  openPublications,
  publicationWords,
  type Publication,
} from './publications.ts';
import { identityWords } from './publish-content.ts';
import { receive } from './receive.ts';
import { conflictOutcome } from './conflict-outcome.ts';
import { type Outcome, refuse } from './outcome.ts';
import { send } from './send.ts';
import { changeFacts } from './site-facts.ts';
import { takeBack, tryWithout } from './take-back.ts';
import { findWorkplace, type Workplace } from './workplace.ts';

export interface UndoOptions {
  contentDir: string;
  /** An earlier publication, by its number (`2` is the last but one) or its day; the last one without it. */
  which?: string | undefined;
  /** Shown what would be taken back, in lines, if it can be; nothing changes before the answer is yes. */
  confirm: Confirm;
}

/**
 * Takes a publication back, whoever made it, by a commit that does the opposite: the history keeps both. Asked again,
 * it takes back the one before. The record of what was announced to calendars stays once it was sent. Whether it can
 * be taken back is found out before anybody is asked.
 */
export async function undoPublication({ contentDir, which, confirm }: UndoOptions): Promise<Outcome> {
  const place = await findWorkplace(contentDir);
  if ('refused' in place) return refuse(...place.refused);
  const unpublished = (await changedFiles(place)).content.map(({ file }) => `${place.prefix}${file}`);
  if (unpublished.length > 0) return refuse(...asideWords(place, unpublished));
  const received = await receive(place, { mine: [], theirs: [] });
  if (received.state === 'conflict') return conflictOutcome(received.conflicts, place);
  if (received.state === 'refused') return refuse(received.why);
  if (received.state === 'joined' && !received.isHere)
    return refuse(
      'Others changed files that you changed here, too, outside of the content. Put yours aside ("git stash"), then undo.',
    );
  const all = await openPublications(place.git);
  if (all.length === 0)
    return { state: 'nothing', words: ['There is no publication left that "npm run publish" made.'] };
  let chosen = choosePublication(all, which ?? '1');
  if ('refused' in chosen) return refuse(...chosen.refused);
  let tried = await tryWithout(place, chosen, all);
  const earlier = async ({ number }: Publication): Promise<string[]> =>
    earlierWords(await offersAmong(place, all.slice(number)));
  const passed: string[] = [];
  while (tried === 'nothing') {
    passed.push(`Nothing of it stands there any more: ${publicationWords(chosen)}`);
    const next: Publication | undefined = all[chosen.number];
    if (which !== undefined) return refuse(...passed, ...(await earlier(chosen)));
    if (!next) return { state: 'nothing', words: [...passed, 'So there is nothing to take back.'] };
    chosen = next;
    tried = await tryWithout(place, chosen, all);
  }
  const name = publicationWords(chosen);
  if ('refused' in tried)
    return refuse(
      ...passed,
      `${chosen.number === 1 ? 'The last publication' : `Publication ${chosen.number}`}: ${name}`,
      ...tried.refused,
      ...(await earlier(chosen)),
    );
  const nameless = await identityWords(place);
  if (nameless) return refuse(...nameless);
  const facts = changeFacts(contentDir);
  const files = await filesOfCommit(place, chosen.commit);
  const shown = [
    ...passed,
    `This would be taken back: ${name}`,
    ...files.map((change) => `${changeWords(change, facts)} (${change.file})`),
  ];
  if (!(await confirm(shown))) return { state: 'declined', words: ['Nothing is taken back.'] };
  const refused = await takeBack(place, chosen, tried.tree);
  return refused ? refuse(...refused) : send(place, { mine: [], theirs: [] });
}

function asideWords({ prefix }: Workplace, files: readonly string[]): string[] {
  return [
    `You have changes that are not published: ${someOf(files)}`,
    'Publish them first. Or put them aside, undo, and bring them back:',
    `  git stash push --include-untracked -- ${prefix === '' ? '.' : prefix}`,
    '  npm run undo',
    '  git stash pop',
  ];
}
