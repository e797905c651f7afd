// npm run check [-- --release]: reads all content and prints everything wrong in it; exit code 1 if anything is an error.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, textReader } from '../src/sources/check.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { reportProblems } from '../src/sources/report-problems.ts';

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false } } });
const contentDir = siteFolders().content;
const { problems, content, asOf } = checkContent({ contentDir, release: values.release });
process.stdout.write(
  reportProblems(problems, {
    readText: textReader(contentDir),
    folder: `${relative('', contentDir).replaceAll('\\', '/')}/`,
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  }),
);
const failed = problems.some(({ severity }) => severity === 'error');
if (!failed) {
  const files = content.entries.length + content.media.length;
  console.log(`The content is right: ${files} files, as the site stands on ${asOf}.`);
}
process.exitCode = failed ? 1 : 0;
