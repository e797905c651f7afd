import type { Index } from './find-pages.ts';
import { createSpeller, type Speller, type Vocabulary } from './spelling.ts';

/** What we use of a page that Pagefind has loaded. */
export interface FoundPage {
  url: string;
  /** HTML: text with entities and `<mark>`. */
  excerpt: string;
  meta: { title?: string; date?: string };
  filters: { kind?: string[]; district?: string[] };
}

interface Pagefind extends Index<FoundPage> {
  options: (options: Record<string, unknown>) => Promise<void>;
}

/** Where the build writes the index; not known to the bundler. */
const BUNDLE = '/pagefind/pagefind.js';
const WORDS = '/search/words.json';

/**
 * How much a match in what a page says of itself weighs: the page that stands for a place, or is named after the words,
 * comes before pages that only speak of them, what is to come before what is past; other words for a subject find a
 * page, but weigh less than the word itself. Chosen by trying weights on the questions in `search-queries.ts`.
 */
const RANKING = { metaWeights: { place: 5, title: 3, current: 3, officers: 2, date: 2, also: 0.3 } };

/** The index and the words to mend misspelt ones with, loaded once, when somebody searches for the first time. */
export function openSearch(): Promise<{ index: Index<FoundPage>; speller: Speller }> {
  opened ??= load().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

let opened: Promise<{ index: Index<FoundPage>; speller: Speller }> | undefined;

async function load(): Promise<{ index: Index<FoundPage>; speller: Speller }> {
  const [index, words] = await Promise.all([
    import(/* @vite-ignore */ BUNDLE) as Promise<Pagefind>,
    fetch(WORDS).then((answer) => answer.json() as Promise<Vocabulary>),
  ]);
  await index.options({ ranking: RANKING });
  return { index, speller: createSpeller(words) };
}
