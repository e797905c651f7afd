import type { ContentEntry } from '../../domain/collections.ts';
import { formatLongDate } from '../../domain/dates.ts';
import type { Problem } from '../../domain/problem.ts';
import { brokenPromises } from '../broken-promises.ts';
import { checkContent } from '../check.ts';
import { shownIn } from '../content-fault.ts';
import type { Changed } from '../content-files.ts';
import { pageOf } from '../page-meant.ts';
import { readContent } from '../read-content.ts';
import { placeInForm } from './place-in-form.ts';

/** What the check says of a save: `faults` refuse it, `notes` are for the writer. Each is one text of whole sentences. */
export interface SaveChecked {
  faults: string[];
  notes: string[];
}

/** The server of `npm run dev`. */
const PREVIEW = 'http://localhost:4321';

/** Where a file of a save goes, below the content folder, and its bytes; none if it is deleted. */
export interface Written {
  file: string;
  bytes: Buffer | undefined;
}

/**
 * Runs the whole check over the content as it would be; nothing is written for it. An error in a saved file refuses the
 * save, as does one that the save would bring into another; what was wrong elsewhere before is no reason.
 */
export function checkSave(contentDir: string, written: readonly Written[]): SaveChecked {
  const changed = new Map(written.map(({ file, bytes }) => [file, bytes]));
  const checked = checkContent({ contentDir, changed });
  const { problems, content, asOf } = checked;
  const dataOf = new Map(content.entries.map(({ file, data }) => [file, data]));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const isElsewhere = ({ file }: Problem): boolean => !changed.has(file);
  const own = errors.filter((error) => !isElsewhere(error));
  const elsewhere = newErrors(errors.filter(isElsewhere), contentDir, changed);
  const rest = [...problems, ...brokenPromises(checked)].filter(
    (problem) => problem.severity !== 'error' && !isElsewhere(problem),
  );
  const inWords = (found: readonly Problem[]): string[] =>
    shownIn(found, contentDir, { changed }).map(({ problem, text, place, corrected }) => {
      const where = placeInForm(problem, dataOf.get(problem.file), text, place);
      const name = isElsewhere(problem) ? `In ${problem.file}: ` : '';
      const right = corrected === undefined ? '' : `\n→ ${corrected.trim()}`;
      return `${name}${where}${where ? ': ' : ''}${problem.message} ${problem.fix}${right}`;
    });
  const shown = content.entries
    .filter(({ file }) => changed.has(file))
    .flatMap((entry) => whereShown(entry, asOf));
  return {
    faults: [...takenAway(contentDir, written, asOf), ...inWords([...own, ...elsewhere.caused])],
    notes: [...shown, ...inWords([...rest, ...elsewhere.broughtToLight])],
  };
}

/** Reports and meetings that residents see: their addresses are in feeds, calendars and letters, so they stay. */
function takenAway(contentDir: string, written: readonly Written[], asOf: string): string[] {
  const deleted = new Set(written.flatMap(({ file, bytes }) => (bytes ? [] : [file])));
  if (deleted.size === 0) return [];
  return readContent(contentDir).content.entries.flatMap(({ collection, file, data }) => {
    if (!deleted.has(file) || (collection !== 'reports' && collection !== 'meetings')) return [];
    const { draft, published } = (data ?? {}) as { draft?: unknown; published?: unknown };
    if (draft === true || typeof published !== 'string' || published > asOf) return [];
    return [
      collection === 'reports'
        ? `${file} is published: people were told its address. Correct it and add a line to “Changes”; to take it off the site, switch “Draft” on.`
        : `${file} is published, and stands in people’s calendars. If it does not take place, set its status to “cancelled” and give the reason.`,
    ];
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

/** Those that the content does not have as it is. Whoever mends a file may bring to light what others had wrong before. */
function newErrors(
  errors: readonly Problem[],
  contentDir: string,
  changed: Changed,
): { caused: Problem[]; broughtToLight: Problem[] } {
  if (errors.length === 0) return { caused: [], broughtToLight: [] };
  const before = checkContent({ contentDir }).problems;
  const known = new Set(before.map(nameOf));
  const fresh = errors.filter((error) => !known.has(nameOf(error)));
  const isMending = before.some(
    ({ severity, file }) => severity === 'error' && changed.get(file) !== undefined,
  );
  return isMending ? { caused: [], broughtToLight: fresh } : { caused: fresh, broughtToLight: [] };
}

function nameOf({ file, rule, field, message }: Problem): string {
  return JSON.stringify([file, rule, field, message]);
}
