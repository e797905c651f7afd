// npm run check [-- --only DISTRICT] [--format text|github|json] [--release]: reads all content and prints everything
// wrong in it and every promise that is not kept; exit code 1 if anything shown is an error.
import { parseArgs } from 'node:util';
import { checkContent } from '../src/sources/check.ts';
import { shownIn } from '../src/sources/content-fault.ts';
import { brokenPromises } from '../src/sources/broken-promises.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { oneOf, readArguments } from '../src/sources/command-line.ts';
import { problemsOfDistrict, unknownDistrict } from '../src/sources/report/of-district.ts';
import { formats, writeReport } from '../src/sources/report/write-report.ts';

const { only, release, format } = readArguments(
  'npm run check [-- --only DISTRICT] [--format text|github|json] [--release]',
  () => {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        release: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
    return { ...values, format: oneOf('format', formats, values.format) };
  },
);
const contentDir = siteFolders().content;
const { site, problems, content, asOf, allowed } = checkContent({ contentDir, release });
const unknown = only === undefined ? undefined : unknownDistrict(only, content.entries);
if (unknown === undefined) {
  const all = [...problems, ...brokenPromises(site)];
  const own = only === undefined ? all : problemsOfDistrict(all, only, content.entries);
  const files = content.entries.length + content.media.length;
  const elsewhere = all.length - own.length;
  const ownAllowed = only === undefined ? allowed : problemsOfDistrict(allowed, only, content.entries);
  const about = { format, asOf, files, elsewhere, release, allowed: shownIn(ownAllowed, contentDir) };
  process.stdout.write(writeReport(shownIn(own, contentDir), about));
  process.exitCode = own.some(({ severity }) => severity === 'error') ? 1 : 0;
} else {
  console.error(unknown);
  process.exitCode = 1;
}
