// npm run editor [-- --port N] [--config]: opens the editing page on the content of this folder, until Ctrl+C; with
// --config, prints the description of its forms for a page elsewhere.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { takenWords } from '../src/hosting/ports.ts';
import { portNumber, readArguments } from '../src/sources/command-line.ts';
import { buildPage } from '../src/sources/editor/build-page.ts';
import { configOf, startEditor } from '../src/sources/editor/editor-server.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { publishContent } from '../src/sources/publishing/publish-content.ts';

const { port, config } = readArguments('npm run editor [-- --port N] [--config]', () => {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4322' }, config: { type: 'boolean', default: false } },
  });
  return { ...values, port: portNumber(values.port) };
});
const { content: contentDir, build } = siteFolders();
if (config) console.log(JSON.stringify(configOf(contentDir, `http://localhost:${port}`), undefined, 2));
else await serve();

async function serve(): Promise<void> {
  try {
    const pageDir = await buildPage(build);
    const tempDir = join(build, 'editor', 'saving');
    const server = await startEditor({
      contentDir,
      pageDir,
      tempDir,
      port,
      publish: (confirm) => publishContent({ contentDir, confirm }),
    });
    console.log(`The editing page is at ${server.address} (Ctrl+C ends it).`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(await takenWords('npm run editor', port));
    process.exitCode = 1;
  }
}
