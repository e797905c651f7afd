import type { Concern, ConcernStep } from '../domain/ledger.ts';
import type { District } from '../domain/site.ts';

/** The concerns that one report or meeting speaks of, with what it says of each, in the order of the file. */
export function recordPairs(
  district: District,
  kind: ConcernStep['in']['kind'],
  key: string,
): { concern: Concern; step: ConcernStep }[] {
  const record =
    kind === 'meeting'
      ? district.meetings.find(({ stem }) => stem === key)?.raised
      : district.reports.find(({ month }) => month === key)?.concerns;
  return (record ?? []).flatMap(({ id }) => {
    const concern = district.concerns.find((other) => other.concern === id);
    const step = concern?.steps.find((other) => other.in.kind === kind && other.in.key === key);
    return concern && step ? [{ concern, step }] : [];
  });
}
