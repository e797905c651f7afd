import * as z from 'zod';
import { colourPairs, contrast, mixed, type ColourPair } from './contrast.ts';
import { textField } from './fields.ts';
import { imageEndings, mediaFile } from './media.ts';

const COLOUR = /^#[0-9a-fA-F]{6}$/;
const FONTS = /^[A-Za-z0-9][A-Za-z0-9 -]*(, [A-Za-z0-9][A-Za-z0-9 -]*)*$/;

/** What a force may change of the look; everything else follows from it or stays. */
export const themeSchema = z.strictObject({
  plate: colour().optional().describe('The colour of the plate that opens each district’s page.'),
  night: colour().optional().describe('The colour of the strip at the top of each page.'),
  link: colour().optional().describe('The colour of links and buttons.'),
  link_hover: colour().optional().describe('Their colour under the pointer; without it a darker shade.'),
  font: fontNames()
    .optional()
    .describe('Typefaces of the reader’s own device in order of preference, such as "Verdana, Arial".'),
  badge: mediaFile(imageEndings)
    .optional()
    .describe('The badge before the name at the top of each page: a square picture of the media folder.'),
});

export type Theme = z.infer<typeof themeSchema>;

/** The values of `tokens.css` that a theme may replace, or that its colours must stand beside. */
export const themedTokens = {
  ink: '#10202f',
  paper: '#ffffff',
  sand: '#f7f0e1',
  mist: '#f2f4f6',
  focus: '#ffdd00',
} as const;

/** The colours that a theme sets, by the names of their tokens; those of the plate follow from the plate. */
export function themeColours({ plate, night, link, link_hover }: Theme): Record<string, string> {
  const hover = link_hover ?? (link === undefined ? undefined : mixed(link, '#000000', 0.6));
  return {
    ...(plate === undefined
      ? {}
      : {
          plate,
          'plate-text': mixed(plate, themedTokens.paper, 0.15),
          'plate-label': mixed(plate, themedTokens.paper, 0.23),
          'plate-rule': mixed(plate, themedTokens.paper, 0.5),
        }),
    ...(night === undefined ? {} : { night }),
    ...(link === undefined ? {} : { link }),
    ...(hover === undefined ? {} : { 'link-hover': hover }),
  };
}

/** Pairs of a theme's colours that too few people can tell apart, each with its ratio. */
export function poorPairs(theme: Theme): (ColourPair & { ratio: number })[] {
  const own = themeColours(theme);
  const all: Record<string, string> = { ...themedTokens, ...own };
  return colourPairs
    .filter(({ front, ground }) => front in own || ground in own)
    .flatMap((pair) => {
      const [front, ground] = [all[pair.front], all[pair.ground]];
      if (front === undefined || ground === undefined) return [];
      const ratio = contrast(front, ground);
      return ratio < pair.least ? [{ ...pair, ratio }] : [];
    });
}

/** A colour as `#rrggbb`. */
function colour() {
  return textField(
    (value) =>
      COLOUR.test(value)
        ? undefined
        : {
            message: `"${value}" is not a colour.`,
            fix: 'Write # and six digits or letters from a to f, in quotation marks, such as "#17345e".',
          },
    { pattern: COLOUR },
  );
}

/** Names of typefaces, parted by commas. */
function fontNames() {
  return textField(
    (value) =>
      FONTS.test(value)
        ? undefined
        : {
            message: `"${value}" is not a list of typefaces.`,
            fix: 'Write their names with commas between them, such as "Verdana, Arial".',
          },
    { pattern: FONTS },
  );
}
