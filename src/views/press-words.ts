import { typedAddress } from '../domain/print-urls.ts';

/** What a short text may be made of, in the order it is read. */
export interface Sentence {
  text: string;
  /** What may be left out last has the lowest number; 0 is never left out. */
  rank: number;
  /** It follows from the one before it in the list, and never stands without it. */
  follows?: boolean;
}

/** A point after one of these, or after a single capital, ends no sentence for certain. */
const SHORT_WORDS = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Rev|St|Rd|Ave|No|Nos|approx|etc|vs|e\.g|i\.e|[A-Z])\.$/;

/** The sentences of a text. Where it is not certain that one ends, it does not: none is ever cut in two. The last gets its point. */
export function sentencesOf(text: string): string[] {
  const pieces = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?…]["'”’)]*) (?=["'“‘(]?[\p{Lu}\p{N}])/u);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && SHORT_WORDS.test(last)) sentences.splice(-1, 1, `${last} ${piece}`);
    else if (piece !== '') sentences.push(piece);
  }
  return sentences.map((sentence) => (/[.!?…]["'”’)]*$/.test(sentence) ? sentence : `${sentence}.`));
}

/** Whole sentences only, the most important first as long as they fit, and then in the order they are read. */
export function fitSentences(sentences: readonly Sentence[], fits: (text: string) => boolean): string {
  const chosen = new Set(sentences.filter(({ rank }) => rank === 0));
  const written = () =>
    sentences
      .filter((sentence) => chosen.has(sentence))
      .map(({ text }) => text)
      .join(' ');
  for (const sentence of sentences.toSorted((a, b) => a.rank - b.rank)) {
    const before = sentences[sentences.indexOf(sentence) - 1];
    if (chosen.has(sentence) || (sentence.follows && before && !chosen.has(before))) continue;
    chosen.add(sentence);
    if (!fits(written())) chosen.delete(sentence);
  }
  return written();
}

/** Words as an editor counts them: what stands between spaces. An address is one. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Characters as people count them, not the units that JavaScript stores. */
export function characterCount(text: string): number {
  return [...text].length;
}

/** How many words a parish newsletter has room for, and how many characters a short post. */
export const PRESS_LIMITS = { words: 60, characters: 280 };

/** A note for a parish newsletter of 60 words at most, ending in the address as one types it. */
export function newsletterText(sentences: readonly Sentence[], url: string): string {
  const close = { text: `Read more: ${typedAddress(url)}`, rank: 0 };
  return fitSentences([...sentences, close], (text) => wordCount(text) <= PRESS_LIMITS.words);
}

/** A post of 280 characters at most with its link; an address that is longer by itself stands alone. */
export function shortText(sentences: readonly Sentence[], url: string): string {
  return fitSentences(
    [...sentences, { text: url, rank: 0 }],
    (text) => characterCount(text) <= PRESS_LIMITS.characters,
  );
}
