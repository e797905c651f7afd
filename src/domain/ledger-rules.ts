import { isOpen, statusNames, type ConcernEntry, type ConcernStatus } from './concern.ts';
import { problemAt, type LedgerEvent } from './ledger-event.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What may follow what: a closed concern opens again only as `in-hand`, with a reason. */
const next: Record<ConcernStatus, readonly ConcernStatus[]> = {
  heard: ['heard', 'in-hand', 'done', 'could-not', 'passed-on'],
  'in-hand': ['in-hand', 'done', 'could-not', 'passed-on'],
  done: ['in-hand'],
  'could-not': ['in-hand'],
  'passed-on': ['in-hand'],
};

/**
 * Every breach of the rules in one concern's history, oldest event first.
 * @param ids the ids of the district's concerns
 */
export function historyProblems(history: readonly LedgerEvent[], ids: readonly string[]): Problem[] {
  return history.flatMap((event, index) => [
    ...(index === 0 ? firstProblems(event, ids) : laterProblems(event, history[index - 1] as LedgerEvent)),
    ...statusProblems(event),
  ]);
}

function firstProblems(event: LedgerEvent, ids: readonly string[]): Problem[] {
  const { entry, record } = event;
  const missing = (['title', 'said', 'topic'] as const).filter((field) => entry[field] === undefined);
  const here = record.entries.map(({ id }) => id);
  const meant = nearest(
    entry.id,
    ids.filter((id) => !here.includes(id)),
  );
  if (missing.length === 3 && meant)
    return [
      {
        ...problemAt(
          event,
          'id',
          'concern-first',
          `There is no concern "${entry.id}" before this. Did you mean "${meant}"?`,
          `Write ${meant}; or, if residents raised this for the first time, add "title:", "said:" and "topic:".`,
        ),
        correction: { replace: 'value', with: meant },
      },
    ];
  return missing.map((field) =>
    problemAt(
      event,
      '',
      'concern-first',
      `This is the first entry about "${event.entry.id}", and it has no "${field}".`,
      `Add "${field}:" here, or check that the id is spelt as in the entry where residents first raised it.`,
    ),
  );
}

function laterProblems(event: LedgerEvent, before: LedgerEvent): Problem[] {
  const { entry } = event;
  const problems = (['title', 'said', 'topic', 'place', 'how', 'from'] as const)
    .filter((field) => entry[field] !== undefined)
    .map((field) => ({
      ...problemAt(
        event,
        field,
        'concern-again',
        `"${field}" stands already in the first entry about "${entry.id}", in ${before.record.file} or earlier.`,
        'Delete this line: nothing is written twice.',
      ),
      correction: { replace: 'delete' } as const,
    }));
  if (!next[before.entry.status].includes(entry.status))
    return [
      ...problems,
      problemAt(
        event,
        'status',
        'concern-order',
        `"${entry.id}" was "${statusNames[before.entry.status]}" since ${before.on} and cannot be "${statusNames[entry.status]}" after that.`,
        `Write in-hand with "because:" if it is open again, or delete this entry.`,
      ),
    ];
  if (!isOpen(before.entry.status) && entry.because === undefined)
    return [
      ...problems,
      problemAt(
        event,
        '',
        'concern-reopened',
        `"${entry.id}" was closed on ${before.on} and is open again, but nothing says why.`,
        'Add "because:" with a sentence on what happened.',
      ),
    ];
  return problems;
}

/** Rule R4: every closed concern says what was done, why not, or who has it. */
function statusProblems(event: LedgerEvent): Problem[] {
  const { entry } = event;
  const needs: Record<ConcernStatus, readonly (keyof ConcernEntry)[]> = {
    heard: [],
    'in-hand': ['did'],
    done: ['did'],
    'could-not': ['reason', 'because'],
    'passed-on': ['to'],
  };
  const missing = needs[entry.status]
    .filter((field) => entry[field] === undefined)
    .map((field) =>
      problemAt(
        event,
        '',
        'R4',
        `A concern that is "${statusNames[entry.status]}" needs "${field}".`,
        words[field] ?? `Add "${field}:".`,
      ),
    );
  const spare = (['to', 'reason'] as const)
    .filter((field) => entry[field] !== undefined && !needs[entry.status].includes(field))
    .map((field) =>
      problemAt(
        event,
        field,
        'R4',
        `"${field}" goes with the status ${field === 'to' ? 'passed-on' : 'could-not'}, not with ${entry.status}.`,
        'Change the status, or delete this line.',
      ),
    );
  return [...missing, ...spare];
}

const words: Partial<Record<keyof ConcernEntry, string>> = {
  did: 'Add "did:" with what the team did, in whole sentences.',
  reason: 'Add "reason:" with one of: evidence, powers, other-agency, resources.',
  because: 'Add "because:" with the reason in plain words.',
  to: 'Add "to:" with the partner who has it now.',
};
