import { describe, expect, test } from 'vitest';
import { fieldsOf, siteWith } from '../tests/small-content.ts';
import { searchWords } from './search-words.ts';

const places = [
  { name: 'Marshby', kind: 'town', main: true, also: ['Marshbey', 'The Bata estate'] },
  { name: 'Little Fen', kind: 'village' },
];

/** The words when the fen's constable leaves on a day, or stays. */
function wordsWhenLeaving(until?: string) {
  const posts = fieldsOf('teams/marshby.yaml')['posts'] as { holder: object }[];
  return searchWords(
    siteWith({
      'districts/marshby.md': { places },
      'teams/marshby.yaml': {
        posts: posts.map((post) => ({ ...post, holder: { ...post.holder, ...(until ? { until } : {}) } })),
      },
    }),
  );
}

describe('the words that search knows how to spell', () => {
  const { names, words, spellings } = wordsWhenLeaving();

  test('official names of places come first', () => {
    expect(names.slice(0, 4)).toEqual(['coldharbour', 'fen', 'little', 'marshby']);
    expect(names).toContain('bata');
  });

  test('a misspelling of a place is no word, but stands beside how it is written', () => {
    expect(spellings).toEqual({ marshbey: 'marshby' });
    expect([...names, ...words]).not.toContain('marshbey');
  });

  test('no word stands in both lists, and all are small letters', () => {
    expect(words.filter((word) => names.includes(word))).toEqual([]);
    expect([...names, ...words].filter((word) => !/^\p{Ll}{3,}$/u.test(word))).toEqual([]);
  });

  test('an officer is in it as long as they are in post', () => {
    expect(names).toContain('quill');
    expect(wordsWhenLeaving('2026-11-01').names).not.toContain('quill');
  });
});
