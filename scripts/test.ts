// npm test: types, lint, format, the build, then unit tests, the built site and a real browser.
import { runAll } from '../src/tests/run-all.ts';

try {
  const { passed, failed, skipped } = await runAll();
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed + skipped > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
