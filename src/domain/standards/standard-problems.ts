import { byPlace, type Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { standardsOf } from './catalogue.ts';
import { presentStandingsOf } from './standings.ts';

/**
 * Every standard that a district does not meet on the Site's day, at the file and field an editor should look at.
 * They are published and never stop a build; what is not known is no breach.
 */
export function standardProblems(site: Site): Problem[] {
  const titles = new Map(standardsOf(site.force.limits).map(({ id, title }) => [id, title]));
  return site.districts
    .flatMap((district) =>
      presentStandingsOf(district, site).flatMap(({ standard, faults = [] }) =>
        faults.map(({ message, ...fault }): Problem => ({
          severity: 'standard',
          rule: standard,
          ...fault,
          district: district.name,
          message: `${district.name}, "${titles.get(standard) ?? standard}": ${message}`,
        })),
      ),
    )
    .sort(byPlace);
}
