import { nearest } from '../../domain/nearest.ts';

/** Words the site knows, in small letters: what people and places are called, and everything else it speaks of. */
export interface Vocabulary {
  names: readonly string[];
  words: readonly string[];
}

export interface Speller {
  /** Whether the site has this word, or one that begins with it. */
  knows: (word: string) => boolean;
  /** The word of the site that a misspelt one most likely meant. */
  meant: (word: string) => string | undefined;
}

/** Shorter words are too near to too many others. */
const SHORTEST = 4;

export function createSpeller({ names, words }: Vocabulary): Speller {
  const all = [...new Set([...names, ...words])];
  return {
    knows: (word) => all.some((known) => known.startsWith(word)),
    meant: (word) => {
      if (word.length < SHORTEST || /\d/.test(word)) return undefined;
      // Hardly anybody gets the first letter wrong; where two words are as near, a name is meant.
      const alike = (list: readonly string[]) => list.filter((known) => known[0] === word[0]);
      return nearest(word, alike(all)) ?? nearest(word, alike(names)) ?? nearest(word, names);
    },
  };
}
