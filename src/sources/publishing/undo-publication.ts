import type { Confirm } from './ask.ts';
import { changedFiles, filesOfCommit } from './changed-files.ts';
import { changeWords } from './change-words.ts';
import { choosePublication, earlierWords, openPublications, publicationWords } from './publications.ts';
import { identityWords } from './publish-content.ts';
import { receive } from './receive.ts';
import { conflictOutcome, send, type Outcome } from './send.ts';
import { changeFacts } from './site-facts.ts';
import { takeBack, tryWithout } from './take-back.ts';
import { findWorkplace } from './workplace.ts';

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
  if ('refused' in place) return { state: 'refused', words: place.refused };
  if ((await changedFiles(place)).content.length > 0)
    return refuse(
      'You have changes that are not published. Publish them first, or put the files back; then undo.',
    );
  const received = await receive(place, { mine: [], theirs: [] });
  if (received.state === 'conflict') return conflictOutcome(received.conflicts, place);
  if (received.state === 'refused') return refuse(received.why);
  const all = await openPublications(place.git);
  if (all.length === 0)
    return { state: 'nothing', words: ['There is no publication left that "npm run publish" made.'] };
  const chosen = choosePublication(all, which ?? '1');
  if ('refused' in chosen) return refuse(...chosen.refused);
  const name = publicationWords(chosen);
  const tried = await tryWithout(place, chosen);
  if ('refused' in tried)
    return refuse(
      `${chosen.number === 1 ? 'The last publication' : `Publication ${chosen.number}`}: ${name}`,
      ...tried.refused,
      ...earlierWords(all, chosen),
    );
  const nameless = await identityWords(place);
  if (nameless) return refuse(...nameless);
  const facts = changeFacts(contentDir);
  const files = await filesOfCommit(place, chosen.commit);
  const shown = [
    `This would be taken back: ${name}`,
    ...files.map((change) => `${changeWords(change, facts)} (${change.file})`),
  ];
  if (!(await confirm(shown))) return { state: 'declined', words: ['Nothing is taken back.'] };
  const refused = await takeBack(place, chosen, tried.tree);
  return refused ? refuse(...refused) : send(place, { mine: [], theirs: [] });
}

function refuse(...words: string[]): Outcome {
  return { state: 'refused', words };
}
