import { audienceNames } from '../../domain/audience.ts';
import type { BarChart, DotChart, MarkChart } from '../../domain/chart.ts';
import { attendanceWords } from '../../domain/standards/attendance.ts';
import { heldMeetings, timeOfDay, timesOfDay } from '../../domain/standards/engagement.ts';
import { meetingsByAudience } from '../../domain/standards/measures.ts';
import type { District, Site } from '../../domain/site.ts';
import { capital, count, joinWords } from '../words.ts';

type Held = Pick<Site, 'asOf' | 'districts'>;

/** How many came to each meeting of 12 months, by district. */
export function attendanceChart({ districts, asOf }: Held): DotChart | undefined {
  const rows = districts.map((district) => {
    const held = heldMeetings(district, asOf, 12);
    const values = held.flatMap(({ attendance }) => attendance ?? []);
    const missing = held.length - values.length;
    const end = held.length === 0 ? 'no meeting' : missing > 0 ? `${missing} not recorded` : '';
    return { label: district.name, values, ...(end ? { end } : {}) };
  });
  const all = rows.flatMap(({ values }) => values);
  if (all.length === 0) return undefined;
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return {
    kind: 'dots',
    title: 'How many residents came to each meeting of the last 12 months',
    finding: `${count(all.length, 'meeting')} with a number. At the smallest ${attendanceWords(least)}, at the largest ${attendanceWords(most)}.`,
    unit: 'people',
    key: { within: 'how many came to a meeting' },
    rows,
  };
}

/** When Local Community Meetings of 12 months were, by district. */
export function timesChart({ districts, asOf }: Held): MarkChart | undefined {
  const rows = districts
    .map((district) => {
      const lcms = heldMeetings(district, asOf, 12).filter(({ kind }) => kind === 'lcm');
      const counts = timesOfDay.map((time) => lcms.filter((meeting) => timeOfDay(meeting) === time).length);
      return { district, counts, used: counts.filter((number) => number > 0).length };
    })
    .sort((a, b) => a.used - b.used);
  if (rows.every(({ used }) => used === 0)) return undefined;
  const oneSided = rows.filter(({ used }) => used === 1).map(({ district }) => district.name);
  return {
    kind: 'marks',
    title: 'When Local Community Meetings of the last 12 months were',
    finding:
      oneSided.length === 0
        ? 'Every district has met at more than one time of day.'
        : `Always at the same time of day: ${joinWords(oneSided)}.`,
    columns: timesOfDay.map(capital),
    key: [
      { mark: 'kept', text: 'so many meetings' },
      { mark: 'unknown', text: 'none' },
    ],
    rows: rows.map(({ district, counts }) => ({
      label: district.name,
      marks: counts.map((number) => ({
        mark: number > 0 ? ('kept' as const) : ('unknown' as const),
        text: String(number),
      })),
    })),
  };
}

/** How many meetings each district held in the period that counts, fewest first, and of how many kinds. */
export function engagementChart({
  districts,
  asOf,
  force,
}: Held & Pick<Site, 'force'>): BarChart | undefined {
  const { months, meetings, kinds } = force.limits.engagement;
  const rows = districts
    .map((district) => {
      const held = heldMeetings(district, asOf, months);
      return { label: district.name, held: held.length, kinds: new Set(held.map(({ kind }) => kind)).size };
    })
    .sort((a, b) => a.held - b.held || a.kinds - b.kinds);
  if (rows.every(({ held }) => held === 0)) return undefined;
  const poor = rows.filter((row) => row.held < meetings || row.kinds < kinds).map(({ label }) => label);
  return {
    kind: 'bars',
    title: `Meetings held in ${count(months, 'month')}, by district`,
    finding:
      poor.length === 0
        ? `Every district held at least ${count(meetings, 'meeting')} of at least ${count(kinds, 'kind')}.`
        : `Fewer than ${count(meetings, 'meeting')} or ${count(kinds, 'kind')}: ${joinWords(poor)}.`,
    rows: rows.map(({ label, held, kinds: different }) => ({
      label,
      end: count(different, 'kind'),
      bars: [{ value: held, text: count(held, 'meeting') }],
    })),
  };
}

/** Whom the meetings of 12 months were for, fewest first: who was left out stands on top. */
export function audienceChart(districts: readonly District[], asOf: string): BarChart | undefined {
  const all = districts.flatMap((district) => meetingsByAudience(district, asOf));
  const rows = [...Map.groupBy(all, ({ audience }) => audience)]
    .map(([audience, parts]) => ({
      label: audienceNames[audience],
      value: parts.reduce((sum, { meetings }) => sum + meetings.length, 0),
    }))
    .sort((a, b) => a.value - b.value);
  if (rows.every(({ value }) => value === 0)) return undefined;
  const gaps = rows.filter(({ value }) => value === 0).map(({ label }) => label);
  return {
    kind: 'bars',
    title: 'Whom the meetings of the last 12 months were for',
    finding:
      gaps.length === 0 ? 'There was a meeting for everybody.' : `No meeting was for ${joinWords(gaps)}.`,
    rows: rows.map(({ label, value }) => ({
      label: capital(label),
      bars: [{ value, text: value === 0 ? 'none' : count(value, 'meeting') }],
    })),
  };
}
