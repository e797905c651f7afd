// npm run import:boundaries -- FILE --source TEXT --licence TEXT [--property NAME]: draws content/map.yaml.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { importBoundaries } from '../src/sources/import-boundaries.ts';

const usage = 'npm run import:boundaries -- FILE --source TEXT --licence TEXT [--property NAME]';
const { positionals, values } = readArguments(usage, () =>
  parseArgs({
    allowPositionals: true,
    options: { property: { type: 'string' }, source: { type: 'string' }, licence: { type: 'string' } },
  }),
);
const [boundaryFile] = positionals;
if (boundaryFile === undefined || positionals.length > 1) {
  console.error(`Name one file: ${usage}`);
  process.exit(1);
}
const { file, districts, points, refused } = importBoundaries(boundaryFile, siteFolders().content, values);
if (file)
  console.log(
    `Wrote content/${file}: ${districts} districts, ${points} points. Look at the map in npm run dev.`,
  );
if (refused !== undefined) console.error(refused);
process.exitCode = file ? 0 : 1;
