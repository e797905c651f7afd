/**
 * Words that carry a question, not its subject (on this site "police" is one of them), and "st", which is a saint or a
 * street. Every word must be on a page for it to be found, so "who is my PCSO in Harwich" asks for PCSO and Harwich.
 */
const FILLERS = new Set(
  (
    'a about am an and any anyone anything are around at be been by can come could did do does for from get has have ' +
    'he her here him his how i if in into is it its ive me my near of on or our please police s she should some someone ' +
    'something st tell that the their them there they this to us was we were what whats when whens where wheres which ' +
    'who whos why will with would you your'
  ).split(' '),
);

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The words to look for in what somebody typed: small letters, without fillers unless nothing else is there. */
export function plainWords(typed: string): string[] {
  const words = datesInWords(typed.normalize('NFKC').toLowerCase())
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !FILLERS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** Whether the words are a date and nothing else: `3 december 2026`, `december 2026`. */
export function isDate(words: readonly string[]): boolean {
  const month = MONTHS.join('|');
  return new RegExp(`^(\\d{1,2} (${month})( \\d{4})?|(${month}) \\d{4})$`).test(words.join(' '));
}

/** A phrase in quotation marks is looked for as it stands. */
export function isQuoted(typed: string): boolean {
  return /^["“].+["”]$/.test(typed);
}

/** Dates as pages write them: `3/12/2026` → `3 december 2026`, `3rd` → `3`. */
function datesInWords(text: string): string {
  return text
    .replace(/\b(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?\b/g, (whole, day, month, year) => {
      const name = MONTHS[Number(month) - 1];
      if (name === undefined) return String(whole);
      return `${Number(day)} ${name}${year ? ` ${String(year).padStart(4, '20')}` : ''}`;
    })
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (whole, year, month, day) => {
      const name = MONTHS[Number(month) - 1];
      return name === undefined ? String(whole) : `${Number(day)} ${name} ${String(year)}`;
    })
    .replace(/\b(\d{1,2})(st|nd|rd|th)\b/g, '$1');
}
