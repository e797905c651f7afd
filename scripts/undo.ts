// npm run undo [-- --yes]: takes the last publication back, and publishes that; exit code 1 if it is not sent.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { askOnTerminal, printOutcome } from '../src/sources/publishing/ask.ts';
import { undoPublication } from '../src/sources/publishing/undo-publication.ts';

const { values } = readArguments('npm run undo [-- --yes]', () =>
  parseArgs({ options: { yes: { type: 'boolean', default: false } } }),
);
const confirm = askOnTerminal('Take this back?', values.yes);
process.exitCode = printOutcome(await undoPublication({ contentDir: siteFolders().content, confirm }));
