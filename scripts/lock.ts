// npm run lock: adds the force's identity, new districts, and published meetings with what was announced of them to
// content/identity.lock; exit code 1 if it cannot.
import { parseArgs } from 'node:util';
import { readArguments } from '../src/sources/command-line.ts';
import { reportOn } from '../src/sources/content-fault.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { updateLock } from '../src/sources/lock-file.ts';

readArguments('npm run lock', () => parseArgs());
const contentDir = siteFolders().content;
const { added, problems } = updateLock(contentDir);
const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
process.stdout.write(reportOn(problems, contentDir, colour));
if (problems.length === 0) {
  console.log(
    added.length > 0
      ? `Added to identity.lock: ${added.join(', ')}. Commit the file.`
      : 'identity.lock is complete.',
  );
}
process.exitCode = problems.length === 0 ? 0 : 1;
