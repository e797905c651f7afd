import { assembleSite } from '../../domain/assemble-site.ts';
import type { CollectionName } from '../../domain/collections.ts';
import type { Problem } from '../../domain/problem.ts';
import { asOfDay } from '../as-of.ts';
import { bodyProblems } from '../body-problems.ts';
import { readContent, readEntry } from '../read-content.ts';

/**
 * What the check would call an error in one file if it held this text, everything else being as it is: nothing is
 * written for the question.
 */
export function checkFile(
  contentDir: string,
  file: string,
  is: { collection: CollectionName; id: string },
  text: string,
): Problem[] {
  const { content } = readContent(contentDir);
  const own = readEntry(Buffer.from(text), file, is);
  const problems = [...own.problems];
  const media = new Set(content.media.map((each) => each.file));
  if (own.body) problems.push(...bodyProblems(own.body, media));
  if (own.entry) {
    const entries = [...content.entries.filter((entry) => entry.file !== file), own.entry];
    problems.push(...assembleSite({ ...content, entries }, asOfDay(entries)).problems);
  }
  return problems.filter((problem) => problem.severity === 'error' && problem.file === file);
}
