// npm run check [-- --only DISTRICT] [--since BRANCH] [--all] [--format text|github|gitlab|json] [--release]: reads all
// content and prints everything wrong in it, in changed files first, and the promises that are not kept (with --all each,
// also where nobody changed anything); exit code 1 if anything shown is an error.
import { parseArgs } from 'node:util';
import { oneOf, readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { formats } from '../src/sources/report/formats.ts';
import { runCheck } from '../src/sources/report/run-check.ts';

const wish = readArguments(
  'npm run check [-- --only DISTRICT] [--since BRANCH] [--all] [--format text|github|gitlab|json] [--release]',
  () => {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        since: { type: 'string' },
        all: { type: 'boolean', default: false },
        release: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
    return { ...values, format: oneOf('format', formats, values.format) };
  },
);
const report = await runCheck(siteFolders(), wish);
if ('unknown' in report) {
  console.error(report.unknown);
  process.exitCode = 1;
} else {
  process.stdout.write(report.text);
  process.exitCode = report.exitCode;
}
