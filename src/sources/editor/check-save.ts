import type { ContentEntry } from '../../domain/collections.ts';
import { formatLongDate } from '../../domain/dates.ts';
import type { Problem } from '../../domain/problem.ts';
import { brokenPromises } from '../broken-promises.ts';
import { checkContent } from '../check.ts';
import type { Changed } from '../content-files.ts';
import { pageOf } from '../page-meant.ts';
import { readContent } from '../read-content.ts';
import { problemsInForms } from './problems-in-forms.ts';

/** What the check says of a save: `faults` refuse it, `notes` are for the writer. Each is one text of whole sentences. */
export interface SaveChecked {
  faults: string[];
  notes: string[];
  /** The address of the page that shows it, if it has one. */
  page?: string;
}

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
  const errors = problems.filter(({ severity }) => severity === 'error');
  const isElsewhere = ({ file }: Problem): boolean => !changed.has(file);
  const own = errors.filter((error) => !isElsewhere(error));
  const elsewhere = newErrors(errors.filter(isElsewhere), contentDir, changed);
  const rest = [...problems, ...brokenPromises(checked)].filter(
    (problem) => problem.severity !== 'error' && !isElsewhere(problem),
  );
  const inWords = (found: readonly Problem[]): string[] =>
    problemsInForms(found, content.entries, contentDir, changed);
  const saved = content.entries.filter(({ file }) => changed.has(file));
  const [page] = saved.flatMap(({ collection, id }) => pageOf(collection, id) ?? []);
  return {
    faults: [...takenAway(contentDir, written, asOf), ...inWords([...own, ...elsewhere.caused])],
    notes: [
      ...saved.flatMap((entry) => goesOut(entry, asOf)),
      ...inWords([...rest, ...elsewhere.broughtToLight]),
    ],
    ...(page !== undefined && { page }),
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
        ? `${file} is published: people were told its address. Correct it and add a line to “Corrections”; to take it off the site, switch “Draft” on.`
        : `${file} is published, and stands in people’s calendars. If it does not take place, set its status to “cancelled” and give the reason.`,
    ];
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
