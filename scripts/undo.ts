// npm run undo [-- NUMBER|YYYY-MM-DD] [--yes]: takes the last publication back, or an earlier one, and publishes that;
// exit code 1 if it is not sent.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { askOnTerminal, printOutcome } from '../src/sources/publishing/ask.ts';
import { undoPublication } from '../src/sources/publishing/undo-publication.ts';

const usage = 'npm run undo [-- NUMBER|YYYY-MM-DD] [--yes]';
const { positionals, values } = readArguments(usage, () =>
  parseArgs({ allowPositionals: true, options: { yes: { type: 'boolean', default: false } } }),
);
const [which, ...more] = positionals;
if (more.length > 0) {
  console.error(`Name one publication: ${usage}.`);
  process.exitCode = 1;
} else {
  const confirm = askOnTerminal('Take this back?', values.yes);
  const contentDir = siteFolders().content;
  process.exitCode = printOutcome(await undoPublication({ contentDir, which, confirm }));
}
