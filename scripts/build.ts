// npm run build [-- --out DIR]: checks the content, builds the site and publishes it to dist (and to DIR).
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { runPublish } from '../src/sources/publish/run-publish.ts';

const { values } = readArguments('npm run build [-- --out DIR]', () =>
  parseArgs({ options: { out: { type: 'string' } } }),
);
process.exitCode = (await runPublish(values.out)) ? 0 : 1;
