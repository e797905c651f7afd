import { formatDate } from '../domain/dates.ts';
import { compareText } from '../domain/problem.ts';
import type { District, Site } from '../domain/site.ts';
import { caseReviewPath, districtPath, paths, whoDealsWithPath } from '../domain/urls.ts';
import type { FrameLink } from './frame.ts';
import { checkedText } from './reach.ts';
import { count, joinWords, type Words } from './words.ts';

/** What the team works on first, and when residents last had a say in it. */
export interface Priorities {
  items: { title: string; detail?: string }[];
  note: string;
}

/** The towns of a district in one line, and all its places by name. */
export function coveredPlaces({ places }: District): { line: Words; all: string } {
  const names = places.map(({ name }) => name);
  const towns = places.filter(({ kind, main }) => main || kind === 'town').map(({ name }) => name);
  const shown = towns.length > 0 ? towns : names;
  const rest = names.length - shown.length;
  const covers = rest > 0 ? `${shown.join(', ')} and ${count(rest, 'other place')}` : joinWords(shown);
  return {
    line: [`Covers ${covers}. `, { text: 'Not your area?', href: paths.places }],
    all: `${joinWords(names.toSorted(compareText))}.`,
  };
}

/** What is not for the police: who deals with it here, and the review to ask each council for. */
export function notPoliceLinks({ slug, name, councils }: District): FrameLink[] {
  return [
    {
      text: `Noise, parking, fly-tipping: who deals with it in ${name}`,
      href: whoDealsWithPath(slug),
    },
    ...councils.map((council) => ({
      text: `Reported three times and nothing changed? ${
        councils.length > 1 ? `Ask ${council.name} for` : 'Ask for'
      } a case review`,
      href: caseReviewPath(council.slug),
    })),
  ];
}

/** The priorities in their order, with the oldest review and the first that is due. */
export function prioritiesOf({ priorities }: District): Priorities {
  const [reviewed] = priorities.map((priority) => priority.reviewed).sort();
  const [due] = priorities.flatMap(({ review_by }) => review_by ?? []).sort();
  return {
    items: priorities.map(({ title, detail }) => ({ title, ...(detail ? { detail } : {}) })),
    note: reviewed
      ? `Looked at with residents on ${formatDate(reviewed)}.${due ? ` Next review by ${formatDate(due)}.` : ''}`
      : 'No priorities are published.',
  };
}

/** Each police station; one with a counter leads to its hours, one without says so. */
export function stationRows({ slug, stations }: District, site: Site): { title: string; lines: Words[] }[] {
  return stations.map(({ name, address, postcode, counter, note, verified }) => ({
    title: name,
    lines: [
      [address, postcode].filter(Boolean).join(', '),
      ...(counter
        ? [[{ text: 'Hours of the front counter', href: `${districtPath(slug)}#reach` }]]
        : note
          ? []
          : ['No front counter.']),
      ...(note ? [note] : []),
      checkedText('this', verified, site),
    ],
  }));
}

/** `Thurrock Community Safety Hub, until 31 March 2025`: names that residents may still have in mind. */
export function formerNames({ formerly }: District): string[] {
  return formerly.map(({ name, from, until }) => {
    if (until) return `${name}, until ${formatDate(until)}`;
    return from ? `${name}, from ${formatDate(from)}` : name;
  });
}
