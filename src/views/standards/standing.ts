import { standardsOf } from '../../domain/standards/catalogue.ts';
import type { Standard, Standing, Verdict } from '../../domain/standards/standard.ts';
import { standingsOf } from '../../domain/standards/standings.ts';
import type { District, Site } from '../../domain/site.ts';
import type { Source } from '../../domain/source.ts';
import { sourceWords } from '../source.ts';
import { count, type Words } from '../words.ts';

/** The word for a verdict, as its shape says too. */
export const verdictWords: Record<Verdict, string> = {
  met: 'Met',
  'not-met': 'Not met',
  'not-known': 'Not known',
};

const verdicts = Object.keys(verdictWords) as Verdict[];

/** One district against one standard. */
export interface DistrictStanding {
  district: District;
  standing: Standing;
}

/** Every standard with how each district stands, districts by name. */
export function allStandings(site: Site): { standard: Standard; rows: DistrictStanding[] }[] {
  const byDistrict = site.districts.map((district) => ({ district, standings: standingsOf(district, site) }));
  return standardsOf(site.force.limits).map((standard) => ({
    standard,
    rows: byDistrict.flatMap(({ district, standings }) =>
      standings.filter(({ standard: id }) => id === standard.id).map((standing) => ({ district, standing })),
    ),
  }));
}

/** How many districts have each verdict, those that none has left out: `8 districts met`, `2 not met`. */
export function verdictTally(rows: readonly DistrictStanding[]): { kind: Verdict; word: string }[] {
  return verdicts
    .map((kind) => ({ kind, number: rows.filter(({ standing }) => standing.verdict === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }, index) => ({
      kind,
      word: `${index === 0 ? count(number, 'district') : number} ${verdictWords[kind].toLowerCase()}`,
    }));
}

/** `Our own promise`, or `Neighbourhood Policing Guarantee, 2025`. */
export function shortSource({ name, on }: Source): string {
  return on ? `${name}, ${on.slice(0, 4)}` : name;
}

/** Who promised it: `Source: Neighbourhood Policing Guarantee, 10 April 2025.`, or `Our own promise.` */
export function promisedBy(source: Source): Words {
  return source.url || source.on ? sourceWords(source) : `${source.name}.`;
}
