import type { Concern } from '../domain/ledger.ts';
import { compareText } from '../domain/problem.ts';
import type { District, Site } from '../domain/site.ts';
import { newestAnswers, presentPair, type ConcernPair } from './concern-pair.ts';

/**
 * The newest answers over all districts: one a district, and of each kind (done, could not, in hand) one before a
 * second, so that neither a district nor a kind of answer fills the list.
 */
export function latestAnswers(site: Site, number: number): ConcernPair[] {
  const all = site.districts
    .flatMap((district) =>
      newestAnswers(district).map((concern) => ({ concern, district, on: lastOn(concern) })),
    )
    .sort((a, b) => compareText(b.on, a.on) || compareText(key(a), key(b)));
  const chosen: typeof all = [];
  for (const kindMayRepeat of [false, true])
    for (const answer of all) {
      if (chosen.length === number) break;
      if (chosen.some(({ district }) => district === answer.district)) continue;
      if (kindMayRepeat || chosen.every(({ concern }) => concern.status !== answer.concern.status))
        chosen.push(answer);
    }
  return chosen.map(({ concern, district }) => presentPair(concern, district, site, true));
}

function key({ concern, district }: { concern: Concern; district: District }): string {
  return `${district.slug}/${concern.concern}`;
}

function lastOn(concern: Concern): string {
  return concern.steps.at(-1)?.on ?? '';
}
