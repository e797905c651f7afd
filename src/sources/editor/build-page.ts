import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { digest } from '../digest.ts';
import { inOurWords } from './sveltia-words.ts';
import { listFiles } from '../content-files.ts';

/** Changes with what is done to the sources below. */
const FORM = 3;

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
  const outDir = join(buildDir, 'editor', digest([version, texts, FORM]));
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
  transform: (code: string, id: string) => (id.includes('@sveltia/cms') ? inOurWords(code) : undefined),
};
