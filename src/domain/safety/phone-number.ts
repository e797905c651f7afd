import { findEach, type SafetyRule } from './safety-rule.ts';

/** A British number of ten or eleven digits, spaced or hyphened as people do. */
const NUMBER =
  /(?<![\w/+.-])(?:(?:\+|00)44[ -]*(?:\(0\)[ -]*)?|\(?0)\d(?:\)?[ .-]{0,3}\d){8,9}(?![\w/-]*\d)/g;

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
    .replace(/^(?:00)?44(?=\d{9,10}$)/, '0');
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
  find: (text, { ourNumbers }) =>
    findEach(text, NUMBER, ([number]) => {
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
};
