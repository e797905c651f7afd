import type { Chart, Mark, MarkCell } from '../../domain/chart.ts';
import type { Standard, Standing, Verdict } from '../../domain/standards/standard.ts';
import { count, joinWords } from '../words.ts';
import type { DistrictStanding } from './standing.ts';

/** What one mark stands for, where a chart has one for each thing that a figure counts. */
const countedThings: Partial<Record<Standard['id'], { kept: string; missed: string; things: string }>> = {
  R5: {
    kept: 'a concern the newest report speaks of',
    missed: 'one it left out',
    things: 'Concerns due in the newest report',
  },
  R10: {
    kept: 'a council for which we found enough',
    missed: 'one for which we did not',
    things: 'Councils and their case review',
  },
  R11: { kept: 'a priority reviewed in time', missed: 'one that was not', things: 'Priorities' },
  R12: { kept: 'an officer who is named', missed: 'a post without a name', things: 'Officers who are named' },
  R14: { kept: 'a month with every reply in time', missed: 'a month with late replies', things: 'Replies' },
};

const verdictMarks: Record<Verdict, Mark> = { met: 'kept', 'not-met': 'missed', 'not-known': 'unknown' };

/** One mark for each thing the figure counts; undefined where no district has any. */
export function countedChart(id: Standard['id'], rows: readonly DistrictStanding[]): Chart | undefined {
  const words = countedThings[id];
  if (!words || rows.every(({ standing }) => standing.counted.length === 0)) return undefined;
  const districts = rows
    .map(({ district, standing }) => ({
      label: district.name,
      end: endWords(id, standing),
      marks: marksOf(standing),
      verdict: standing.verdict,
    }))
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
  const missed = districts.filter(({ verdict }) => verdict === 'not-met').map(({ label }) => label);
  const unknown = districts.filter(({ verdict }) => verdict === 'not-known').length;
  return {
    kind: 'marks',
    title: `${words.things}, by district`,
    finding: [
      missed.length === 0 ? 'No district misses it.' : `Missed in ${joinWords(missed)}.`,
      ...(unknown === 0 ? [] : [`Not known in ${count(unknown, 'district')}.`]),
    ].join(' '),
    key: [
      { mark: 'kept', text: words.kept },
      { mark: 'missed', text: words.missed },
      { mark: 'unknown', text: 'not known' },
    ],
    rows: districts.map(({ label, end, marks }) => ({ label, end, marks })),
  };
}

/** Worst first. */
const RANK: Record<Verdict, number> = { 'not-met': 0, 'not-known': 1, met: 2 };

/** A district of which nobody knows has a mark that says so. */
function marksOf({ counted, verdict }: Standing): MarkCell[] {
  if (counted.length === 0 && verdict === 'not-known') return [{ mark: 'unknown' }];
  return counted.map((row) => ({ mark: verdictMarks[row.verdict ?? verdict] }));
}

function endWords(id: Standard['id'], { counted, verdict }: Standing): string {
  const [first] = counted;
  if (!first) return verdict === 'not-known' ? 'not known' : 'none';
  // Its one row is a month, and counts messages itself.
  if (id === 'R14') return first.value;
  return `${counted.filter((row) => row.verdict === 'met').length} of ${counted.length}`;
}
