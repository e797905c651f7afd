// npm test: types, lint, format, the build, then unit tests, the built site and a real browser.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { runAll } from '../src/tests/run-all.ts';

readArguments('npm test', () => parseArgs());
try {
  const { passed, failed, skipped } = await runAll();
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed + skipped > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
