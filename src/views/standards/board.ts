import type { Chart } from '../../domain/chart.ts';
import { formatDate } from '../../domain/dates.ts';
import type { Standard, Verdict } from '../../domain/standards/standard.ts';
import type { Site } from '../../domain/site.ts';
import { districtStandardsPath, figuresPath, standardPath } from '../../domain/standards-urls.ts';
import { paths } from '../../domain/urls.ts';
import type { FrameLink } from '../frame.ts';
import { headOf, type Head } from '../head.ts';
import { capital, count, joinWords, numberWord, type Words } from '../words.ts';
import { forceMeasures, type MeasureSection } from './force-measures.ts';
import { standardChart } from './standard-chart.ts';
import {
  allStandings,
  promisedBy,
  shortSource,
  verdictTally,
  verdictWords,
  type DistrictStanding,
} from './standing.ts';

/** A standard in the list at the top. */
export interface BoardRow {
  title: string;
  href: string;
  source: string;
  tally: { kind: Verdict; word: string }[];
  /** Which districts miss it, or of which nobody knows. */
  missed?: string;
}

/** A table of figures: the first cell of each row names it. */
export interface FigureTable {
  caption: string;
  columns: string[];
  rows: Words[][];
}

interface StandardSection {
  id: string;
  title: string;
  tally: { kind: Verdict; word: string }[];
  /** The rule, who promised it, and what else residents should know. */
  paragraphs: Words[];
  chart?: Chart;
  /** What would mend it, districts with the same way together. */
  mend: Words[];
  table: FigureTable;
  csv: FrameLink;
}

export interface BoardView {
  head: Head;
  title: string;
  lead: string;
  heading: string;
  rows: BoardRow[];
  standards: StandardSection[];
  measures: MeasureSection[];
}

/** Every standard over all districts: what was promised, by whom, what the figures are and what would mend them. */
export function boardView(site: Site): BoardView {
  const standings = allStandings(site);
  const number = numberWord(standings.length);
  return {
    head: headOf(site, {
      path: paths.standards,
      title: 'Are we keeping our promises?',
      description: `${capital(number)} promises of ${site.force.name}, measured for every district from the records on this site.`,
      section: paths.standards,
    }),
    title: 'Are we keeping our promises?',
    lead: `${capital(number)} standards, measured for every district from the records on this site. Last measured ${formatDate(site.asOf)}.`,
    heading: `All ${number} standards`,
    rows: standings.map(({ standard, rows }) => boardRow(standard, rows)),
    standards: standings.map(({ standard, rows }) => section(standard, rows, site)),
    measures: forceMeasures(site),
  };
}

function boardRow({ title, slug, source }: Standard, rows: readonly DistrictStanding[]): BoardRow {
  const missed = namesWith('not-met', rows);
  const unknown = namesWith('not-known', rows);
  const words =
    missed.length > 0
      ? `Not met in ${joinWords(missed)}`
      : unknown.length === rows.length
        ? 'Not known in any district'
        : unknown.length > 0
          ? `Not known in ${joinWords(unknown)}`
          : '';
  return {
    title,
    href: standardPath(slug),
    source: shortSource(source),
    tally: verdictTally(rows),
    ...(words ? { missed: words } : {}),
  };
}

function section(standard: Standard, rows: readonly DistrictStanding[], site: Site): StandardSection {
  const { title, slug, rule, source } = standard;
  const chart = standardChart(standard, rows, site);
  return {
    id: slug,
    title,
    tally: verdictTally(rows),
    paragraphs: [
      rule,
      promisedBy(source),
      ...(standard.id === 'R14' ? [`If no reply came: ${site.force.reply_missed}`] : []),
      ...(chart ? [] : [`No district has a figure for this yet.`]),
    ],
    ...(chart ? { chart } : {}),
    mend: mendWords(rows),
    table: {
      caption: `${title}: ${count(rows.length, 'district')} on ${formatDate(site.asOf)}`,
      columns: ['District', 'Standing', 'Figure', 'Since'],
      rows: rows.map(({ district, standing }) => [
        district.name,
        verdictWords[standing.verdict],
        [{ text: standing.figure, href: districtStandardsPath(district.slug, slug) }],
        standing.since ? formatDate(standing.since) : 'No day is on record',
      ]),
    },
    csv: { text: `Download “${title}” as CSV`, href: figuresPath(slug) },
  };
}

/** `Basildon and Tendring: Hold a meeting.`, one for each way to mend it. */
function mendWords(rows: readonly DistrictStanding[]): Words[] {
  const ways = Map.groupBy(
    rows.filter(({ standing }) => standing.mend !== undefined),
    ({ standing }) => standing.mend ?? '',
  );
  return [...ways].map(([mend, those]) => [
    { strong: `${joinWords(those.map(({ district }) => district.name))}:` },
    ` ${mend}`,
  ]);
}

function namesWith(verdict: Verdict, rows: readonly DistrictStanding[]): string[] {
  return rows.filter(({ standing }) => standing.verdict === verdict).map(({ district }) => district.name);
}
