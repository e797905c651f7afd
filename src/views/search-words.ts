import { holderName } from '../domain/team.ts';
import { meetingKinds } from '../domain/meeting.ts';
import type { District, Site } from '../domain/site.ts';

/** The words search knows how to spell, in small letters and sorted: names of people and places, and all others. */
export interface SearchWords {
  names: string[];
  words: string[];
}

/** `/search/words.json`: what the search page mends misspelt words with. */
export function searchWords(site: Site): SearchWords {
  const names = new Set(
    wordsOf([
      ...site.districts.flatMap(namesIn),
      ...site.districts.flatMap(({ councils }) => councils.map(({ name }) => name)),
    ]),
  );
  const words = new Set(
    wordsOf([
      ...site.topics.flatMap(({ name, also }) => [name, ...also]),
      ...Object.values(meetingKinds).flatMap(({ name, plain }) => [name, plain]),
      ...site.news.flatMap(({ title, summary }) => [title, summary]),
      ...site.evidence.flatMap(({ title, summary }) => [title, summary]),
      ...site.districts.flatMap(subjectsIn),
    ]),
  );
  return { names: [...names].sort(), words: [...words].filter((word) => !names.has(word)).sort() };
}

/** What people, places, streets and venues of a district are called. */
function namesIn(district: District): string[] {
  return [
    district.name,
    ...district.places.flatMap(({ name, also }) => [name, ...also]),
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

/** Words of four letters and more: shorter ones are never mended. */
function wordsOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) =>
      text
        .toLowerCase()
        .replace(/['’]/g, '')
        .split(/[^\p{L}\p{M}]+/u),
    )
    .filter((word) => word.length > 3);
}
