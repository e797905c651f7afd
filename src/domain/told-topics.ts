import type { Concern } from './ledger.ts';
import { compareText } from './problem.ts';
import type { Site } from './site.ts';

/** The topics that concerns are about, by their short names, in order. */
export function topicsOf(concerns: readonly Concern[]): string[] {
  return [...new Set(concerns.map(({ topic }) => topic))].sort(compareText);
}

/** The topics that residents of any district have told of: each has a page and a feed, and keeps them. */
export function toldTopics({ districts }: Site): string[] {
  return topicsOf(districts.flatMap(({ concerns }) => concerns));
}
