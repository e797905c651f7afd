import { readFileSync } from 'node:fs';

/** One of GOV.UK Frontend's own examples: options of its template, and the HTML it makes of them. */
export interface GovukFixture {
  name: string;
  options: Record<string, unknown>;
  html: string;
}

/** The options of theirs that ours has props for; fixtures with any other are not compared. */
const COVERED: Record<string, readonly string[]> = {
  'skip-link': ['text', 'href'],
  breadcrumbs: ['items'],
  button: ['text', 'href'],
  details: ['summaryText', 'text', 'html'],
  'exit-this-page': ['redirectUrl'],
  table: ['caption', 'captionClasses', 'firstCellIsHeader', 'head', 'rows'],
  label: ['text', 'for'],
  hint: ['text', 'id'],
  input: ['label', 'hint', 'id', 'name', 'type', 'autocomplete'],
};

/**
 * Options without which ours is never written: each of our tables has a caption, which is also the name of its frame,
 * and our one box has a label and a hint.
 */
const NEEDED: Record<string, readonly string[]> = {
  table: ['caption'],
  label: ['text'],
  hint: ['text'],
  input: ['label', 'hint'],
};

/** Fixtures whose options we cover, but that show what we leave out on purpose. */
export const leftOut: Record<string, Record<string, string>> = {
  breadcrumbs: {
    'with last breadcrumb as current page':
      'The page itself is not among our breadcrumbs: its title follows at once.',
    'html as text': 'The same; that words are never HTML is shown by the other parts.',
    'item attributes': 'Our items have words and an address, nothing else.',
    html: 'Words are never HTML.',
  },
  button: {
    default: 'Button.astro makes links only; forms write their one button themselves.',
    'no type': 'The same: no address, so no link.',
    'no data-prevent-double-click': 'The same: no address, so no link.',
  },
};

/** The fixtures of a component that ours is held to. */
export function fixturesOf(component: string): GovukFixture[] {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { fixtures: GovukFixture[] };
  const covered = COVERED[component] ?? [];
  const needed = NEEDED[component] ?? [];
  const isSet = (value: unknown) => value !== null && JSON.stringify(value) !== '{}';
  return fixtures.filter(
    ({ name, options }) =>
      needed.every((option) => isSet(options[option] ?? null)) &&
      Object.entries(options).every(([option, value]) => covered.includes(option) || !isSet(value)) &&
      leftOut[component]?.[name] === undefined,
  );
}
