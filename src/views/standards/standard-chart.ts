import type { Chart } from '../../domain/chart.ts';
import { daysBetween } from '../../domain/dates.ts';
import { recentGaps } from '../../domain/standards/gaps.ts';
import type { Standard } from '../../domain/standards/standard.ts';
import type { District, Site } from '../../domain/site.ts';
import { countedChart } from './counted-chart.ts';
import { attendanceChart, engagementChart, timesChart } from './meeting-charts.ts';
import { overLimitChart } from './over-limit-chart.ts';
import { reportChart } from './report-chart.ts';
import type { DistrictStanding } from './standing.ts';

/** The chart of a standard over all districts; undefined where no district has anything to show. */
export function standardChart(
  { id }: Standard,
  rows: readonly DistrictStanding[],
  site: Site,
): Chart | undefined {
  const { asOf, force } = site;
  const { meeting_gap, contacts_verified, report_due } = force.limits;
  const valuesOf = (values: (district: District) => number[]) =>
    rows.map(({ district }) => ({ label: district.name, values: values(district) }));
  if (id === 'R1')
    return overLimitChart({
      title: 'Days between Local Community Meetings over the last 12 months',
      thing: 'gap',
      unit: 'days',
      limit: meeting_gap.limit,
      rows: valuesOf((district) => recentGaps(district, asOf).map(({ days }) => days)),
    });
  if (id === 'R2')
    return overLimitChart({
      title: 'Days from the last Local Community Meeting to the next',
      thing: 'meeting',
      unit: 'days',
      limit: meeting_gap.limit,
      rows: valuesOf((district) => nextGap(district, asOf)),
      none: 'none announced',
    });
  if (id === 'R13')
    return overLimitChart({
      title: 'Days since each contact was checked',
      thing: 'contact',
      unit: 'days',
      limit: contacts_verified.limit,
      rows: valuesOf((district) =>
        [district, ...district.stations].map(({ verified }) => daysBetween(verified, asOf)),
      ),
    });
  if (id === 'R3') return reportChart(rows, asOf, report_due.limit);
  if (id === 'R7') return attendanceChart(site);
  if (id === 'R8') return timesChart(site);
  if (id === 'R21') return engagementChart(site);
  return countedChart(id, rows);
}

function nextGap(district: District, asOf: string): number[] {
  return recentGaps(district, asOf)
    .filter(({ present, stem }) => present && stem !== undefined)
    .map(({ days }) => days);
}
