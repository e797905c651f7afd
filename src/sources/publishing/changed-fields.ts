import type { FileChange } from './change-words.ts';

/** More than these nobody reads in one line. */
const FEW = 3;

/** ` (summary, figures)`: which fields a change is in, so that several of one file can be told apart; none if many. */
export function changedFields({ before = {}, after = {}, hasOtherText }: FileChange): string {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const others = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const all = [...others, ...(hasOtherText ? ['text'] : [])];
  return all.length > 0 && all.length <= FEW ? ` (${all.join(', ')})` : '';
}
