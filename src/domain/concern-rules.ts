import type { ConcernEntry } from './concern.ts';
import { ledgerRecords } from './join-site.ts';
import { ledgerProblems } from './ledger-parts.ts';
import type { KnownIds, Library, Parts } from './library.ts';
import { contentError, type Problem } from './problem.ts';

/**
 * Concerns: histories that hold together (R4), entries whose days have come, and no entry that residents see before
 * the first one.
 * @param library every file, to judge the histories, with `parts` of those that have wrong fields
 * @param visible what residents see on `asOf`
 */
export function concernProblems(
  library: Library,
  parts: Parts,
  visible: Library,
  known: KnownIds,
  asOf: string,
): Problem[] {
  return [
    ...[...known.districts].flatMap((id) => [
      ...ledgerProblems(library, parts, known, id),
      ...hiddenProblems(library, visible, id),
    ]),
    ...library.reports.flatMap(({ file, data }) =>
      dayProblems(file, 'concerns', data.concerns, data.published),
    ),
    ...library.meetings.flatMap(({ file, data }) => dayProblems(file, 'raised', data.raised, asOf)),
  ];
}

/** A concern whose first entry is still held back cannot be told from the middle. */
function hiddenProblems(library: Library, visible: Library, district: string): Problem[] {
  const shown = ledgerRecords(visible, district);
  const hidden = ledgerRecords(library, district).filter(
    ({ file }) => !shown.some((one) => one.file === file),
  );
  const firstIn = new Map(
    hidden.flatMap(({ file, entries }) =>
      entries.filter(({ said }) => said !== undefined).map(({ id }) => [id, file] as const),
    ),
  );
  return shown.flatMap(({ kind, file, entries }) =>
    entries.flatMap(({ id }, index) =>
      firstIn.has(id)
        ? [
            contentError(
              'concern-hidden',
              file,
              [kind === 'meeting' ? 'raised' : 'concerns', index, 'id'],
              `The first entry about "${id}" is in ${firstIn.get(id)}, which is a draft or not published yet.`,
              'Publish that file first, or tell the concern here from its beginning.',
            ),
          ]
        : [],
    ),
  );
}

/** Nothing that is told has still to happen, and nothing is promised for a day that was over. */
function dayProblems(
  file: string,
  list: 'concerns' | 'raised',
  entries: readonly ConcernEntry[],
  last: string,
): Problem[] {
  return entries.flatMap(({ on, due }, index) => [
    ...(on !== undefined && on > last
      ? [
          contentError(
            'concern-day',
            file,
            [list, index, 'on'],
            `${on} is after ${last}, so it cannot be told here.`,
            'Check the day; what is still to come goes into "due:".',
          ),
        ]
      : []),
    ...(on !== undefined && due !== undefined && due < on
      ? [
          contentError(
            'concern-day',
            file,
            [list, index, 'due'],
            `Residents were to hear more by ${due}, which was over on ${on}.`,
            'Check both days.',
          ),
        ]
      : []),
  ]);
}
