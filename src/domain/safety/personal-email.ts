import { findEach, type SafetyRule } from './safety-rule.ts';

/** Where people, not organisations, have their addresses. */
const PROVIDERS =
  'gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|talktalk|sky|virginmedia|virgin|ntlworld|blueyonder|tiscali|plusnet|fsmail|freeserve|o2|orange|proton|protonmail|pm|tutanota|tuta|fastmail|zoho|gmx|mail|email|yandex|mailbox|hey|duck';

const ADDRESS = new RegExp(`(?<![\\w.+-])[\\w.+-]+@(?:${PROVIDERS})\\.[a-z]{2,}(?:\\.[a-z]{2,})?\\b`, 'gi');

/** The same, written so that programs do not see it. */
const HIDDEN =
  /(?<![\w.+-])[\w.+-]+ ?(?:\(at\)|\[at\]|\{at\}| at ) ?(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|btinternet|talktalk|virginmedia|protonmail)(?: ?\. ?| dot | ?(?:\(dot\)|\[dot\]|\{dot\}) ?)(?:com|co|net|org|uk|ie|eu|fr|de|example)\b/gi;

/** Addresses at public mail providers: a private person’s, or an officer’s private one. */
export const personalEmail: SafetyRule = {
  rule: 'personal-email',
  about: 'people',
  needs: /@| at |[([{]at[)\]}]/i,
  find: (text) =>
    [ADDRESS, HIDDEN].flatMap((pattern) =>
      findEach(text, pattern, () => ({
        severity: 'error',
        message: 'This is a private email address.',
        fix: 'Write the address of the team or the organisation.',
      })),
    ),
};
