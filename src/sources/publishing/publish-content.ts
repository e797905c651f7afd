import type { ContentEntry } from '../../domain/collections.ts';
import type { Problem } from '../../domain/problem.ts';
import { checkContent } from '../check.ts';
import { reportOn } from '../content-fault.ts';
import { updateLock } from '../lock-file.ts';
import { adviceOn, adviceWords, peopleQuestion } from './about-people.ts';
import type { Confirm } from './ask.ts';
import { changedFiles, type Changed } from './changed-files.ts';
import { changeWords, messageFor } from './change-words.ts';
import { TRAILER } from './publications.ts';
import { changeFacts } from './site-facts.ts';
import { errorWords, send, type Outcome } from './send.ts';
import { findWorkplace, type Workplace } from './workplace.ts';

export interface PublishOptions {
  contentDir: string;
  /** Only these files below the content folder; all changed ones without it. */
  only?: readonly string[];
  /** A sentence about the publication, for its history; made from the changed files without it. */
  message?: string | undefined;
  /** For files that two people changed: whose text counts. Paths as typed, or below the content folder. */
  mine?: readonly string[];
  theirs?: readonly string[];
  /** Shown what would be published, in lines; nothing is written or sent before the answer is yes. */
  confirm: Confirm;
  /** Puts what the check says into words for people who see forms; without it, they are those of a terminal. */
  inWords?: (problems: readonly Problem[], entries: readonly ContentEntry[], contentDir: string) => string[];
}

/**
 * Publishes what is changed below the content folder: shows it in words, checks everything, asks, brings the record of
 * announcements up to date, commits content and nothing else, joins what others published, and sends it all.
 */
export async function publishContent(options: PublishOptions): Promise<Outcome> {
  const place = await findWorkplace(options.contentDir);
  if ('refused' in place) return { state: 'refused', words: place.refused };
  const chosen = { mine: options.mine ?? [], theirs: options.theirs ?? [] };
  const changed = await changedFiles(place);
  const { only } = options;
  const content = changed.content.filter(({ file }) => only?.includes(file) ?? true);
  const waiting = await waitingWords(place);
  if (content.length === 0 && waiting.length === 0)
    return { state: 'nothing', words: ['Nothing is changed, and all is sent.', ...othersWords(changed)] };
  const files = content.map(({ file }) => file);
  const leftOut = changed.content.filter((change) => !content.includes(change)).map(({ file }) => file);
  const facts = changeFacts(place.contentDir);
  const words = content.map((change) => changeWords(change, facts));
  const shown = [
    ...words.map((word, index) => `${word} (${content[index]?.file ?? ''})`),
    ...waiting,
    ...othersWords(changed),
  ];
  const { problems, content: read } = checkContent({ contentDir: place.contentDir });
  const inWords =
    options.inWords &&
    ((found: readonly Problem[]) => options.inWords?.(found, read.entries, place.contentDir) ?? []);
  const faults = errorWords(problems, place.contentDir, leftOut, inWords);
  if (faults !== undefined)
    return {
      state: 'refused',
      words: [...shown, faults, 'Nothing is published. Mend that and publish again.'],
    };
  const nameless = content.length > 0 ? await identityWords(place) : undefined;
  if (nameless) return { state: 'refused', words: nameless };
  const advice = adviceOn(problems, files, place.contentDir, inWords);
  if (!(await options.confirm([...shown, ...adviceWords(advice)], peopleQuestion(advice))))
    return { state: 'declined', words: ['Nothing is published.'] };
  if (content.length > 0) {
    const refused = await commitContent(
      place,
      files,
      { message: options.message ?? messageFor(words), words },
      leftOut,
    );
    if (refused) return { state: 'refused', words: refused };
  }
  return send(place, chosen, leftOut);
}

async function commitContent(
  place: Workplace,
  files: readonly string[],
  { message, words }: { message: string; words: readonly string[] },
  leftOut: readonly string[],
): Promise<string[] | undefined> {
  const { git, contentDir, prefix } = place;
  // A file that is left out may be half written, and the record must not know of it yet.
  const record = leftOut.length === 0 ? updateLock(contentDir) : { added: [], problems: [] };
  if (record.problems.length > 0) return [reportOn(record.problems, contentDir, false).trimEnd()];
  const own = [...new Set([...files, ...(record.added.length > 0 ? ['identity.lock'] : [])])];
  const paths = own.map((file) => `${prefix}${file}`);
  const subject = message.replace(/\s+/g, ' ').trim();
  const body = words.map((word) => `- ${word.replace(/\s+/g, ' ')}`).join('\n');
  const added = await git('add', '--all', '--', ...paths);
  const kept = added.ok
    ? await git('commit', '--only', '-m', subject, '-m', body, '-m', TRAILER, '--', ...paths)
    : added;
  return kept.ok
    ? undefined
    : ['Git did not take the change; the files are as you left them.', kept.err.trim()];
}

/** What was committed here and not sent, in lines. */
async function waitingWords({ git, remote, branch }: Workplace): Promise<string[]> {
  if (!remote) return [];
  const known = `refs/remotes/${remote.name}/${remote.branch}`;
  const has = (await git('rev-parse', '--verify', '--quiet', known)).ok;
  const range = has ? [`${known}..${branch}`] : [branch];
  const { out } = await git('log', '--no-merges', '--format=%s', ...range);
  const subjects = out.split('\n').filter(Boolean);
  if (has) return subjects.map((subject) => `Kept here earlier, to be sent now: ${subject}`);
  return subjects.length > 0 ? ['Everything in this folder, for the first time'] : [];
}

function othersWords({ others }: Changed): string[] {
  if (others.length === 0) return [];
  const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
  return [`Also changed, but no content and so not published: ${others.slice(0, 3).join(', ')}${more}`];
}

/** What to type for git to know who publishes; undefined if it does. */
export async function identityWords({ git }: Workplace): Promise<string[] | undefined> {
  if ((await git('var', 'GIT_AUTHOR_IDENT')).ok) return undefined;
  return [
    'Git does not know who you are, and every publication carries a name. Type these two lines once, with your own:',
    '  git config user.name "Your Name"',
    '  git config user.email "you@your-force.example"',
    'Then type the command again. Nothing is published yet.',
  ];
}
