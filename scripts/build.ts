// npm run build [-- --out DIR]: checks the content, builds the site and publishes it to dist (and to DIR).
import { parseArgs } from 'node:util';
import { runPublish } from '../src/sources/publish/run-publish.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
process.exitCode = (await runPublish(values.out)) ? 0 : 1;
