import { filterNames, type Choices } from './choices.ts';
import { isDate, isQuoted, plainWords } from './plain-query.ts';
import type { Speller } from './spelling.ts';

/** One page of the index, before its text is loaded. */
export interface Hit<Page> {
  id: string;
  score: number;
  data: () => Promise<Page>;
}

/** What we use of Pagefind's index: words (null for all pages), filters, and an order. */
export interface Index<Page> {
  search: (words: string | null, options: SearchOptions) => Promise<{ results: Hit<Page>[] }>;
}

export interface SearchOptions {
  filters?: Record<string, string>;
  sort?: { date: 'desc' };
}

export interface Found<Page> {
  hits: Hit<Page>[];
  /** Misspelt words and what they were taken for. */
  corrected: { typed: string; meant: string }[];
  /** Words that no page has. */
  unknown: string[];
  /** No page has all the words; these have some. */
  partly: boolean;
}

/** The pages that answer what is asked for. */
export async function findPages<Page>(
  index: Index<Page>,
  speller: Speller,
  choices: Choices,
): Promise<Found<Page>> {
  const options = optionsOf(choices);
  if (choices.words === '' || isQuoted(choices.words)) {
    const words = choices.words === '' ? null : choices.words.replace(/[“”]/g, '"');
    const { results } = await index.search(words, options);
    return { hits: results, corrected: [], unknown: [], partly: false };
  }
  const understood = await Promise.all(
    plainWords(choices.words).map((word) => understand(word, index, speller)),
  );
  const words = understood.flatMap(({ meant }) => meant ?? []);
  const notes = {
    corrected: understood.flatMap(({ typed, meant }) =>
      meant !== undefined && meant !== typed ? { typed, meant } : [],
    ),
    unknown: understood.flatMap(({ typed, meant }) => (meant === undefined ? typed : [])),
  };
  if (words.length === 0) return { hits: [], ...notes, partly: false };
  const { results } = await index.search(words.join(' '), options);
  // The parts of a date are on nearly every page: only together they mean something.
  const dated = isDate(words) ? await inBoth(results, index.search(`"${words.join(' ')}"`, options)) : [];
  if (dated.length > 0) return { hits: dated, ...notes, partly: false };
  if (results.length > 0 || words.length === 1) return { hits: results, ...notes, partly: false };
  const hits = await someOfTheWords(index, words, options);
  return { hits, ...notes, partly: hits.length > 0 };
}

function optionsOf(choices: Choices): SearchOptions {
  const filters = Object.fromEntries(
    filterNames.filter((name) => choices[name] !== '').map((name) => [name, choices[name]]),
  );
  // Without words every page is as good as any other: then the newest stands first.
  const newest = choices.newest || choices.words === '';
  return { filters, ...(newest ? { sort: { date: 'desc' } } : {}) };
}

/**
 * The word as it is, if pages have it; else what it was most likely meant to be. Pagefind itself would shorten an
 * unknown word until something begins with the rest.
 */
async function understand<Page>(
  typed: string,
  index: Index<Page>,
  speller: Speller,
): Promise<{ typed: string; meant: string | undefined }> {
  const written = speller.written(typed);
  if (written !== undefined) return { typed, meant: written };
  if (speller.knows(typed)) return { typed, meant: typed };
  const { results } = await index.search(`"${typed}"`, {});
  return { typed, meant: results.length > 0 ? typed : speller.meant(typed) };
}

/** Those of the hits that another search found, too. */
async function inBoth<Page>(
  hits: readonly Hit<Page>[],
  other: Promise<{ results: Hit<Page>[] }>,
): Promise<Hit<Page>[]> {
  const ids = new Set((await other).results.map(({ id }) => id));
  return hits.filter(({ id }) => ids.has(id));
}

/** Pages with most of the words first; with as many, the order that was asked for. */
async function someOfTheWords<Page>(
  index: Index<Page>,
  words: readonly string[],
  options: SearchOptions,
): Promise<Hit<Page>[]> {
  const found = new Map<string, { hit: Hit<Page>; words: number; score: number; place: number }>();
  for (const word of words) {
    const { results } = await index.search(word, options);
    for (const hit of results) {
      const before = found.get(hit.id) ?? { hit, words: 0, score: 0, place: found.size };
      found.set(hit.id, { ...before, words: before.words + 1, score: before.score + hit.score });
    }
  }
  if (options.sort) {
    const { results } = await index.search(null, options);
    for (const [place, { id }] of results.entries()) {
      const page = found.get(id);
      if (page) found.set(id, { ...page, score: 0, place });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.words - a.words || b.score - a.score || a.place - b.place)
    .map(({ hit }) => hit);
}
