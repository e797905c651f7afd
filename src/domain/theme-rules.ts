import type { ColourPair } from './contrast.ts';
import type { Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';
import { poorPairs, type Theme } from './theme.ts';

/** What a token is called by somebody who chooses colours. */
const NAMES: Readonly<Record<string, string>> = {
  paper: 'white',
  ink: 'the text',
  'plate-text': 'the small text',
  'plate-label': 'the labels',
  'plate-rule': 'the lines',
  'link-hover': 'a link under the pointer',
  link: 'links and buttons',
  mist: 'the grey of panels',
  sand: 'the sand of what residents said',
  focus: 'the yellow of what has the focus',
};

const CHOICES = ['plate', 'night', 'link_hover', 'link'] as const;

/** The force's colours: everybody must be able to read and see with them what there is to read and see. */
export function themeProblems(library: Library): Problem[] {
  return library.force.flatMap(({ file, data }) => {
    const theme = data.theme ?? {};
    const poor = poorPairs(theme).map((pair) => ({ ...pair, choice: choiceOf(theme, pair) }));
    return CHOICES.flatMap((choice) => {
      const own = poor.filter((pair) => pair.choice === choice);
      if (own.length === 0) return [];
      const pairs = own.map(
        ({ front, ground, least, ratio }) =>
          `${nameOf(front)} on ${nameOf(ground)}, ${rounded(ratio)} to 1 instead of ${least}`,
      );
      return contentError(
        'contrast',
        file,
        ['theme', choice],
        `The contrast is too low: ${pairs.join('; ')}.`,
        'Choose a darker colour; one that is too light can still be used in the badge.',
      );
    });
  });
}

/** Which of the force's choices a poor pair comes from. */
function choiceOf(theme: Theme, { front, ground }: ColourPair): (typeof CHOICES)[number] {
  const token = [front, ground].find((name) => /^(plate|night|link)/.test(name)) ?? 'plate';
  if (token === 'link-hover') return theme.link_hover === undefined ? 'link' : 'link_hover';
  return token === 'night' || token === 'link' ? token : 'plate';
}

function nameOf(token: string): string {
  return NAMES[token] ?? `the ${token}`;
}

/** A ratio with one decimal, never rounded up to what it does not reach. */
function rounded(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
