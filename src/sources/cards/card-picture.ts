import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Font } from 'satori';
import type { Card } from '../../domain/card.ts';
import { drawCard, type CardColours } from '../../formats/cards/draw-card.ts';
import { digest, digestBytes } from '../digest.ts';
import { siteFolders } from '../folders.ts';

const STYLES = 'src/styles';
/** All that decides about a picture besides what is written on it. */
const TEMPLATE = [
  'src/formats/cards/draw-card.ts',
  'src/sources/cards/card-picture.ts',
  'package.json',
  `${STYLES}/tokens.css`,
  `${STYLES}/fonts/card-regular.woff`,
  `${STYLES}/fonts/card-bold.woff`,
];

let kit: { version: string; colours: CardColours; fonts: Font[] } | undefined;

/**
 * A card as PNG. Drawing one takes a hundred times longer than reading it, so pictures stay in the build folder under
 * the digest of everything they are made of: after a change of other code they are the same bytes again, unmade.
 */
export async function cardPicture(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  kit ??= readKit();
  const folder = join(siteFolders().build, 'cards');
  const file = join(folder, `${digest({ card, version: kit.version })}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const svg = await drawCard(card, { ...kit.colours, ...card.colours }, kit.fonts);
  const png = new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
  await mkdir(folder, { recursive: true });
  // Under its name only when whole: a build may be killed at any moment, and nobody reads a picture twice.
  await writeFile(`${file}.${process.pid}.new`, png);
  await rename(`${file}.${process.pid}.new`, file);
  return png;
}

function readKit(): NonNullable<typeof kit> {
  const font = (name: string, weight: 400 | 700): Font => ({
    name: 'Card',
    data: readFileSync(join(STYLES, 'fonts', name)),
    weight,
    style: 'normal',
  });
  return {
    version: digestBytes(Buffer.concat(TEMPLATE.map((file) => readFileSync(file)))),
    colours: readColours(readFileSync(join(STYLES, 'tokens.css'), 'utf8')),
    fonts: [font('card-regular.woff', 400), font('card-bold.woff', 700)],
  };
}

/** The colours as the site's tokens have them; a force's theme lays its own over them. */
function readColours(tokens: string): CardColours {
  const colour = (name: string): string => {
    const value = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(tokens)?.[1];
    if (value === undefined)
      throw new Error(`${STYLES}/tokens.css has no colour --${name} (such as #17345e).`);
    return value;
  };
  return {
    plate: colour('plate'),
    'plate-text': colour('plate-text'),
    'plate-label': colour('plate-label'),
    'plate-rule': colour('plate-rule'),
    paper: colour('paper'),
    night: colour('night'),
  };
}
