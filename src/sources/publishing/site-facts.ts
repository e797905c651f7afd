import { asOfDay } from '../as-of.ts';
import { readContent } from '../read-content.ts';
import type { ChangeFacts } from './change-words.ts';

/** What the words about a change take from the content: names of districts, and the day on which the site stands. */
export function changeFacts(contentDir: string): ChangeFacts {
  const { entries } = readContent(contentDir).content;
  const names = new Map(
    entries.flatMap(({ collection, id, data }) => {
      const { name } = (data ?? {}) as { name?: unknown };
      return collection === 'districts' && typeof name === 'string' ? [[id, name] as const] : [];
    }),
  );
  return { nameOf: (slug) => names.get(slug) ?? slug, asOf: asOfDay(entries) };
}
