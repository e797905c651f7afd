/** A run of text: plain, a link, or strong. Components print it; nothing in it is HTML. */
export type Word = string | { text: string; href: string } | { strong: string };

/** One line or sentence for a component: a plain string, or runs set one after another without added spaces. */
export type Words = string | readonly Word[];

/** `['Grays', 'Aveley', 'Tilbury']` → `Grays, Aveley and Tilbury`. */
export function joinWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** `(1, 'meeting')` → `1 meeting`; `(3, 'meeting')` → `3 meetings`. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

/** The paragraphs of a longer text, which line ends part. */
export function paragraphs(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** `Speeding and road safety` → `speeding and road safety`; a name such as `ASB` stays. */
export function midSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The text of one run, without its link or weight. */
export function wordText(word: Word): string {
  return typeof word === 'string' ? word : 'strong' in word ? word.strong : word.text;
}

/** A small number as a word: `12` → `twelve`; larger ones stay digits. */
export function numberWord(number: number): string {
  return NUMBER_WORDS[number] ?? String(number);
}

const NUMBER_WORDS = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

/** `twelve standards` → `Twelve standards`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
