// npm run dev [-- --port N]: a live preview that shows each change at once, drafts too, and the content's errors on the
// terminal.
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { portNumber, readArguments } from '../src/sources/command-line.ts';
import { writeFrontMatterSchemas } from '../src/sources/editor/front-matter-schemas.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { checkForBuild } from '../src/sources/publish/site-check.ts';

const port = readArguments('npm run dev [-- --port N]', () =>
  portNumber(parseArgs({ options: { port: { type: 'string', default: '4321' } } }).values.port),
);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { report } = checkForBuild(siteFolders());
if (report) console.log(report);
writeFrontMatterSchemas(siteFolders().content, '.astro');
// What Astro and Vite tell of themselves would hide the one line that somebody needs; their warnings stay.
const { address } = await dev({ server: { port }, logLevel: 'warn' });
console.log(`The site is at http://localhost:${address.port}/ – it follows your changes; Ctrl+C ends it.`);
