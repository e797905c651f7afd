// npm run banner -- TEXT --until YYYY-MM-DD [--yes], or -- --off: puts the emergency banner up, or takes it down, and
// publishes that alone; exit code 1 if it is not sent.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { askOnTerminal, printOutcome } from '../src/sources/publishing/ask.ts';
import { publishBanner } from '../src/sources/publishing/publish-banner.ts';

const usage = 'npm run banner -- "TEXT" --until YYYY-MM-DD [--yes], or npm run banner -- --off [--yes]';
const { positionals, values } = readArguments(usage, () =>
  parseArgs({
    allowPositionals: true,
    options: {
      until: { type: 'string' },
      off: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  }),
);
const [text] = positionals;
const { until, off, yes } = values;
const banner =
  text !== undefined && until !== undefined && positionals.length === 1 ? { text, until } : undefined;
if (off ? positionals.length > 0 || until !== undefined : banner === undefined) {
  console.error(`Write the text in quotation marks and its last day: ${usage}.`);
  process.exitCode = 1;
} else {
  const confirm = askOnTerminal(off ? 'Take it down?' : 'Put it up?', yes);
  process.exitCode = printOutcome(
    await publishBanner(siteFolders().content, off ? undefined : banner, confirm),
  );
}
