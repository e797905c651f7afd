import { audienceNames, audiences } from '../../domain/audience.ts';
import type { Chart } from '../../domain/chart.ts';
import { formatMonth } from '../../domain/dates.ts';
import {
  answeredConcerns,
  concernMonths,
  concernsByTopic,
  measures,
  meetingsByAudience,
} from '../../domain/standards/measures.ts';
import type { District, Site } from '../../domain/site.ts';
import { districtStandardsPath, figuresPath } from '../../domain/standards-urls.ts';
import type { FrameLink } from '../frame.ts';
import { capital, count, type Word, type Words } from '../words.ts';
import type { FigureTable } from './board.ts';
import { answerChart, concernMonthsChart, middle, topicChart } from './concern-charts.ts';
import { audienceChart } from './meeting-charts.ts';

export interface MeasureSection {
  id: string;
  title: string;
  /** A sentence where there is nothing to draw. */
  none?: string;
  chart?: Chart;
  table: FigureTable;
  csv: FrameLink;
}

/** The measures over all districts; each number leads to the districts' rows behind it. */
export function forceMeasures(site: Site): MeasureSection[] {
  const { districts, asOf, topics } = site;
  const all = { concerns: districts.flatMap(({ concerns }) => concerns) };
  return [
    section(measures.concernMonths, concernMonthsChart(districts, asOf), {
      caption: 'Concerns opened, closed and still open, by month',
      columns: ['Month', 'Opened', 'Closed', 'Open at the end', 'Where'],
      rows: concernMonths(all, asOf).map(({ month, opened, closed, open }, index) => [
        formatMonth(month),
        String(opened),
        String(closed),
        String(open),
        where(measures.concernMonths.slug, districts, (district) => {
          const own = concernMonths(district, asOf)[index];
          return own ? own.opened + own.closed : 0;
        }),
      ]),
    }),
    section(measures.answers, answerChart(site), {
      caption: 'Days from hearing of a concern to the answer',
      columns: ['District', 'Answered', 'Quickest', 'Half within', 'Slowest'],
      rows: districts.map((district) => answerRow(district, asOf)),
    }),
    section(measures.topics, topicChart(districts, site), {
      caption: 'Concerns by topic',
      columns: ['Topic', 'Concerns', 'Where'],
      rows: topics.map(({ topic, name }) => [
        name,
        String(concernsByTopic(all, asOf).get(topic)?.length ?? 0),
        where(
          measures.topics.slug,
          districts,
          (district) => concernsByTopic(district, asOf).get(topic)?.length ?? 0,
        ),
      ]),
    }),
    section(measures.audiences, audienceChart(districts, asOf), {
      caption: 'Meetings held, by whom they were for',
      columns: ['For', 'Meetings', 'Where'],
      rows: audiences.map((audience) => {
        const held = (district: District) =>
          meetingsByAudience(district, asOf).find((row) => row.audience === audience)?.meetings.length ?? 0;
        return [
          capital(audienceNames[audience]),
          String(districts.reduce((sum, district) => sum + held(district), 0)),
          where(measures.audiences.slug, districts, held),
        ];
      }),
    }),
  ];
}

/** What a section says instead of drawing nothing. */
export const noneYet: Record<string, string> = {
  [measures.concernMonths.slug]: 'Nobody has told us anything yet that is on record.',
  [measures.answers.slug]: 'No concern has been answered yet.',
  [measures.topics.slug]: 'Nobody has told us anything yet that is on record.',
  [measures.audiences.slug]: 'No meeting has been held yet.',
};

function section(
  { slug, title }: { slug: string; title: string },
  chart: Chart | undefined,
  table: FigureTable,
): MeasureSection {
  return {
    id: slug,
    title,
    ...(chart ? { chart } : { none: noneYet[slug] ?? 'There is no figure yet.' }),
    table,
    csv: { text: `Download “${title}” as CSV`, href: figuresPath(slug) },
  };
}

/** `Harlow 2, Thurrock 5`, each leading to its rows. */
function where(slug: string, districts: readonly District[], number: (district: District) => number): Words {
  const links = districts
    .map((district) => ({ district, number: number(district) }))
    .filter((row) => row.number > 0)
    .map((row): Word => ({
      text: `${row.district.name} ${row.number}`,
      href: districtStandardsPath(row.district.slug, slug),
    }));
  if (links.length === 0) return 'nowhere';
  return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

function answerRow(district: District, asOf: string): Words[] {
  const days = answeredConcerns(district, asOf).map((answered) => answered.days);
  const link = {
    text: String(days.length),
    href: districtStandardsPath(district.slug, measures.answers.slug),
  };
  if (days.length === 0) return [district.name, [link], 'no answer yet', 'no answer yet', 'no answer yet'];
  return [
    district.name,
    [link],
    count(days[0] ?? 0, 'day'),
    count(middle(days), 'day'),
    count(days.at(-1) ?? 0, 'day'),
  ];
}
