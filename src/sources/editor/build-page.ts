import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { digest } from '../digest.ts';
import { listFiles } from '../content-files.ts';

/** The editing page's sources; no route of the site reaches them. */
const SOURCE = resolve('src/editor');

/**
 * Builds the editing page, once for each version of it, into a folder of its own beside the site's releases.
 * @returns the folder
 */
export async function buildPage(buildDir: string): Promise<string> {
  const { version } = JSON.parse(readFileSync('node_modules/@sveltia/cms/package.json', 'utf8')) as {
    version: string;
  };
  const texts = listFiles(SOURCE, []).map((file) => [file, readFileSync(join(SOURCE, file), 'utf8')]);
  const outDir = join(buildDir, 'editor', digest([version, texts]));
  if (existsSync(join(outDir, 'index.html'))) return outDir;
  await build({
    root: SOURCE,
    configFile: false,
    logLevel: 'error',
    // Written last, the page says that all the rest is there.
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000, sourcemap: false },
  });
  return outDir;
}
