import { editDistance } from '../../domain/nearest.ts';

/** Words the site knows, in small letters. */
export interface Vocabulary {
  /** What people, places and streets are called; official names of places first. */
  names: readonly string[];
  /** Everything else. */
  words: readonly string[];
  /** Known misspellings of places, and how they are written: `tillbury` → `tilbury`. */
  spellings: Readonly<Record<string, string>>;
}

export interface Speller {
  /** How the site writes a word that is known under another spelling. */
  written: (word: string) => string | undefined;
  /** Whether the site has this word, or one that begins with it. */
  knows: (word: string) => boolean;
  /** What a word that the site does not have most likely meant: another word, or two. */
  meant: (word: string) => string | undefined;
}

/** Shorter words are too near to too many others. */
const SHORTEST = 4;
/** Hardly anybody gets the first letter wrong; only of a longer word enough is left to know it by. */
const SHORTEST_WITHOUT_FIRST = 6;

export function createSpeller({ names, words, spellings }: Vocabulary): Speller {
  const all = new Set([...names, ...words]);
  return {
    written: (word) => (Object.hasOwn(spellings, word) ? spellings[word] : undefined),
    knows: (word) => [...all].some((other) => other.startsWith(word)),
    meant: (word) => {
      if (word.length < SHORTEST || /\d/.test(word)) return undefined;
      const sameFirst = (other: string): boolean => other[0] === word[0];
      // Where two words are as near, a name is meant. A name may have more slips than a word people write every day.
      const near = [
        ...nearOnes(word, names.filter(sameFirst), word.length < 6 ? 1 : 2),
        ...nearOnes(word, words.filter(sameFirst), word.length < 8 ? 1 : 2),
      ].sort((a, b) => a.slips - b.slips);
      const others = word.length < SHORTEST_WITHOUT_FIRST ? [] : nearOnes(word, names, 2);
      return near[0]?.other ?? inTwo(word, all) ?? others[0]?.other;
    },
  };
}

/** The words that so many slips turn this one into, fewest slips first. */
function nearOnes(
  word: string,
  others: readonly string[],
  limit: number,
): { other: string; slips: number }[] {
  return others
    .filter((other) => other.length >= SHORTEST && Math.abs(other.length - word.length) <= limit)
    .map((other) => ({ other, slips: editDistance(word, other) }))
    .filter(({ slips }) => slips <= limit)
    .sort((a, b) => a.slips - b.slips);
}

/** `jetskis` → `jet skis`: two words run together. */
function inTwo(word: string, known: ReadonlySet<string>): string | undefined {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (known.has(first) && known.has(second)) return `${first} ${second}`;
  }
  return undefined;
}
