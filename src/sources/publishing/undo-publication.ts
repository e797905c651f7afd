import { formatDate } from '../../domain/dates.ts';
import { changedFiles, filesOfCommit } from './changed-files.ts';
import { changeWords } from './change-words.ts';
import { pathsOf } from './git.ts';
import { TRAILER } from './publish-content.ts';
import { receive } from './receive.ts';
import { checkWords, conflictOutcome, send, type Outcome } from './send.ts';
import { changeFacts, liveWords } from './site-facts.ts';
import { findWorkplace, type Workplace } from './workplace.ts';

export interface UndoOptions {
  contentDir: string;
  /** Shown what would be taken back, in lines; nothing changes before the answer is yes. */
  confirm: (words: readonly string[]) => Promise<boolean>;
}

interface Publication {
  commit: string;
  by: string;
  on: string;
  subject: string;
}

/** In the message of a commit that takes a publication back: the commit it takes back. */
const TAKEN_BACK = 'Taken-back';

/**
 * Takes the last publication back, whoever made it, by a commit that does the opposite: the history keeps both. Asked
 * again, it takes back the one before. The record of what was announced to calendars stays once it was sent.
 */
export async function undoPublication({ contentDir, confirm }: UndoOptions): Promise<Outcome> {
  const place = await findWorkplace(contentDir);
  if ('refused' in place) return { state: 'refused', words: place.refused };
  if ((await changedFiles(place)).content.length > 0)
    return {
      state: 'refused',
      words: [
        'You have changes that are not published. Publish them first, or put the files back; then undo.',
      ],
    };
  const received = await receive(place, { mine: [], theirs: [] });
  if (received.state === 'conflict') return conflictOutcome(received.conflicts, place);
  if (received.state === 'refused') return { state: 'refused', words: [received.why] };
  const last = await lastPublication(place);
  if (!last)
    return { state: 'nothing', words: ['There is no publication left that "npm run publish" made.'] };
  const facts = changeFacts(contentDir);
  const shown = [
    `This is taken back, published by ${last.by} on ${formatDate(last.on)} as: ${last.subject}`,
    ...(await filesOfCommit(place, last.commit)).map(
      (change) => `${changeWords(change, facts)} (${change.file})`,
    ),
  ];
  if (!(await confirm(shown))) return { state: 'declined', words: ['Nothing is taken back.'] };
  const refused = await revert(place, last);
  if (refused) return { state: 'refused', words: refused };
  return send(place, { mine: [], theirs: [] }, { live: liveWords(contentDir) });
}

/** The newest publication that was not taken back yet. */
async function lastPublication({ git }: Workplace): Promise<Publication | undefined> {
  const undone = await git('log', `--format=%(trailers:key=${TAKEN_BACK},valueonly,separator=%x2C)`);
  const taken = new Set(undone.out.split(/[\n,]/).filter(Boolean));
  const { out } = await git('log', `--grep=^${TRAILER}$`, '--no-merges', '--format=%H%x00%an%x00%as%x00%s');
  const all = out.split('\n').filter(Boolean);
  for (const line of all) {
    const [commit = '', by = '', on = '', subject = ''] = line.split('\0');
    if (!taken.has(commit)) return { commit, by, on, subject };
  }
  return undefined;
}

/** Commits the opposite of a publication, if what remains is right; else leaves all as it was and says why. */
async function revert(place: Workplace, { commit, subject }: Publication): Promise<string[] | undefined> {
  const { git, prefix } = place;
  const paths = pathsOf(await git('diff-tree', '--no-commit-id', '--name-only', '-r', '-z', commit));
  const reverted = await git('revert', '--no-commit', commit);
  if (!reverted.ok) {
    const later = pathsOf(await git('diff', '--name-only', '--diff-filter=U', '-z'));
    await git('revert', '--abort');
    return later.length > 0
      ? [
          `These files were changed again since, so it cannot be taken back by itself: ${later.join(', ')}`,
          'Nothing is changed. Write in them what should stand there, and publish that.',
        ]
      : ['Git could not take it back; nothing is changed.', reverted.err.trim()];
  }
  const record = `${prefix}identity.lock`;
  const isSent = await wasSent(place, commit);
  if (isSent && paths.includes(record)) await git('checkout', 'HEAD', '--', record);
  const faults = checkWords(place);
  const own = paths.filter((path) => !isSent || path !== record);
  const kept =
    faults === undefined && own.length > 0
      ? await git(
          'commit',
          '--only',
          '-m',
          `Take back: ${subject}`,
          '-m',
          `${TAKEN_BACK}: ${commit}`,
          '--',
          ...own,
        )
      : undefined;
  if (kept?.ok) return undefined;
  await git('revert', '--abort');
  return [
    faults ?? kept?.err.trim() ?? 'Only the record of what was announced would change, and that stays.',
    'It cannot be taken back as it is: nothing is changed. Mend the files themselves instead, and publish that.',
  ];
}

async function wasSent({ git, remote }: Workplace, commit: string): Promise<boolean> {
  if (!remote) return false;
  const known = `refs/remotes/${remote.name}/${remote.branch}`;
  return (await git('merge-base', '--is-ancestor', commit, known)).ok;
}
