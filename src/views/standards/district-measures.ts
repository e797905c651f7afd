import { audienceNames } from '../../domain/audience.ts';
import type { Chart } from '../../domain/chart.ts';
import { statusNames } from '../../domain/concern.ts';
import { formatDate } from '../../domain/dates.ts';
import type { Concern } from '../../domain/ledger.ts';
import {
  answeredConcerns,
  concernsByTopic,
  measures,
  meetingsByAudience,
} from '../../domain/standards/measures.ts';
import type { District, Site } from '../../domain/site.ts';
import { concernPath, meetingPath } from '../../domain/urls.ts';
import { capital, count, type Word, type Words } from '../words.ts';
import type { FigureTable } from './board.ts';
import { concernMonthsChart, topicChart } from './concern-charts.ts';
import { noneYet } from './force-measures.ts';
import { audienceChart } from './meeting-charts.ts';

export interface DistrictMeasure {
  id: string;
  title: string;
  /** A sentence where there is nothing to draw. */
  none?: string;
  chart?: Chart;
  /** Left out where it would be empty. */
  table?: FigureTable;
}

/** The measures of one district, each with the concerns and meetings it counts. */
export function districtMeasures(district: District, site: Site): DistrictMeasure[] {
  const { asOf } = site;
  return [
    measure(measures.concernMonths, concernMonthsChart([district], asOf), {
      caption: `Every concern on record in ${district.name}`,
      columns: ['Concern', 'First heard', 'Now'],
      rows: district.concerns.map((concern) => [
        [link(concern, district)],
        formatDate(concern.openedOn),
        concern.closedOn
          ? `${statusNames[concern.status]}, ${formatDate(concern.closedOn)}`
          : statusNames[concern.status],
      ]),
    }),
    measure(measures.answers, undefined, {
      caption: `Concerns answered in ${district.name} in the last 12 months, quickest first`,
      columns: ['Concern', 'Answered', 'After'],
      rows: answeredConcerns(district, asOf).map(({ concern, days, closedOn }) => [
        [link(concern, district)],
        formatDate(closedOn),
        count(days, 'day'),
      ]),
    }),
    measure(measures.topics, topicChart([district], site), {
      caption: `Concerns heard in ${district.name} in the last 12 months, by topic`,
      columns: ['Topic', 'Concerns'],
      rows: topicRows(district, site),
    }),
    measure(measures.audiences, audienceChart([district], asOf), {
      caption: `Meetings held in ${district.name} in the last 12 months, by whom they were for`,
      columns: ['For', 'Meetings'],
      rows: meetingsByAudience(district, asOf).map(({ audience, meetings }) => [
        capital(audienceNames[audience]),
        inARow(
          meetings.map(({ date, stem }) => ({
            text: formatDate(date),
            href: meetingPath(district.slug, stem),
          })),
        ),
      ]),
    }),
  ];
}

function topicRows(district: District, { topics, asOf }: Site): Words[][] {
  const found = concernsByTopic(district, asOf);
  return topics.flatMap(({ topic, name }) => {
    const concerns = found.get(topic) ?? [];
    return concerns.length === 0 ? [] : [[name, inARow(concerns.map((concern) => link(concern, district)))]];
  });
}

function measure(
  { slug, title }: { slug: string; title: string },
  chart: Chart | undefined,
  table: FigureTable,
): DistrictMeasure {
  const empty = table.rows.every((row) => row.slice(1).every((words) => words === NONE));
  return {
    id: slug,
    title,
    ...(chart ? { chart } : {}),
    ...(empty ? { none: noneYet[slug] ?? 'There is no figure yet.' } : { table }),
  };
}

const NONE = 'none';

function inARow(links: readonly Word[]): Words {
  return links.length === 0 ? NONE : links.flatMap((one, index) => (index === 0 ? [one] : [', ', one]));
}

function link({ concern, title }: Concern, { slug }: District): { text: string; href: string } {
  return { text: title, href: concernPath(slug, concern) };
}
