import { formatDate, isPlainDate } from '../../domain/dates.ts';
import type { Git } from './git.ts';

/** A commit that `npm run publish` made, and that was not taken back yet. */
export interface Publication {
  commit: string;
  by: string;
  /** `YYYY-MM-DD` */
  on: string;
  subject: string;
  /** 1 for the last one. */
  number: number;
}

/** By this line in a commit's message `npm run undo` knows a publication. */
export const TRAILER = 'Published-with: openbeat';

/** In the message of a commit that takes a publication back: the commit it takes back. */
export const TAKEN_BACK = 'Taken-back';

/** What can be looked at to be taken back, the last one first. */
export async function openPublications(git: Git): Promise<Publication[]> {
  const undone = await git('log', `--format=%(trailers:key=${TAKEN_BACK},valueonly,separator=%x2C)`);
  const taken = new Set(undone.out.split(/[\n,]/).filter(Boolean));
  const { out } = await git('log', `--grep=^${TRAILER}$`, '--no-merges', '--format=%H%x00%an%x00%as%x00%s');
  const lines = out.split('\n').filter((line) => line !== '' && !taken.has(line.split('\0')[0] ?? ''));
  return lines.map((line, index) => {
    const [commit = '', by = '', on = '', subject = ''] = line.split('\0');
    return { commit, by, on, subject, number: index + 1 };
  });
}

/** The one that somebody typed, by its number or its day; or why it is none, in lines. Not for an empty list. */
export function choosePublication(
  all: readonly Publication[],
  typed: string,
): Publication | { refused: string[] } {
  const numbers =
    'Type "npm run undo -- 2" for the last but one, or its day such as "npm run undo -- 2026-11-21".';
  if (isPlainDate(typed)) {
    const ofDay = all.filter(({ on }) => on === typed);
    const [one] = ofDay;
    if (one && ofDay.length === 1) return one;
    return one
      ? {
          refused: [`There are ${ofDay.length} publications of ${formatDate(typed)}:`, ...commandsFor(ofDay)],
        }
      : {
          refused: [
            `Nothing was published on ${formatDate(typed)} that can be taken back.`,
            ...lastOnes(all),
          ],
        };
  }
  if (!/^[1-9]\d*$/.test(typed)) return { refused: [`"${typed}" is neither a number nor a day. ${numbers}`] };
  return (
    all[Number(typed) - 1] ?? {
      refused: [`There is no publication ${typed}, only ${all.length}.`, ...lastOnes(all)],
    }
  );
}

/** What to type to take one of these earlier publications back; no lines if there is none. */
export function earlierWords(offers: readonly Publication[]): string[] {
  return offers.length === 0
    ? []
    : [
        'An earlier publication can be taken back on its own. Type one of these lines:',
        ...commandsFor(offers),
      ];
}

/** `Report changed: Thurrock, November 2026 (published by Ada Fenn on 21 November 2026)` */
export function publicationWords({ subject, by, on }: Publication): string {
  return `${subject} (published by ${by} on ${formatDate(on)})`;
}

const MOST_SHOWN = 5;

function lastOnes(all: readonly Publication[]): string[] {
  return ['The last ones are:', ...commandsFor(all.slice(0, MOST_SHOWN))];
}

function commandsFor(publications: readonly Publication[]): string[] {
  return publications.map((one) => `  npm run undo -- ${one.number}   ${publicationWords(one)}`);
}
