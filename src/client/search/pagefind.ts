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
 * A page that is named after the words (its title) or stands for the place comes before pages that only speak of it;
 * other words for a subject find a page, but weigh less than the word itself.
 */
const RANKING = { metaWeights: { title: 5, place: 8, also: 1, date: 1 } };

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
