import { formatDate, formatMonth } from '../domain/dates.ts';
import { compareText } from '../domain/problem.ts';
import type { District, Report, Site } from '../domain/site.ts';
import { feedPath } from '../domain/subscription-urls.ts';
import { paths, reportPath } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';
import { districtTrail, headOf, type Head } from './head.ts';
import type { LinkRow } from './home.ts';

export interface ReportsView {
  head: Head;
  title: string;
  lead: string;
  /** Newest first. */
  groups: { title: string; id: string; rows: LinkRow[] }[];
  empty: string;
  feed: FrameLink;
}

/** `/reports/`: the reports of every district, newest month first. */
export function forceReportsView(site: Site): ReportsView {
  const all = site.districts.flatMap((district) => district.reports.map((report) => ({ report, district })));
  const months = [...new Set(all.map(({ report }) => report.month))].sort((a, b) => compareText(b, a));
  return {
    head: headOf(site, {
      path: paths.reports,
      title: 'Monthly reports of every team',
      description: `What the community policing teams of ${site.force.name} heard and did, month by month.`,
    }),
    title: 'Monthly reports',
    lead: 'Each month every team says what residents told it and what it did, or why it could not.',
    groups: months.map((month) => ({
      title: formatMonth(month),
      id: `month-${month}`,
      rows: all
        .filter(({ report }) => report.month === month)
        .map(({ report, district }) => reportRow(report, district, district.name)),
    })),
    empty: 'No team has published a report yet.',
    feed: { text: 'All reports as a feed', href: feedPath({}, 'reports', 'xml') },
  };
}

/** `/<district>/reports/`: a team's reports by year. */
export function reportsViews(site: Site): { params: { district: string }; view: ReportsView }[] {
  return site.districts.map((district) => ({
    params: { district: district.slug },
    view: reportsView(district, site),
  }));
}

function reportsView(district: District, site: Site): ReportsView {
  const years = [...new Set(district.reports.map(({ month }) => month.slice(0, 4)))];
  return {
    head: headOf(site, {
      path: reportPath(district.slug),
      title: `Monthly reports: ${district.name}`,
      description: `What residents of ${district.name} told their community policing team, and what it did, month by month.`,
      breadcrumbs: districtTrail(district),
      district,
    }),
    title: `What we did in ${district.name}`,
    lead: 'One report a month: what you told us, what we did about it, and what we have not solved.',
    groups: years.map((year) => ({
      title: year,
      id: `year-${year}`,
      rows: district.reports
        .filter(({ month }) => month.startsWith(year))
        .map((report) => reportRow(report, district, formatMonth(report.month))),
    })),
    empty: 'The team has not published a report yet.',
    feed: { text: 'These reports as a feed', href: feedPath({ district: district.slug }, 'reports', 'xml') },
  };
}

function reportRow(report: Report, district: District, title: string): LinkRow {
  return {
    title,
    href: reportPath(district.slug, report.month),
    lines: [report.summary, `Published ${formatDate(report.published)}`],
  };
}
