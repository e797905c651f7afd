import type { Library } from './library.ts';
import { contentError, type Problem } from './problem.ts';
import { poorPairs } from './theme.ts';

/** What a token is called by somebody who chooses colours. */
const NAMES: Readonly<Record<string, string>> = {
  paper: 'white',
  ink: 'the text',
  'plate-text': 'the small text on the plate',
  'plate-label': 'the labels on the plate',
  'plate-rule': 'the lines on the plate',
  'link-hover': 'a link under the pointer',
  link: 'links and buttons',
  mist: 'the grey of panels',
  sand: 'the sand of what residents said',
  focus: 'the yellow of what has the focus',
};

/** The force's colours: everybody must be able to read and see with them what there is to read and see. */
export function themeProblems(library: Library): Problem[] {
  return library.force.flatMap(({ file, data }) =>
    poorPairs(data.theme ?? {}).map(({ front, ground, least, ratio }) => {
      const chosen =
        [front, ground].map((token) => /^(plate|night|link)/.exec(token)?.[0]).find(Boolean) ?? 'plate';
      const nameOf = (token: string) => NAMES[token] ?? `the ${token}`;
      return contentError(
        'contrast',
        file,
        ['theme', chosen],
        `The contrast of ${nameOf(front)} on ${nameOf(ground)} is ${rounded(ratio)} to 1; ${least} is the least.`,
        'Choose a darker colour; a force’s colour that is too light can still be used in its badge.',
      );
    }),
  );
}

/** A ratio with one decimal, never rounded up to what it does not reach. */
function rounded(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
