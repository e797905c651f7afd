// npm run editor [-- --port N]: opens the editing page on the content of this folder, until Ctrl+C.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { portNumber, readArguments } from '../src/sources/command-line.ts';
import { buildPage } from '../src/sources/editor/build-page.ts';
import { startEditor } from '../src/sources/editor/editor-server.ts';
import { siteFolders } from '../src/sources/folders.ts';

const port = readArguments('npm run editor [-- --port N]', () =>
  portNumber(parseArgs({ options: { port: { type: 'string', default: '4322' } } }).values.port),
);
const { content: contentDir, build } = siteFolders();
try {
  const pageDir = await buildPage(build);
  const server = await startEditor({ contentDir, pageDir, tempDir: join(build, 'editor', 'saving'), port });
  console.log(`The editing page is at ${server.address} (Ctrl+C ends it).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken: end what uses it, or run "npm run editor -- --port ${port + 1}".`);
  process.exitCode = 1;
}
