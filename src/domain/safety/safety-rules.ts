import { abbreviation } from './abbreviation.ts';
import { asRead } from './as-read.ts';
import { chargedWithoutOutcome } from './charged-without-outcome.ts';
import { clickHere } from './click-here.ts';
import { crimeReference } from './crime-reference.ts';
import { custodyReference } from './custody-reference.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { fullAddress } from './full-address.ts';
import { jargon } from './jargon.ts';
import { longSentence } from './long-sentence.ts';
import { nationalInsuranceNumber } from './national-insurance-number.ts';
import { officerPrivateLife } from './officer-private-life.ts';
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
  officerPrivateLife,
  longSentence,
  jargon,
  abbreviation,
  pastDate,
  clickHere,
];

/**
 * Everything that the rules object to in one paragraph or field, in order of the rules. They judge what is read, so
 * that no unusual space hides a number; the offsets are those of what was written.
 */
export function findUnsafe(written: string, context: TextContext): (Finding & { rule: string })[] {
  const { text, at } = asRead(written);
  const found = safetyRules
    .filter(
      ({ about, needs }) => (about === 'people' || context.isOurs !== false) && (needs?.test(text) ?? true),
    )
    .flatMap(({ rule, find }) => find(text, context).map((one) => ({ ...one, rule })));
  // The number of a custody record looks like that of a crime; it is told once.
  return found
    .filter(
      (one) =>
        one.rule !== 'crime-reference' ||
        !found.some(({ rule, from, to }) => rule === 'custody-reference' && one.from < to && from < one.to),
    )
    .map((one) => ({ ...one, from: at(one.from), to: at(one.to) }));
}
