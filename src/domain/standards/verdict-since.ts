import { addDays } from '../dates.ts';
import type { District } from '../site.ts';
import type { Standing } from './standard.ts';

/**
 * Gives a standing that counts over the last months the first day of its present verdict: the standard is judged
 * again for each day before, with the reports that were out by then, back to the day the team began. A standing that
 * tells its day itself keeps it, and one that is not known has none.
 * @param judge how the district stands on a day (`YYYY-MM-DD`)
 */
export function withSince(
  district: District,
  asOf: string,
  judge: (district: District, asOf: string) => Standing,
): Standing {
  const standing = judge(district, asOf);
  if (standing.since !== undefined || standing.verdict === 'not-known') return standing;
  let since = asOf;
  for (let day = addDays(asOf, -1); day >= district.team.since; day = addDays(day, -1)) {
    if (judge(publishedBy(district, day), day).verdict !== standing.verdict) break;
    since = day;
  }
  return { ...standing, since };
}

function publishedBy(district: District, day: string): District {
  return { ...district, reports: district.reports.filter(({ published }) => published <= day) };
}
