/**
 * Makes the site's one font file: Atkinson Hyperlegible Next, roman, 400 to 700, with the characters that English
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

const options = {
  targetFormat: 'woff2' as const,
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  // Newer than the package's types, hence this object of its own.
  keepFeatures: ['kern', 'mark', 'ccmp', 'locl', 'tnum'],
};
const font = await subsetFont(
  readFileSync(join(source, 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2')),
  basicLatin + punctuation + accents,
  options,
);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'atkinson-hyperlegible-next.woff2'), font);
copyFileSync(join(source, 'LICENSE'), join(folder, 'LICENSE.txt'));
console.log(`${join(folder, 'atkinson-hyperlegible-next.woff2')}: ${font.length} bytes`);
