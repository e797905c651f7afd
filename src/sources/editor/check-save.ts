import type { ContentEntry } from '../../domain/collections.ts';
import { formatLongDate } from '../../domain/dates.ts';
import type { Problem } from '../../domain/problem.ts';
import { brokenPromises } from '../broken-promises.ts';
import { checkContent } from '../check.ts';
import { pageOf } from '../page-meant.ts';
import { inChangedCopy, type Written } from './changed-copy.ts';
import { problemsInForms } from './problems-in-forms.ts';

/** What the check says of a save: `faults` refuse it, `notes` are for the writer. Each is one text of whole sentences. */
export interface SaveChecked {
  faults: string[];
  notes: string[];
  /** The address of the page that shows it, if it has one. */
  page?: string;
}

/**
 * Runs the whole check over the content as it would be. An error in a saved file refuses the save, as does one that
 * the save would bring into another; what was wrong elsewhere before is no reason.
 */
export function checkSave(contentDir: string, written: readonly Written[], tempDir: string): SaveChecked {
  return inChangedCopy(contentDir, written, tempDir, (copyDir) => {
    const { problems, site, content, asOf } = checkContent({ contentDir: copyDir });
    const saved = new Set(written.map(({ file }) => file));
    const errors = problems.filter(({ severity }) => severity === 'error');
    const faults = [
      ...errors.filter(({ file }) => saved.has(file)),
      ...newErrors(
        errors.filter(({ file }) => !saved.has(file)),
        contentDir,
      ),
    ];
    const rest = [...problems, ...brokenPromises(site)].filter(
      ({ severity, file }) => severity !== 'error' && saved.has(file),
    );
    const inWords = (found: readonly Problem[]): string[] =>
      problemsInForms(found, content.entries, copyDir, (file) => saved.size === 1 && saved.has(file));
    const entries = content.entries.filter(({ file }) => saved.has(file));
    const [page] = entries.flatMap(({ collection, id }) => pageOf(collection, id) ?? []);
    return {
      faults: inWords(faults),
      notes: [...entries.flatMap((entry) => goesOut(entry, asOf)), ...inWords(rest)],
      ...(page !== undefined && { page }),
    };
  });
}

/** When what was saved goes out, if not once it is published. */
function goesOut({ data }: ContentEntry, asOf: string): string[] {
  const { draft, published } = data as { draft?: unknown; published?: unknown };
  if (draft === true) return ['It is a draft: it goes out when you switch “Draft” off and publish.'];
  return typeof published === 'string' && published > asOf
    ? [`It goes out by itself on ${formatLongDate(published)}, once you have published it.`]
    : [];
}

/** Those that the content does not have as it is. */
function newErrors(errors: readonly Problem[], contentDir: string): Problem[] {
  if (errors.length === 0) return [];
  const before = new Set(checkContent({ contentDir }).problems.map(nameOf));
  return errors.filter((error) => !before.has(nameOf(error)));
}

function nameOf({ file, rule, field, message }: Problem): string {
  return JSON.stringify([file, rule, field, message]);
}
