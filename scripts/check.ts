// npm run check [-- --release]: reads all content and prints everything wrong in it and every
// promise that is not kept; exit code 1 if anything is an error.
import { parseArgs } from 'node:util';
import { checkContent } from '../src/sources/check.ts';
import { reportOn } from '../src/sources/content-fault.ts';
import { brokenPromises } from '../src/sources/broken-promises.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { readArguments } from '../src/sources/command-line.ts';

const { values } = readArguments('npm run check [-- --release]', () =>
  parseArgs({ options: { release: { type: 'boolean', default: false } } }),
);
const contentDir = siteFolders().content;
const { site, problems, content, asOf } = checkContent({ contentDir, release: values.release });
const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
process.stdout.write(reportOn([...problems, ...brokenPromises(site)], contentDir, colour));
const failed = problems.some(({ severity }) => severity === 'error');
if (!failed) {
  const files = content.entries.length + content.media.length;
  console.log(`The content is right: ${files} files, as the site stands on ${asOf}.`);
}
process.exitCode = failed ? 1 : 0;
