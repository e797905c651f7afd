// npm run import:postcodes -- FOLDER [--sectors]: makes the tables of postcodes from Ordnance Survey's Code-Point Open.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { importPostcodes } from '../src/sources/postcodes/import-postcodes.ts';

const usage = 'npm run import:postcodes -- FOLDER [--sectors]';
const { positionals, values } = readArguments(usage, () =>
  parseArgs({ allowPositionals: true, options: { sectors: { type: 'boolean', default: false } } }),
);
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) {
  console.error(`Name one folder: ${usage}`);
  process.exit(1);
}
const { written, postcodes, sectors, refused } = importPostcodes(folder, siteFolders().content, values);
for (const reason of refused) console.error(reason);
for (const { file, bytes } of written) console.log(`Wrote content/${file}, ${bytes} bytes.`);
if (written.length > 0)
  console.log(
    `${postcodes} live postcodes in ${sectors.touched} sectors; ${sectors.shared} sectors lie in several districts or partly outside.`,
  );
process.exitCode = refused.length === 0 ? 0 : 1;
