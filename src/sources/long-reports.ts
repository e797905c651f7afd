import { collections, type ContentEntry } from '../domain/collections.ts';
import type { Problem } from '../domain/problem.ts';
import { wordsOf } from '../domain/safety/sentences.ts';
import { textsInFields } from '../domain/safety/text-fields.ts';
import type { BodyText } from './read-content.ts';

/**
 * Words that a report may have before its page comes near the 12 KB that `verify/budgets.ts` lets it weigh, where the
 * build stops. Over the demonstration's reports a page weighs 6.9 KB and 5.5 bytes a word, 0.45 KB more at most.
 */
const MOST_WORDS = 800;

/** Advice for reports so long that the build may refuse their page: a writer should know before that. */
export function longReports(entries: readonly ContentEntry[], bodies: readonly BodyText[]): Problem[] {
  const bodyOf = new Map(bodies.map(({ entry, markdown }) => [entry.file, markdown]));
  return entries.flatMap(({ collection, file, data }): Problem[] => {
    if (collection !== 'reports') return [];
    const fields = textsInFields(collections.reports.schema, data).map(({ text }) => text);
    const texts = [...fields, bodyOf.get(file) ?? ''].map((text) => text.replace(/\]\([^)]*\)/g, ']'));
    const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
    if (words <= MOST_WORDS) return [];
    return [
      {
        severity: 'advice',
        rule: 'long-report',
        file,
        field: [],
        message: `This report has ${words} words; a page of more than about ${MOST_WORDS} may be too heavy for a cheap phone, and then the build stops.`,
        fix: 'Shorten it, or publish a part of it as news and link to that.',
      },
    ];
  });
}
