import type { Site } from '../domain/site.ts';
import { paths } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';
import { headOf, type Head } from './head.ts';

export interface SearchView {
  head: Head;
  title: string;
  lead: string;
  /** Other ways to find something, also for those without script. */
  ways: FrameLink[];
  /** The names of districts, to choose from. */
  districts: string[];
  topics: string[];
  years: string[];
}

/** `/search/`: our own page on the index that the build makes. */
export function searchView(site: Site): SearchView {
  const dates = [
    ...site.news.map(({ published }) => published),
    ...site.districts.flatMap(({ reports, meetings }) => [
      ...reports.map(({ published }) => published),
      ...meetings.map(({ date }) => date),
    ]),
  ];
  return {
    head: headOf(site, {
      path: paths.search,
      title: 'Search',
      description: `Search the reports, meetings and news of ${site.force.name}.`,
      section: paths.search,
    }),
    title: 'Search',
    lead: 'Reports, meetings, news and districts. What you type stays on this page.',
    ways: [
      { text: 'Every place, A to Z', href: paths.places },
      { text: 'All monthly reports', href: paths.reports },
      { text: 'Meetings in the next six weeks', href: paths.meetings },
      { text: 'All news', href: paths.news },
    ],
    districts: site.districts.map(({ name }) => name),
    topics: site.topics.map(({ name }) => name),
    years: [...new Set(dates.map((date) => date.slice(0, 4)))].sort().reverse(),
  };
}
