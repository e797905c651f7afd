import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { digest } from '../digest.ts';
import { inOurWords } from './sveltia-words.ts';
import { listFiles } from '../content-files.ts';

/** The editing page's sources; no route of the site reaches them. */
const SOURCE = resolve('src/editor');

/** What is done to them, and to Sveltia CMS. */
const MAKERS = ['src/sources/editor/build-page.ts', 'src/sources/editor/sveltia-words.ts'];

/**
 * Builds the editing page, once for each version of it, into a folder of its own beside the site's releases.
 * @returns the folder
 */
export async function buildPage(buildDir: string): Promise<string> {
  const { version } = JSON.parse(readFileSync('node_modules/@sveltia/cms/package.json', 'utf8')) as {
    version: string;
  };
  const texts = listFiles(SOURCE, []).map((file) => [file, readFileSync(join(SOURCE, file), 'utf8')]);
  const outDir = join(
    buildDir,
    'editor',
    digest([version, texts, MAKERS.map((file) => readFileSync(file, 'utf8'))]),
  );
  if (existsSync(join(outDir, 'index.html'))) return outDir;
  await build({
    root: SOURCE,
    plugins: [noOutsideFonts, ourWords],
    configFile: false,
    logLevel: 'error',
    // Written last, the page says that all the rest is there.
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 10_000, sourcemap: false },
  });
  return outDir;
}

/** Sveltia's interface names its three typefaces twice: once beside it, once on a network of others. */
const noOutsideFonts = {
  name: 'no-outside-fonts',
  transform: (code: string, id: string) =>
    id.includes('@sveltia/cms') ? code.replace(/@font-face \{[^}]*https:[^}]*\}/g, '') : undefined,
};

/** Sveltia's sentences are for people who make sites; these are for people who write reports. */
const ourWords = {
  name: 'our-words',
  // Its words for other kinds of English are JSON, which Vite would first make code of.
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (id.includes('@sveltia/cms') ? inOurWords(code) : undefined),
};
