/** What somebody asks for, as the form and the address say it. An empty text means any. */
export interface Choices {
  words: string;
  district: string;
  kind: string;
  year: string;
  topic: string;
  /** Newest first instead of best match first. */
  newest: boolean;
}

/** The filters, as Pagefind, the form and the address name them. */
export const filterNames = ['district', 'kind', 'year', 'topic'] as const;

/** Longer than any question; keeps a pasted page out of the address. */
const WORDS_LIMIT = 200;

/** What an address asks for: `?q=bikes&district=Thurrock`. */
export function readChoices(search: string): Choices {
  const fields = new URLSearchParams(search);
  return choicesFrom((name) => fields.get(name));
}

/** What a form asks for; fields are named as in the address. */
export function choicesFrom(field: (name: string) => FormDataEntryValue | null): Choices {
  const text = (name: string): string => {
    const value = field(name);
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, WORDS_LIMIT) : '';
  };
  return {
    words: text('q'),
    district: text('district'),
    kind: text('kind'),
    year: text('year'),
    topic: text('topic'),
    newest: text('sort') === 'date',
  };
}

/** The address's query for these choices, always in the same order; empty when nothing is asked for. */
export function writeChoices(choices: Choices): string {
  const fields = new URLSearchParams();
  if (choices.words) fields.set('q', choices.words);
  for (const name of filterNames) if (choices[name]) fields.set(name, choices[name]);
  if (choices.newest) fields.set('sort', 'date');
  return fields.size > 0 ? `?${fields.toString()}` : '';
}

export function hasFilters(choices: Choices): boolean {
  return filterNames.some((name) => choices[name] !== '');
}

/** Whether anything is asked for at all: words or a filter. */
export function asksSomething(choices: Choices): boolean {
  return choices.words !== '' || hasFilters(choices);
}
