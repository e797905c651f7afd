import type { Chart } from '../../domain/chart.ts';
import { formatDate, formatDayMonth } from '../../domain/dates.ts';
import { recentGaps } from '../../domain/standards/gaps.ts';
import type { Standard, Standing, Verdict } from '../../domain/standards/standard.ts';
import type { District, Site } from '../../domain/site.ts';
import { districtStandardsPath, standardPath } from '../../domain/standards-urls.ts';
import { paths } from '../../domain/urls.ts';
import { districtTrail, headOf, type Head } from '../head.ts';
import { count, type Words } from '../words.ts';
import type { FigureTable } from './board.ts';
import { districtMeasures, type DistrictMeasure } from './district-measures.ts';
import { overLimitChart } from './over-limit-chart.ts';
import { allStandings, verdictWords } from './standing.ts';

/** One standard in one district, with every row that its figure counts. */
interface DistrictSection {
  id: string;
  title: string;
  status: { kind: Verdict; word: string };
  paragraphs: Words[];
  chart?: Chart;
  table?: FigureTable;
}

export interface DistrictBoardView {
  head: Head;
  title: string;
  lead: string;
  standards: DistrictSection[];
  measures: DistrictMeasure[];
}

/** How each district stands, and what its figures count: each row leads to the page it comes from. */
export function districtBoardViews(site: Site): { params: { district: string }; view: DistrictBoardView }[] {
  const standings = allStandings(site);
  return site.districts.map((district) => {
    const own = standings.flatMap(({ standard, rows }) =>
      rows.filter((row) => row.district === district).map(({ standing }) => ({ standard, standing })),
    );
    const met = own.filter(({ standing }) => standing.verdict === 'met').length;
    const title = `${district.name}: are we keeping our promises?`;
    return {
      params: { district: district.slug },
      view: {
        head: headOf(site, {
          path: districtStandardsPath(district.slug),
          title,
          description: `How the team in ${district.name} stands against each promise, with every record that is counted.`,
          breadcrumbs: districtTrail(district),
          section: paths.standards,
          district,
        }),
        title,
        lead: `${met} of ${count(own.length, 'standard')} met on ${formatDate(site.asOf)}. Below each figure stands what it counts.`,
        standards: own.map(({ standard, standing }) => section(standard, standing, district, site)),
        measures: districtMeasures(district, site),
      },
    };
  });
}

function section(standard: Standard, standing: Standing, district: District, site: Site): DistrictSection {
  const { verdict, figure, since, mend, counted } = standing;
  const chart = standard.id === 'R1' ? gapsInOrder(district, site) : undefined;
  return {
    id: standard.slug,
    title: standard.title,
    status: { kind: verdict, word: verdictWords[verdict] },
    paragraphs: [
      since ? `${figure} ${verdictWords[verdict]} since ${formatDate(since)}.` : figure,
      ...(mend ? [[{ strong: 'What would mend it:' }, ` ${mend}`]] : []),
      ...(standard.id === 'R14' ? [`If no reply came: ${site.force.reply_missed}`] : []),
      [{ text: `${standard.title}: all districts`, href: standardPath(standard.slug) }],
    ],
    ...(chart ? { chart } : {}),
    ...(counted.length > 0
      ? {
          table: {
            caption: `${standard.title}: what is counted in ${district.name}`,
            columns: ['What', 'Figure', 'Standing'],
            rows: counted.map((row) => [
              [{ text: row.label, href: row.path }],
              row.value,
              row.verdict ? verdictWords[row.verdict] : 'Counts towards the whole',
            ]),
          },
        }
      : {}),
  };
}

/** The gaps one after another, so that one sees when they grew. */
function gapsInOrder(district: District, { asOf, force }: Site): Chart | undefined {
  return overLimitChart({
    title: `Days between Local Community Meetings in ${district.name}, one after another`,
    thing: 'gap',
    unit: 'days',
    limit: force.limits.meeting_gap.limit,
    rows: recentGaps(district, asOf).map(({ from, to, days, stem }) => ({
      label: `${formatDayMonth(from)} to ${stem === undefined ? 'today' : formatDayMonth(to)}`,
      values: [days],
    })),
    inOrder: true,
  });
}
