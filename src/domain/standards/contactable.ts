/** Whether residents can reach somebody, and are told the truth about it (rules R11 to R14). */
import { isCheckedInTime } from '../checked.ts';
import { addDays, formatDate, formatMonth } from '../dates.ts';
import type { District } from '../site.ts';
import { districtPath, teamPath } from '../urls.ts';
import { districtFile, teamFile } from './content-files.ts';
import { counted } from './count-words.ts';
import { firstDayOver, monthsBefore } from './period.ts';
import { notKnown, type Standing } from './standard.ts';

/** Rule R11: every priority was looked at in the last months. */
export function prioritiesStanding(district: District, asOf: string, months: number): Standing {
  const [oldest] = district.priorities.map(({ reviewed }) => reviewed).sort();
  if (!oldest)
    return notKnown(
      'R11',
      'No priorities are published.',
      'Choose priorities with residents, and publish them.',
    );
  const limit = monthsBefore(asOf, months);
  const met = oldest >= limit;
  const mend = 'Look at them at the next meeting, and write down the day.';
  return {
    standard: 'R11',
    verdict: met ? 'met' : 'not-met',
    figure: `Last reviewed ${formatDate(oldest)}.`,
    since: met ? oldest : firstDayOver(oldest, months),
    counted: district.priorities.map(({ title, reviewed }) => ({
      label: title,
      value: formatDate(reviewed),
      verdict: reviewed >= limit ? ('met' as const) : ('not-met' as const),
      path: `${districtPath(district.slug)}#priorities`,
    })),
    ...(met
      ? {}
      : {
          mend,
          faults: district.priorities.flatMap(({ title, reviewed }, index) =>
            reviewed >= limit
              ? []
              : [
                  {
                    file: districtFile(district.slug),
                    field: ['priorities', index, 'reviewed'],
                    message: `"${title}" was last reviewed on ${formatDate(reviewed)}.`,
                    fix: mend,
                  },
                ],
          ),
        }),
  };
}

/** Rule R12: somebody is named, by agreement; the team's address reaches them all. */
export function namedStanding(district: District): Standing {
  const named = district.team.posts.filter(({ holder }) => holder !== undefined);
  const [since] = named.flatMap(({ holder }) => holder?.from ?? []).sort();
  if (since === undefined) {
    const figure = 'Nobody is named.';
    const mend = 'Ask an officer of the team whether they agree to be named.';
    const fault = { file: teamFile(district.slug), field: ['posts'], message: figure, fix: mend };
    return { standard: 'R12', verdict: 'not-met', figure, mend, counted: [], faults: [fault] };
  }
  return {
    standard: 'R12',
    verdict: 'met',
    figure: `${counted(named.length, 'officer is', 'officers are')} named.`,
    since,
    // A copy of the table outlives the time in a post: it names the post, not the person.
    counted: named.map(({ post, title, role }) => ({
      label: `The ${title}`,
      value: role,
      verdict: 'met' as const,
      path: teamPath(district.slug, post),
    })),
  };
}

/** Rule R13: the team's contacts and its stations were checked in the last days. */
export function verifiedStanding(district: District, asOf: string, days: number): Standing {
  const checks = [
    { name: 'The team', verified: district.verified, field: ['verified'] },
    ...district.stations.map(({ name, verified }, index) => ({
      name,
      verified,
      field: ['stations', index, 'verified'],
    })),
  ];
  const oldest = checks.map(({ verified }) => verified).sort()[0] ?? district.verified;
  const inTime = (verified: string) => isCheckedInTime(verified, asOf, days);
  const met = inTime(oldest);
  const mend = 'Call, write and visit each of them once, and write down the day.';
  return {
    standard: 'R13',
    verdict: met ? 'met' : 'not-met',
    figure: `Last checked ${formatDate(oldest)}.`,
    since: met ? oldest : addDays(oldest, days + 1),
    counted: checks.map(({ name, verified }) => ({
      label: name,
      value: formatDate(verified),
      verdict: inTime(verified) ? ('met' as const) : ('not-met' as const),
      path: `${districtPath(district.slug)}#reach`,
    })),
    ...(met
      ? {}
      : {
          mend,
          faults: checks
            .filter(({ verified }) => !inTime(verified))
            .map(({ name, verified, field }) => ({
              file: districtFile(district.slug),
              field,
              message: `${name}: last checked on ${formatDate(verified)}.`,
              fix: mend,
            })),
        }),
  };
}

/** Rule R14: known only where somebody counts. */
export function replyStanding({ slug, replies }: District): Standing {
  if (!replies || replies.received === 0)
    return notKnown(
      'R14',
      replies ? `No message came in ${formatMonth(replies.month)}.` : 'We do not measure this yet.',
      'Count the messages of a month, and those answered in time.',
    );
  const { within_limit: inTime, received, month } = replies;
  const met = inTime === received;
  const figure = `${inTime} of ${received} in time in ${formatMonth(month)}.`;
  const mend = 'Answer every message in time for a month.';
  return {
    standard: 'R14',
    verdict: met ? 'met' : 'not-met',
    figure,
    since: `${month}-01`,
    counted: [
      {
        label: formatMonth(month),
        value: `${inTime} of ${received}`,
        verdict: met ? 'met' : 'not-met',
        path: `${districtPath(slug)}#reach`,
      },
    ],
    ...(met
      ? {}
      : { mend, faults: [{ file: districtFile(slug), field: ['replies'], message: figure, fix: mend }] }),
  };
}
