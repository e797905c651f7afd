import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentEntry } from '../../domain/collections.ts';
import type { Problem } from '../../domain/problem.ts';
import { checkContent } from '../check.ts';
import { reportOn } from '../content-fault.ts';
import { updateLock } from '../lock-file.ts';
import { adviceOn, adviceWords, peopleQuestion } from './about-people.ts';
import type { Confirm } from './ask.ts';
import { changedFiles, someOf, type Changed } from './changed-files.ts';
import { changeWords, messageFor } from './change-words.ts';
import { TRAILER } from './publications.ts';
import { correctionWords } from './correction-words.ts';
import { changeFacts } from './site-facts.ts';
import { NO_PLACE, type Outcome, refuse } from './outcome.ts';
import { errorWords, send } from './send.ts';
import { withSentRecord } from './sent-record.ts';
import { beforeTelling } from './told-calendars.ts';
import { findWorkplace, type Workplace } from './workplace.ts';

export interface PublishOptions {
  contentDir: string;
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
  if ('refused' in place) return refuse(...place.refused);
  const changed = await changedFiles(place);
  const waiting = await waitingWords(place);
  if (changed.content.length === 0 && waiting.length === 0)
    return place.remote
      ? { state: 'nothing', words: ['Nothing is changed, and all is sent.', ...othersWords(changed)] }
      : { state: 'kept', words: ['Nothing is changed.', NO_PLACE, ...othersWords(changed)] };
  const stopped = await withSentRecord(place, async () => {
    const result = await commitContent(place, changed, waiting, options);
    return { isDone: result === undefined && changed.content.length > 0, result };
  });
  return stopped ?? send(place, { mine: options.mine ?? [], theirs: options.theirs ?? [] });
}

/** Shows what is changed, checks it, asks, and commits it; or says why nothing is committed. */
async function commitContent(
  place: Workplace,
  changed: Changed,
  waiting: readonly string[],
  { confirm, message, inWords }: PublishOptions,
): Promise<Outcome | undefined> {
  const { contentDir } = place;
  const { content } = changed;
  const facts = changeFacts(contentDir);
  const words = content.map((change) => changeWords(change, facts));
  const shown = [
    ...words.map((word, index) => `${word} (${content[index]?.file ?? ''})`),
    ...waiting,
    ...othersWords(changed),
  ];
  const { problems, content: read } = checkContent({ contentDir });
  const toForms = inWords && ((found: readonly Problem[]) => inWords(found, read.entries, contentDir));
  const faults = errorWords(problems, contentDir, contentDir, toForms);
  if (faults !== undefined)
    return refuse(...shown, faults, 'Nothing is published. Mend that and publish again.');
  const nameless = content.length > 0 ? await identityWords(place) : undefined;
  if (nameless) return refuse(...nameless);
  const files = content.map(({ file }) => file);
  const advice = adviceOn(problems, files, contentDir, toForms);
  const corrections = content.flatMap((change) => correctionWords(change, facts.asOf));
  const told = [...shown, ...corrections, ...beforeTelling(content, facts.asOf), ...adviceWords(advice)];
  if (!(await confirm(told, peopleQuestion(advice))))
    return { state: 'declined', words: ['Nothing is published.'] };
  if (content.length === 0) return undefined;
  const record = updateLock(contentDir);
  if (record.problems.length > 0) return refuse(reportOn(record.problems, contentDir, false).trimEnd());
  const refused = await commitFiles(place, files, message ?? messageFor(words), words);
  return refused && refuse(...refused);
}

async function commitFiles(
  { git, contentDir, prefix }: Workplace,
  files: readonly string[],
  message: string,
  words: readonly string[],
): Promise<string[] | undefined> {
  const record = existsSync(join(contentDir, LOCK)) ? [LOCK] : [];
  const paths = [...new Set([...files, ...record])].map((file) => `${prefix}${file}`);
  const added = await git('add', '--all', '--', ...paths);
  const kept = added.ok ? await git('commit', '--only', ...messageOf(message, words), '--', ...paths) : added;
  return kept.ok
    ? undefined
    : ['Git did not take the change; the files are as you left them.', kept.err.trim()];
}

/** The words of a publication's commit, as git takes them. */
export function messageOf(message: string, words: readonly string[]): string[] {
  const subject = message.replace(/\s+/g, ' ').trim();
  const body = words.map((word) => `- ${word.replace(/\s+/g, ' ')}`).join('\n');
  return ['-m', subject, '-m', body, '-m', TRAILER];
}

const LOCK = 'identity.lock';

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
  return others.length === 0 ? [] : [`Also changed, but no content and so not published: ${someOf(others)}`];
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
