/** Whether residents can find out how to ask for a review of what was done about their reports (rule R10). */
import type { CaseReview } from '../council.ts';
import { formatDate } from '../dates.ts';
import type { Council, District } from '../site.ts';
import { caseReviewPath } from '../urls.ts';
import { councilFile } from './content-files.ts';
import { counted, listed } from './count-words.ts';
import { notKnown, type CountedRow, type Standing, type Verdict } from './standard.ts';

/** Rule R10: not met if too little was found for any council of the district, else not known if nothing was for any. */
export function caseReviewStanding(district: District): Standing {
  const rows = district.councils.map((council) => ({ council, ...councilStanding(council) }));
  const those = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict);
  const rowsCounted = rows.map(({ council, verdict, found }): CountedRow => ({
    label: council.name,
    value: found,
    verdict,
    path: caseReviewPath(council.slug),
  }));
  const mend = 'Ask the council about what we did not find, and look again.';
  const poor = those('not-met');
  const unknown = those('not-known');
  if (poor.length > 0)
    return {
      standard: 'R10',
      verdict: 'not-met',
      figure: `${poor.map(({ council, found }) => `${council.name}: ${found}`).join('; ')}.`,
      mend,
      counted: rowsCounted,
      faults: poor.map(({ council, found }) => ({
        file: councilFile(council.slug),
        field: ['asb_case_review'],
        message: `${council.name}: ${found}.`,
        fix: mend,
      })),
    };
  if (unknown.length > 0 || rows.length === 0)
    return notKnown(
      'R10',
      rows.length === 0
        ? 'No council belongs to this district today.'
        : `We found no published way to ask ${listed(unknown.map(({ council }) => council.name))}.`,
      mend,
      rowsCounted,
    );
  return {
    standard: 'R10',
    verdict: 'met',
    figure: `Found for ${rows.length === 1 ? 'its council' : `all ${rows.length} councils`}.`,
    counted: rowsCounted,
  };
}

/** How one council's route stands, and what was found of it and when. */
export function councilStanding(council: Council): { verdict: Verdict; found: string } {
  return { verdict: caseReviewVerdict(council.asb_case_review), found: foundWords(council) };
}

/** One council's route: two ways, not only a call to 101, with a contact and the threshold. */
function caseReviewVerdict(review: CaseReview): Verdict {
  if (review.routes.length === 0) return 'not-known';
  return review.routes.length >= 2 && missingFrom(review).length === 0 ? 'met' : 'not-met';
}

function missingFrom({ routes, threshold, contact }: CaseReview): string[] {
  const reachable =
    contact !== undefined ||
    routes.some(
      ({ email, phone, address }) =>
        email !== undefined || address !== undefined || (phone !== undefined && !is101(phone)),
    );
  return [
    ...(routes.every(({ by, phone }) => by === 'phone' && phone !== undefined && is101(phone))
      ? ['no way but 101']
      : []),
    ...(threshold === undefined ? ['no threshold'] : []),
    ...(reachable ? [] : ['no contact']),
  ];
}

/** `one way found on 2 November 2026`: what we saw on a day; the council may have more. */
function foundWords({ asb_case_review: review }: Council): string {
  const { routes, verified } = review;
  const missing = routes.length > 0 ? missingFrom(review) : [];
  const ways =
    routes.length === 0 ? 'nothing' : routes.length === 1 ? 'one way' : counted(routes.length, 'way');
  const but = missing.length > 0 ? `, but ${listed(missing)},` : '';
  return `${ways}${but} found on ${formatDate(verified)}`;
}

function is101(phone: string): boolean {
  return phone.replaceAll(' ', '') === '101';
}
