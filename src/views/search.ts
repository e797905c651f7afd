import type { Site } from '../domain/site.ts';
import { districtPath, paths } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';
import { finderSources } from './finder.ts';
import { headOf, type Head, type SearchEntry } from './head.ts';
import type { Words } from './words.ts';

/** One way to narrow the results; `any` is what stands there when it does not matter. */
export interface SearchFilter {
  /** As Pagefind and the address name it. */
  name: 'district' | 'kind' | 'year' | 'topic';
  label: string;
  any: string;
  options: { value: string; text: string }[];
}

export interface SearchView {
  head: Head;
  title: string;
  lead: string;
  filters: SearchFilter[];
  /** Whether “Near me” can be offered. */
  near: boolean;
  /** Where the tables of postcodes come from. */
  sources: Words[];
  /** Other ways to find something, also for those without script. */
  ways: FrameLink[];
  districts: FrameLink[];
}

const kindNames: Readonly<Record<SearchEntry['kind'], string>> = {
  Report: 'Monthly reports',
  Meeting: 'Meetings',
  Concern: 'You said, we did',
  News: 'News',
  District: 'Districts',
  Team: 'Officers',
  Evidence: 'Evidence',
  Contact: 'Contact',
  Guide: 'Who deals with what',
};

/** `/search/`: our own page on the index that the build makes. */
export function searchView(site: Site): SearchView {
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => ({ value: name, text: name }));
  return {
    head: headOf(site, {
      path: paths.search,
      title: 'Search',
      description: `Search the reports, meetings and news of ${site.force.name}.`,
      section: paths.search,
    }),
    title: 'Search',
    lead: 'Your postcode or place, reports, meetings, news and officers. The search runs in your browser.',
    filters: [
      { name: 'district', label: 'District', any: 'Any district', options: names(site.districts) },
      {
        name: 'kind',
        label: 'What kind',
        any: 'Any kind',
        options: Object.entries(kindNames).map(([value, text]) => ({ value, text })),
      },
      {
        name: 'year',
        label: 'Year',
        any: 'Any year',
        options: yearsOf(site).map((year) => ({ value: year, text: year })),
      },
      { name: 'topic', label: 'About', any: 'Any subject', options: names(site.topics) },
    ],
    near: site.centres !== undefined,
    sources: finderSources(site),
    ways: [
      { text: 'Who deals with what', href: paths.whoDealsWith },
      { text: 'Every place, A to Z', href: paths.places },
      { text: 'All monthly reports', href: paths.reports },
      { text: 'Meetings in the next six weeks', href: paths.meetings },
      { text: 'All news', href: paths.news },
      { text: 'Contact us', href: paths.contact },
    ],
    districts: site.districts.map(({ name, slug }) => ({ text: name, href: districtPath(slug) })),
  };
}

/** The years that pages with a date have, newest first. */
function yearsOf(site: Site): string[] {
  const dates = [
    ...site.news.map(({ published }) => published),
    ...site.evidence.map(({ dated, published }) => dated ?? published),
    ...site.districts.flatMap(({ reports, meetings, concerns }) => [
      ...reports.map(({ published }) => published),
      ...meetings.map(({ date }) => date),
      ...concerns.map(({ steps, openedOn }) => steps.at(-1)?.on ?? openedOn),
    ]),
  ];
  return [...new Set(dates.map((date) => date.slice(0, 4)))].sort().reverse();
}
