import { abbreviation } from './abbreviation.ts';
import { chargedWithoutOutcome } from './charged-without-outcome.ts';
import { clickHere } from './click-here.ts';
import { crimeReference } from './crime-reference.ts';
import { custodyReference } from './custody-reference.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { fullAddress } from './full-address.ts';
import { jargon } from './jargon.ts';
import { longSentence } from './long-sentence.ts';
import { nationalInsuranceNumber } from './national-insurance-number.ts';
import { pastDate } from './past-date.ts';
import { personalEmail } from './personal-email.ts';
import { phoneNumber } from './phone-number.ts';
import type { Finding, SafetyRule, TextContext } from './safety-rule.ts';
import { vehicleRegistration } from './vehicle-registration.ts';
import { victimDetail } from './victim-detail.ts';

/** What must not be published about people, then what residents would not understand (rule R19). */
export const safetyRules: readonly SafetyRule[] = [
  vehicleRegistration,
  phoneNumber,
  fullAddress,
  dateOfBirth,
  nationalInsuranceNumber,
  personalEmail,
  crimeReference,
  custodyReference,
  chargedWithoutOutcome,
  victimDetail,
  longSentence,
  jargon,
  abbreviation,
  pastDate,
  clickHere,
];

/** Everything that the rules object to in one paragraph or field, in order of the rules. */
export function findUnsafe(text: string, context: TextContext): (Finding & { rule: string })[] {
  const found = safetyRules
    .filter(
      ({ about, needs }) => (about === 'people' || context.isOurs !== false) && (needs?.test(text) ?? true),
    )
    .flatMap(({ rule, find }) => find(text, context).map((one) => ({ ...one, rule })));
  // The number of a custody record looks like that of a crime; it is told once.
  return found.filter(
    (one) =>
      one.rule !== 'crime-reference' ||
      !found.some(({ rule, from, to }) => rule === 'custody-reference' && one.from < to && from < one.to),
  );
}
