import { findEach, type SafetyRule } from './safety-rule.ts';

/** A British number of ten or eleven digits, spaced or hyphened as people do. */
const NUMBER =
  /(?<![\w/+.-])(?:(?:\+|00)44[ -]*(?:\(?0\)?[ -]*)?|(?!01 )\(?0)\d(?:\)?[ .-]{0,3}\d){8,9}(?![\w/-]*\d)/g;

/** What is grouped like the number of a place (01, 02) or a mobile (07), however many digits it has. */
const GROUPED =
  /(?<![\w/+.,:-]|\d )(?:\(?(?:01\d{2,3}|02\d{1,3})\)?|07\d{3}|\+44[ -]?(?:\(0\)[ -]?)?[127]\d{1,4})(?:[ -]\d{2,8}(?!\d|[ap]m|[.:]\d)){1,3}(?![\w/-]*\d| \d+(?![\d.:]|[ap]m))/g;
/** The longest numbers have eleven digits: with twelve, one was typed twice, and people read it all the same. */
const TOO_MANY = 12;
/** "0145 1030 1230" are the hours of a timetable. */
const HOURS = /^(?:[ -]?(?:[01]\d|2[0-3])[0-5]\d)+$/;

/**
 * Numbers that belong to organisations and to nobody’s home: freephone, charities and public bodies, businesses
 * (https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-plan: 03, 05, 08 and 09).
 */
const OF_ORGANISATIONS = /^0[3589]/;

/** The digits of a number as dialled within the country. */
export function digitsOf(number: string): string {
  return number
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?440?(?=[1-9]\d{8,9}$)/, '0');
}

/** The digits of each number in a text. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => digitsOf(number));
}

/** Phone numbers that are not the published ones of the police, a council or a charity. */
export const phoneNumber: SafetyRule = {
  rule: 'phone-number',
  about: 'people',
  needs: /\d/,
  find: (text, { ourNumbers }) => [
    ...findEach(text, NUMBER, ([number]) => {
      const digits = digitsOf(number);
      if (ourNumbers.has(digits) || OF_ORGANISATIONS.test(digits)) return undefined;
      const isMobile = digits.startsWith('07');
      return {
        severity: isMobile ? 'error' : 'advice',
        message: isMobile
          ? 'This is a mobile number that no file gives as a contact.'
          : 'This is a phone number that no file gives as a contact.',
        fix: 'Leave it out, or write the number of the team, 101 or the organisation.',
      };
    }),
    ...findEach(text, GROUPED, ([number]) =>
      digitsOf(number).replace(/^44/, '0').length === TOO_MANY && !HOURS.test(number)
        ? {
            severity: 'advice',
            message: 'This looks like a phone number with a digit too many.',
            fix: 'Leave it out, or write the number of the team, 101 or the organisation.',
          }
        : undefined,
    ),
  ],
};
