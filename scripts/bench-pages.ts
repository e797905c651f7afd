// npm run bench:pages: Lighthouse over one page of each kind; exit code 1 if accessibility, best practices or SEO is below 100.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { benchPages, describeScores, isFull } from '../src/tests/bench-pages.ts';

readArguments('npm run bench:pages', () => parseArgs());
try {
  const pages = await benchPages();
  console.log(describeScores(pages));
  process.exitCode = pages.every(isFull) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
