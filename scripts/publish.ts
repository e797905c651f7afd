// npm run publish [-- --yes] [--message TEXT] [--mine FILE] [--theirs FILE]: shows what is changed below content/,
// checks it, and publishes it; exit code 1 if it is not sent.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { askOnTerminal, printOutcome } from '../src/sources/publishing/ask.ts';
import { publishContent } from '../src/sources/publishing/publish-content.ts';

const { values } = readArguments(
  'npm run publish [-- --yes] [--message TEXT] [--mine FILE] [--theirs FILE]',
  () =>
    parseArgs({
      options: {
        yes: { type: 'boolean', default: false },
        message: { type: 'string' },
        mine: { type: 'string', multiple: true, default: [] },
        theirs: { type: 'string', multiple: true, default: [] },
      },
    }),
);
const { yes, message, mine, theirs } = values;
const contentDir = siteFolders().content;
const confirm = askOnTerminal('Publish this?', yes);
process.exitCode = printOutcome(await publishContent({ contentDir, message, mine, theirs, confirm }));
