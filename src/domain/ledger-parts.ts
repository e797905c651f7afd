import { ledgerRecords } from './join-site.ts';
import { foldLedger, type LedgerRecord } from './ledger.ts';
import { splitId, type KnownIds, type Library, type Parts } from './library.ts';
import type { Problem } from './problem.ts';
import { placeInFile } from './right-parts.ts';

/** Rules that look at earlier entries: not to be judged while one of them may stand in what cannot be read. */
const needsAll: readonly string[] = ['concern-first', 'concern-order', 'concern-reopened'];

/** Rules that need to know which of two entries is the earlier one. */
const needsOrder: readonly string[] = [...needsAll, 'concern-again'];

/**
 * Every breach of the rules in the concerns of a district, also in files that have wrong fields: their entries that
 * are right are told with the others. What such a file leaves open of a concern, nobody concludes anything from.
 */
export function ledgerProblems(library: Library, parts: Parts, known: KnownIds, district: string): Problem[] {
  const whole = ledgerRecords(library, district);
  const broken = brokenRecords(parts, district);
  const records = [...whole, ...broken.map(({ record }) => record)];
  const { problems } = foldLedger(records);
  const files = [...known.meetings, ...known.reports].filter((id) => splitId(id).district === district);
  const open = openConcerns(records, broken);
  const isOpen = (problem: Problem): boolean => {
    const { id = '' } = entryAt(records, problem) ?? {};
    if (needsOrder.includes(problem.rule) && open.ids.has(id)) return true;
    return needsAll.includes(problem.rule) && (open.isAny || files.length > records.length);
  };
  const partOf = new Map([...parts.meetings, ...parts.reports].map((part) => [part.file, part]));
  return problems
    .filter((problem) => !isOpen(problem))
    .map((problem) => {
      const part = partOf.get(problem.file);
      return part ? { ...problem, field: placeInFile(part, problem.field) } : problem;
    });
}

/** A record of a file with wrong fields: what was left out of it, and whether its day is known. */
interface BrokenRecord {
  record: LedgerRecord;
  leftOut: readonly unknown[];
  isDated: boolean;
}

function brokenRecords({ meetings, reports }: Parts, district: string): BrokenRecord[] {
  const ofDistrict = <T extends { id: string }>(parts: readonly T[]) =>
    parts.filter(({ id }) => splitId(id).district === district);
  return [
    ...ofDistrict(meetings).map(({ id, file, data, wrong, leftOut }): BrokenRecord => {
      const { key } = splitId(id);
      const date = data.moved.at(-1)?.to ?? key.slice(0, 10);
      return {
        record: { kind: 'meeting', key, file, date, entries: data.raised },
        leftOut: leftOut['raised'] ?? [],
        isDated: !wrong.has('moved'),
      };
    }),
    ...ofDistrict(reports).map(({ id, file, data, wrong, leftOut }): BrokenRecord => {
      const { key } = splitId(id);
      const isDated = !wrong.has('published');
      // Any day will do: nothing is concluded from it.
      const date = isDated ? data.published : `${key}-28`;
      return {
        record: { kind: 'report', key, file, date, entries: data.concerns },
        leftOut: leftOut['concerns'] ?? [],
        isDated,
      };
    }),
  ];
}

/** The concerns of which an entry cannot be read or of which the order is not known; any, if it cannot be named. */
function openConcerns(
  records: readonly LedgerRecord[],
  broken: readonly BrokenRecord[],
): { ids: ReadonlySet<string>; isAny: boolean } {
  const leftOut = broken.flatMap((one) => one.leftOut.map((item) => (item as { id?: unknown } | null)?.id));
  const told = Map.groupBy(
    records.flatMap(({ entries }) => entries),
    ({ id }) => id,
  );
  const undated = broken.flatMap(({ record, isDated }) =>
    record.entries.filter(({ id, on }) => !isDated && on === undefined && (told.get(id)?.length ?? 0) > 1),
  );
  return {
    ids: new Set([...leftOut.filter((id) => typeof id === 'string'), ...undated.map(({ id }) => id)]),
    isAny: leftOut.some((id) => typeof id !== 'string'),
  };
}

function entryAt(records: readonly LedgerRecord[], { file, field }: Problem) {
  return records.find((record) => record.file === file)?.entries[Number(field[1])];
}
