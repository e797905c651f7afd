import { audiences } from '../../domain/audience.ts';
import {
  answeredConcerns,
  concernMonths,
  concernsByTopic,
  measures,
  meetingsByAudience,
} from '../../domain/standards/measures.ts';
import type { Standard } from '../../domain/standards/standard.ts';
import type { Site } from '../../domain/site.ts';
import { districtStandardsPath } from '../../domain/standards-urls.ts';
import { absoluteUrl, concernPath } from '../../domain/urls.ts';
import { allStandings, verdictWords, type DistrictStanding } from './standing.ts';

/** Rows of a published table, the names of its columns first. */
export type Figures = (string | number)[][];

/** The figures of every standard and measure, by the last word of their address. */
export function allFigures(site: Site): { slug: string; rows: Figures }[] {
  return [
    ...allStandings(site).map(({ standard, rows }) => ({
      slug: standard.slug,
      rows: standardFigures(standard, rows, site),
    })),
    { slug: measures.concernMonths.slug, rows: concernMonthFigures(site) },
    { slug: measures.answers.slug, rows: answerFigures(site) },
    { slug: measures.topics.slug, rows: topicFigures(site) },
    { slug: measures.audiences.slug, rows: audienceFigures(site) },
  ];
}

/** One line for each thing counted; a district for which nothing is counted has one line all the same. */
function standardFigures(
  { title, slug }: Standard,
  rows: readonly DistrictStanding[],
  { force }: Site,
): Figures {
  return [
    [
      'Standard',
      'District',
      'Standing',
      'Figure',
      'Since',
      'What would mend it',
      'Counted',
      'Value',
      'Number',
      'Its standing',
      'Page',
    ],
    ...rows.flatMap(({ district, standing }) => {
      const { verdict, figure, since = '', mend = '', counted } = standing;
      const facts = [title, district.name, verdictWords[verdict], figure, since, mend];
      if (counted.length === 0)
        return [
          [...facts, '', '', '', '', absoluteUrl(force.site, districtStandardsPath(district.slug, slug))],
        ];
      return counted.map((row) => [
        ...facts,
        row.label,
        row.value,
        row.number ?? '',
        row.verdict ? verdictWords[row.verdict] : '',
        absoluteUrl(force.site, row.path),
      ]);
    }),
  ];
}

function concernMonthFigures({ districts, asOf }: Site): Figures {
  return [
    ['District', 'Month', 'Opened', 'Closed', 'Open at the end'],
    ...districts.flatMap((district) =>
      concernMonths(district, asOf).map(({ month, opened, closed, open }) => [
        district.name,
        month,
        opened,
        closed,
        open,
      ]),
    ),
  ];
}

function answerFigures({ districts, asOf, force }: Site): Figures {
  return [
    ['District', 'Concern', 'Title', 'First heard', 'Answered', 'Days', 'Status', 'Page'],
    ...districts.flatMap((district) =>
      answeredConcerns(district, asOf).map(({ concern, days, closedOn }) => [
        district.name,
        concern.concern,
        concern.title,
        concern.openedOn,
        closedOn,
        days,
        concern.status,
        absoluteUrl(force.site, concernPath(district.slug, concern.concern)),
      ]),
    ),
  ];
}

function topicFigures({ districts, topics, asOf }: Site): Figures {
  return [
    ['District', 'Topic', 'Name', 'Concerns'],
    ...districts.flatMap((district) => {
      const found = concernsByTopic(district, asOf);
      return topics.map(({ topic, name }) => [district.name, topic, name, found.get(topic)?.length ?? 0]);
    }),
  ];
}

function audienceFigures({ districts, asOf }: Site): Figures {
  return [
    ['District', 'For', 'Meetings'],
    ...districts.flatMap((district) => {
      const held = meetingsByAudience(district, asOf);
      return audiences.map((audience) => [
        district.name,
        audience,
        held.find((row) => row.audience === audience)?.meetings.length ?? 0,
      ]);
    }),
  ];
}
