import { holderName } from '../domain/team.ts';
import { nearest } from '../domain/nearest.ts';
import { compareText } from '../domain/problem.ts';
import { meetingKinds } from '../domain/meeting.ts';
import type { District, Site } from '../domain/site.ts';

/** The words search knows how to spell, in small letters. */
export interface SearchWords {
  /** What people, places and streets are called; official names of places first. */
  names: string[];
  /** Everything else. */
  words: string[];
  /** Known misspellings of places, and how they are written. */
  spellings: Record<string, string>;
}

/** `/search/words.json`: what the search page mends misspelt words with. */
export function searchWords(site: Site): SearchWords {
  const official = wordsOf(
    site.districts.flatMap((district) => [district.name, ...district.places.map(({ name }) => name)]),
  );
  const subjects = wordsOf([
    ...site.topics.flatMap(({ name, also }) => [name, ...also]),
    ...Object.values(meetingKinds).flatMap(({ name, plain }) => [name, plain]),
    ...site.news.flatMap(({ title, summary }) => [title, summary]),
    ...site.evidence.flatMap(({ title, summary }) => [title, summary]),
    ...site.districts.flatMap(subjectsIn),
  ]);
  const spellings = misspellings(site, new Set([...official, ...subjects]));
  const misspelt = new Set(spellings.map(([spelling]) => spelling));
  const names = new Set(
    [...official, ...wordsOf(site.districts.flatMap(namesIn))].filter((word) => !misspelt.has(word)),
  );
  return {
    names: [...names],
    words: subjects.filter((word) => !names.has(word)),
    spellings: Object.fromEntries(spellings),
  };
}

/** Other spellings of a place that are slips of its name (`Tillbury`, but not `Bata estate`), and the name's word. */
function misspellings(site: Site, known: ReadonlySet<string>): [string, string][] {
  return site.districts
    .flatMap(({ places }) => places)
    .flatMap(({ name, also }) =>
      wordsOf(also)
        .filter((word) => !known.has(word))
        .flatMap((word): [string, string][] => {
          const meant = nearest(word, wordsOf([name]));
          return meant === undefined ? [] : [[word, meant]];
        }),
    )
    .sort(([a], [b]) => compareText(a, b));
}

/** What people, places, streets and venues of a district are called. */
function namesIn(district: District): string[] {
  return [
    ...district.places.flatMap(({ also }) => also),
    ...district.councils.map(({ name }) => name),
    ...district.stations.flatMap(({ name, address }) => [name, address ?? '']),
    ...district.team.posts.flatMap((post) => [post.title, holderName(post) ?? '']),
    ...district.meetings.flatMap(({ venue }) => [venue.name, venue.address ?? '', venue.place]),
  ];
}

/** What residents told a district's team, and what became of it. */
function subjectsIn(district: District): string[] {
  return [
    ...district.priorities.flatMap(({ title, detail }) => [title, detail ?? '']),
    ...district.reports.map(({ summary }) => summary),
    ...district.meetings.map(({ title }) => title ?? ''),
    ...district.concerns.flatMap(({ said, steps }) => [said, ...steps.map(({ did }) => did ?? '')]),
  ];
}

/** The words of texts, each once, sorted, without the very short ones. */
function wordsOf(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) =>
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .split(/[^\p{L}\p{M}]+/u),
  );
  return [...new Set(words)].filter((word) => word.length > 2).sort();
}
