import type { ContentEntry } from '../../domain/collections.ts';
import { formatLongDate } from '../../domain/dates.ts';
import type { Problem } from '../../domain/problem.ts';
import { brokenPromises } from '../broken-promises.ts';
import { checkContent } from '../check.ts';
import { shownIn } from '../content-fault.ts';
import { pageOf } from '../page-meant.ts';
import { inChangedCopy, type Written } from './changed-copy.ts';
import { placeInForm } from './place-in-form.ts';

/** What the check says of a save: `faults` refuse it, `notes` are for the writer. Each is one text of whole sentences. */
export interface SaveChecked {
  faults: string[];
  notes: string[];
}

/** The server of `npm run dev`. */
const PREVIEW = 'http://localhost:4321';

/**
 * Runs the whole check over the content as it would be. An error in a saved file refuses the save, as does one that
 * the save would bring into another; what was wrong elsewhere before is no reason.
 */
export function checkSave(contentDir: string, written: readonly Written[], tempDir: string): SaveChecked {
  return inChangedCopy(contentDir, written, tempDir, (copyDir) => {
    const { problems, site, content, asOf } = checkContent({ contentDir: copyDir });
    const saved = new Set(written.map(({ file }) => file));
    const dataOf = new Map(content.entries.map(({ file, data }) => [file, data]));
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
      shownIn(found, copyDir).map(({ problem, text, place, corrected }) => {
        const where = placeInForm(problem, dataOf.get(problem.file), text, place);
        const elsewhere = saved.has(problem.file) ? '' : `In ${problem.file}: `;
        const right = corrected === undefined ? '' : `\n→ ${corrected.trim()}`;
        return `${elsewhere}${where}${where ? ': ' : ''}${problem.message} ${problem.fix}${right}`;
      });
    const shown = content.entries
      .filter(({ file }) => saved.has(file))
      .flatMap((entry) => whereShown(entry, asOf));
    return { faults: inWords(faults), notes: [...shown, ...inWords(rest)] };
  });
}

/** When what was saved goes out, and where to look at it before. */
function whereShown({ collection, id, data }: ContentEntry, asOf: string): string[] {
  const { draft, published } = data as { draft?: unknown; published?: unknown };
  const page = pageOf(collection, id);
  return [
    ...(draft === true ? ['It is a draft: it goes out when you switch “Draft” off and publish.'] : []),
    ...(draft !== true && typeof published === 'string' && published > asOf
      ? [`It goes out by itself on ${formatLongDate(published)}, once you have published it.`]
      : []),
    ...(page === undefined ? [] : [`While “npm run dev” is running, you see it at ${PREVIEW}${page}`]),
  ];
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
