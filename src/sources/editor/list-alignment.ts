import { isDeepStrictEqual } from 'node:util';
import { nameOf } from './wanted-fields.ts';

/** Which item of the old list became which of the new one, in order (longest common subsequence). */
export function aligned(olds: readonly unknown[], news: readonly unknown[]): Map<number, number> {
  const same = (a: unknown, b: unknown): boolean => {
    const name = nameOf(a);
    return name === undefined ? isDeepStrictEqual(a, b) : name === nameOf(b);
  };
  if (
    olds.length === news.length &&
    !olds.some((old, index) => nameOf(old) !== undefined && !same(old, news[index]))
  )
    return new Map(olds.map((_, index) => [index, index]));
  const table = olds.map(() => news.map(() => 0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = olds.length - 1; i >= 0; i -= 1)
    for (let j = news.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row) row[j] = same(olds[i], news[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < olds.length && j < news.length;) {
    if (same(olds[i], news[j])) found.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}
