import { problemAt, type LedgerEvent } from './ledger-event.ts';
import type { Problem } from './problem.ts';

/** The lists beside the pages of concerns, and parts of pages that concerns stand on. */
const reserved: ReadonlySet<string> = new Set(['main', 'over-to-you', 'statuses', 'topics', 'years']);

/**
 * What concerns of one district are called: an id that its address can carry for good, and a title that no other
 * concern has, so that residents can tell them apart.
 * @param histories each concern's events, oldest first
 */
export function nameProblems(histories: readonly (readonly LedgerEvent[])[]): Problem[] {
  const titles = new Map<string, string>();
  return histories.flatMap(([first]) => {
    if (!first) return [];
    const { id, title } = first.entry;
    const problems = reserved.has(id) ? [reservedProblem(first)] : [];
    if (title === undefined) return problems;
    const other = titles.get(title.toLowerCase());
    titles.set(title.toLowerCase(), other ?? id);
    return other === undefined ? problems : [...problems, titleProblem(first, other)];
  });
}

/** A second entry of one concern in one file: only one can be right. */
export function twiceProblem(event: LedgerEvent): Problem {
  return problemAt(
    event,
    'id',
    'concern-twice',
    `The concern "${event.entry.id}" stands twice in this file.`,
    'Keep one entry and put the other sentence into it.',
  );
}

function reservedProblem(event: LedgerEvent): Problem {
  return problemAt(
    event,
    'id',
    'concern-name',
    `A concern cannot be called "${event.entry.id}": that address is taken.`,
    `Say what or where, such as "${event.entry.id}-high-street", in every entry about it.`,
  );
}

function titleProblem(event: LedgerEvent, other: string): Problem {
  return problemAt(
    event,
    'title',
    'concern-name',
    `The concern "${other}" has the title "${event.entry.title}" already.`,
    `If it is the same concern, write its id; if not, say where or when in the title.`,
  );
}
