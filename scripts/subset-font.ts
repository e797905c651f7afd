/**
 * Makes the site's one font file and the two that are drawn into cards for social networks: Atkinson Hyperlegible Next, roman, 400 to 700, with the characters that English
 * and the names of people and places in Britain and its neighbours need. Run it again when the typeface's package
 * or this list changes, and commit what it writes: `node scripts/subset-font.ts [folder]`.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import subsetFont from 'subset-font';
import { readArguments } from '../src/sources/command-line.ts';

const source = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
const { positionals } = readArguments('node scripts/subset-font.ts [folder]', () =>
  parseArgs({ allowPositionals: true }),
);
const [folder = 'src/styles/fonts'] = positionals;

const basicLatin = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
const punctuation = '\u00a0£€©°·½–—‘’“”…•×−';
const accents = 'ÀÁÂÇÈÉÊÍÎÓÔÖÚÛÜàáâãäåçèéêëíîïñóôöøúûüß';

/** A card's text is drawn as shapes, by a library that knows neither WOFF2 nor a weight that varies. */
const files = {
  'atkinson-hyperlegible-next.woff2': ['woff2', { min: 400, max: 700, default: 400 }],
  'card-regular.woff': ['woff', 400],
  'card-bold.woff': ['woff', 700],
} as const;

mkdirSync(folder, { recursive: true });
copyFileSync(join(source, 'LICENSE'), join(folder, 'LICENSE.txt'));
for (const [name, [targetFormat, wght]] of Object.entries(files)) {
  const options = {
    targetFormat,
    variationAxes: { wght },
    // Newer than the package's types, hence this object of its own.
    keepFeatures: ['kern', 'mark', 'ccmp', 'locl', 'tnum'],
  };
  const font = await subsetFont(
    readFileSync(join(source, 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2')),
    basicLatin + punctuation + accents,
    options,
  );
  writeFileSync(join(folder, name), font);
  console.log(`${join(folder, name)}: ${font.length} bytes`);
}
