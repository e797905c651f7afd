// npm run import:recommendation -- FILE [--name NAME]: makes a recommendation's file from a register's log.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { importRecommendation } from '../src/sources/import-recommendation.ts';

const usage = 'npm run import:recommendation -- FILE [--name NAME]';
const { positionals, values } = readArguments(usage, () =>
  parseArgs({ allowPositionals: true, options: { name: { type: 'string' } } }),
);
const [logFile] = positionals;
if (logFile === undefined || positionals.length > 1) {
  console.error(`Name one file: ${usage}`);
  process.exit(1);
}
const { file, toFill, unread, refused } = importRecommendation(logFile, siteFolders().content, values.name);
for (const { line, text, why } of unread)
  console.log(`${logFile}:${line}: not read. ${why}${text ? `\n    ${text}` : ''}`);
for (const reason of refused) console.error(reason);
if (file) console.log(`Wrote content/${file}. Read it through, and write yourself: ${toFill.join(', ')}.`);
process.exitCode = refused.length === 0 ? 0 : 1;
