// npm run editor [-- --port N] [--no-preview] [--config]: opens the editing page on the content of this folder, and the
// preview beside it, until Ctrl+C; with --config, prints the description of its forms for a page elsewhere.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort, takenWords } from '../src/hosting/ports.ts';
import { portNumber, readArguments } from '../src/sources/command-line.ts';
import { buildPage } from '../src/sources/editor/build-page.ts';
import { startEditor } from '../src/sources/editor/editor-server.ts';
import { configOf } from '../src/sources/editor/forms-of.ts';
import { problemsInForms } from '../src/sources/editor/problems-in-forms.ts';
import { PREVIEW_PORT, runPreview } from '../src/sources/editor/run-preview.ts';
import { siteFolders } from '../src/sources/folders.ts';
import { publishContent } from '../src/sources/publishing/publish-content.ts';
import { undoPublication } from '../src/sources/publishing/undo-publication.ts';

const { port, preview, config } = readArguments(
  'npm run editor [-- --port N] [--no-preview] [--config]',
  () => {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4322' },
        preview: { type: 'boolean', default: true },
        config: { type: 'boolean', default: false },
      },
      allowNegative: true,
    });
    return { ...values, port: portNumber(values.port) };
  },
);
const { content: contentDir, build } = siteFolders();
if (config) console.log(JSON.stringify(configOf(contentDir, `http://localhost:${port}`), undefined, 2));
else await serve();

async function serve(): Promise<void> {
  try {
    const pageDir = await buildPage(build);
    const tempDir = join(build, 'editor', 'saving');
    const previewPort = (preview ? await freePort(PREVIEW_PORT) : undefined) ?? PREVIEW_PORT;
    const server = await startEditor({
      contentDir,
      pageDir,
      tempDir,
      port,
      publish: (confirm) => publishContent({ contentDir, confirm, inWords: problemsInForms }),
      undo: (confirm) => undoPublication({ contentDir, confirm }),
      preview: `http://localhost:${previewPort}`,
    });
    console.log(`The editing page is at ${server.address} (Ctrl+C ends it).`);
    const beside = preview ? runPreview(previewPort) : undefined;
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        beside?.kill();
        void server.close();
      });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(await takenWords('npm run editor', port));
    process.exitCode = 1;
  }
}
