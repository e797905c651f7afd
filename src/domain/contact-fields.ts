/** Addresses and numbers by which somebody is reached: email, web, phone, account names, postcodes. */
import { textField } from './fields.ts';

const EMAIL = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
const HTTPS = /^https:\/\/[^\s\\<>"]+$/;
const PHONE = /^\+?\d+( \d+)*$/;
const HANDLE = /^[A-Za-z0-9._-]{1,60}$/;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

/** An email address without a display name. */
export function email() {
  return textField(
    (value) => {
      if (EMAIL.test(value)) return undefined;
      const address = /<([^<>\s]+@[^<>\s]+)>|^mailto:(\S+@\S+)$/.exec(value);
      const correct = address?.[1] ?? address?.[2];
      return {
        message: `"${value}" is not a plain email address.`,
        fix: 'Write the address of the team or post alone, without a name, such as "team@police.example".',
        ...(correct ? { correct } : {}),
      };
    },
    { pattern: EMAIL },
  );
}

/** A web address that starts with https. */
export function webAddress() {
  return textField(
    (value) => {
      const secure = value.replace(/^http:\/\//i, 'https://');
      if (isHttps(value)) return undefined;
      return {
        message: `"${value}" is not a safe web address.`,
        fix: 'Write the whole address, starting with https://.',
        ...(secure !== value && isHttps(secure) ? { correct: secure } : {}),
      };
    },
    { pattern: HTTPS },
  );
}

/** A phone number as people read it: digits and single spaces, perhaps a leading +. */
export function phone() {
  return textField(
    (value) => {
      if (isPhone(value)) return undefined;
      const correct = /^[\d\s()+.-]+$/.test(value) ? value.replace(/[^\d+]+/g, ' ').trim() : '';
      return {
        message: `"${value}" is not a phone number.`,
        fix: 'Write digits with single spaces, in quotation marks, such as "01632 960123".',
        ...(isPhone(correct) ? { correct } : {}),
      };
    },
    { pattern: PHONE },
  );
}

/** The name of a social media account, without @ and without the network's address. */
export function handle() {
  return textField(
    (value) => {
      if (HANDLE.test(value)) return undefined;
      const correct = value
        .replace(/^(https?:\/\/)?([a-z0-9-]+\.)+[a-z]{2,}\//i, '')
        .replace(/^@/, '')
        .replace(/[/?#].*$/, '');
      return {
        message: `"${value}" is not an account name alone.`,
        fix: 'Write the name without @ and without the address of the network.',
        ...(HANDLE.test(correct) ? { correct } : {}),
      };
    },
    { pattern: HANDLE },
  );
}

/** A United Kingdom postcode with its space. */
export function postcode() {
  return textField(
    (value) => {
      if (POSTCODE.test(value)) return undefined;
      const compact = value.toUpperCase().replace(/\s+/g, '');
      const correct = compact.length > 4 ? `${compact.slice(0, -3)} ${compact.slice(-3)}` : '';
      return {
        message: `"${value}" is not a postcode.`,
        fix: 'Write it in capitals with one space, such as RM17 6SL.',
        ...(POSTCODE.test(correct) ? { correct } : {}),
      };
    },
    { pattern: POSTCODE },
  );
}

/** International numbers have 15 digits at most (ITU-T E.164). */
function isPhone(value: string): boolean {
  return PHONE.test(value) && value.replace(/\D/g, '').length <= 15;
}

function isHttps(value: string): boolean {
  if (!HTTPS.test(value) || !URL.canParse(value)) return false;
  const { username, hostname } = new URL(value);
  return username === '' && hostname.includes('.');
}
