import type { Conflict } from './conflict.ts';

/**
 * How a publication ended: `sent` to everybody; `proposed`, on a branch where somebody must merge it; `kept` here in a
 * commit, because it could not be sent now; `conflict`, kept here too, until somebody chooses; `refused`, `declined` (the
 * answer was no) or `nothing` to do, with nothing changed.
 */
export interface Outcome {
  state: 'sent' | 'proposed' | 'kept' | 'conflict' | 'refused' | 'declined' | 'nothing';
  /** Lines for whoever asked. */
  words: string[];
  conflicts?: Conflict[];
}

export const NO_PLACE =
  'No place is set up to send it to. Whoever looks after the site types "git remote add origin" and its address, once; then type "npm run publish" again.';
export const UNREACHABLE = 'The place it is sent to cannot be reached now.';
export const LATER = 'Type "npm run publish" again later: it sends what is kept here.';

/** What was committed and not sent, with the reason. */
export function kept(...words: string[]): Outcome {
  return {
    state: 'kept',
    words: ['It is kept in this folder, and nothing of it is lost, but it is not sent.', ...words],
  };
}

/** What was not done, with the reason; nothing is changed. */
export function refuse(...words: string[]): Outcome {
  return { state: 'refused', words };
}
