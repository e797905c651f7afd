/** Whether residents can reach somebody, and are told the truth about it (rules R10 to R14). */
import type { CaseReview } from '../council.ts';
import { daysBetween, formatDate, formatMonth } from '../dates.ts';
import type { Council, District } from '../site.ts';
import { holderName } from '../team.ts';
import { districtPath, teamPath } from '../urls.ts';
import { monthsBefore } from './period.ts';
import type { Standing, Verdict } from './standard.ts';

/** Rule R10: not met if any council of the district fails, else not known if any publishes nothing. */
export function caseReviewStanding(district: District): Standing {
  const rows = district.councils.map((council) => ({
    council,
    verdict: caseReviewVerdict(council.asb_case_review),
  }));
  const named = (verdict: Verdict) =>
    rows.filter((row) => row.verdict === verdict).map(({ council }) => council.name);
  const verdict: Verdict =
    named('not-met').length > 0 ? 'not-met' : named('not-known').length > 0 ? 'not-known' : 'met';
  const figures: Record<Verdict, string> = {
    met: rows.length === 1 ? 'Its council publishes it.' : `Its ${rows.length} councils publish it.`,
    'not-met': `Not enough from: ${named('not-met').join(', ')}.`,
    'not-known': `No route that we could find from: ${named('not-known').join(', ')}.`,
  };
  return {
    standard: 'R10',
    verdict,
    figure: figures[verdict],
    since:
      rows
        .map(({ council }) => council.asb_case_review.verified)
        .sort()
        .at(0) ?? district.verified,
    ...(verdict === 'met'
      ? {}
      : { mend: 'The council publishes two ways to apply, the threshold and a contact.' }),
    counted: rows.map((row) => ({
      label: row.council.name,
      value: countRoutes(row.council),
      verdict: row.verdict,
      path: `${districtPath(district.slug)}#not-police`,
    })),
  };
}

/** One council's route: two ways, not only a call to 101, with a contact and the threshold. */
export function caseReviewVerdict({ routes, threshold, contact }: CaseReview): Verdict {
  if (routes.length === 0) return 'not-known';
  const own = routes.filter(({ by, phone }) => !(by === 'phone' && phone === '101'));
  const reachable =
    contact !== undefined || routes.some(({ email, phone, address }) => email ?? phone ?? address);
  return routes.length >= 2 && own.length > 0 && threshold !== undefined && reachable ? 'met' : 'not-met';
}

/** Rule R11: every priority was looked at in the last months. */
export function prioritiesStanding(district: District, asOf: string, months: number): Standing {
  const oldest = district.priorities
    .map(({ reviewed }) => reviewed)
    .sort()
    .at(0);
  if (!oldest)
    return {
      standard: 'R11',
      verdict: 'not-known',
      figure: 'No priorities are published.',
      mend: 'Choose priorities with residents, and publish them.',
      counted: [],
    };
  const limit = monthsBefore(asOf, months);
  const met = oldest >= limit;
  return {
    standard: 'R11',
    verdict: met ? 'met' : 'not-met',
    figure: `Last reviewed ${formatDate(oldest)}.`,
    since: oldest,
    ...(met ? {} : { mend: 'Look at them at the next meeting, and write down the day.' }),
    counted: district.priorities.map(({ title, reviewed }) => ({
      label: title,
      value: formatDate(reviewed),
      verdict: reviewed >= limit ? ('met' as const) : ('not-met' as const),
      path: `${districtPath(district.slug)}#priorities`,
    })),
  };
}

/** Rule R12: somebody is named, by agreement, and can be reached. */
export function namedStanding(district: District): Standing {
  const named = district.team.posts.filter(({ holder }) => holder !== undefined);
  const met = named.length > 0;
  return {
    standard: 'R12',
    verdict: met ? 'met' : 'not-met',
    figure: met ? `${named.length} officers are named.` : 'Nobody is named.',
    ...(met ? {} : { mend: 'Ask an officer of the team whether they agree to be named.' }),
    counted: named.map((post) => ({
      label: holderName(post) ?? post.title,
      value: post.role,
      verdict: 'met' as const,
      path: teamPath(district.slug, post.post),
    })),
  };
}

/** Rule R13: the team's contacts and its stations were checked in the last days. */
export function verifiedStanding(district: District, asOf: string, days: number): Standing {
  const checks = [{ name: 'The team', verified: district.verified }, ...district.stations];
  const oldest =
    checks
      .map(({ verified }) => verified)
      .sort()
      .at(0) ?? district.verified;
  const met = daysBetween(oldest, asOf) <= days;
  return {
    standard: 'R13',
    verdict: met ? 'met' : 'not-met',
    figure: `Last checked ${formatDate(oldest)}.`,
    since: oldest,
    ...(met ? {} : { mend: 'Call, write and visit each of them once, and write down the day.' }),
    counted: checks.map(({ name, verified }) => ({
      label: name,
      value: formatDate(verified),
      verdict: daysBetween(verified, asOf) <= days ? ('met' as const) : ('not-met' as const),
      path: `${districtPath(district.slug)}#reach`,
    })),
  };
}

/** Rule R14: known only where somebody counts. */
export function replyStanding(district: District): Standing {
  const { replies } = district;
  if (!replies)
    return {
      standard: 'R14',
      verdict: 'not-known',
      figure: 'We do not measure this yet.',
      mend: 'Count the messages of a month, and those answered in time.',
      counted: [],
    };
  const met = replies.within_limit === replies.received;
  return {
    standard: 'R14',
    verdict: met ? 'met' : 'not-met',
    figure: `${replies.within_limit} of ${replies.received} in ${formatMonth(replies.month)}.`,
    ...(met ? {} : { mend: 'Answer every message in time for a month.' }),
    counted: [
      {
        label: formatMonth(replies.month),
        value: `${replies.within_limit} of ${replies.received}`,
        verdict: met ? 'met' : 'not-met',
        path: `${districtPath(district.slug)}#reach`,
      },
    ],
  };
}

function countRoutes({ asb_case_review: { routes } }: Council): string {
  return routes.length === 0
    ? 'not published'
    : routes.length === 1
      ? 'one way to apply'
      : `${routes.length} ways to apply`;
}
