import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestBytes } from '../digest.ts';
import { paths } from '../../domain/urls.ts';
import { loadOf } from '../verify/page-load.ts';
import { fileOf } from '../verify/site-files.ts';

/** Where the bundler leaves the two workers; the published one stands at the site's root, whose pages it serves. */
const WORKER = '_astro/service-worker.js';
const RETIRED = '_astro/retired-worker.js';

/** A plugin of Vite's, as far as this one goes. */
interface WorkerPlugin {
  name: string;
  apply: 'build';
  applyToEnvironment(environment: { name: string }): boolean;
  buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): string }): void;
}

/** Bundles the workers with the pages' scripts, under names that do not change. */
export function bundleWorkers(): WorkerPlugin {
  return {
    name: 'openbeat:service-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      const folder = 'src/client/service-worker';
      this.emitFile({ type: 'chunk', id: `${folder}/worker.ts`, fileName: WORKER });
      this.emitFile({ type: 'chunk', id: `${folder}/retired-worker.ts`, fileName: RETIRED });
    },
  };
}

/**
 * Writes `/service-worker.js` into a rendered release: the worker with the list of what it keeps if the release has the
 * page of contacts, else the one that clears up after it. Its version is a digest of the bytes it keeps and of its
 * code: the same site has the same worker, and any change of either is a new one to browsers.
 */
export async function writeServiceWorker(release: string): Promise<void> {
  const [worker, retired] = await Promise.all([read(WORKER), read(RETIRED)]);
  const page = fileOf(paths.offline);
  const html = await read(page).catch(() => undefined);
  if (html) {
    const { styles, paperStyles, scripts, fonts } = await loadOf(html.toString(), (file) => read(file));
    const assets = [...styles, ...paperStyles, ...scripts, ...fonts];
    const bytes = await Promise.all(assets.map(read));
    const version = digestBytes(Buffer.concat([html, worker, ...bytes]));
    const kept = { version, page: paths.offline, assets: assets.map((file) => `/${file}`) };
    await writeFile(
      join(release, 'service-worker.js'),
      `const kept=${JSON.stringify(kept)};\n${worker.toString()}`,
    );
  } else await writeFile(join(release, 'service-worker.js'), retired);
  await Promise.all([WORKER, RETIRED].map((file) => rm(join(release, file))));

  function read(file: string): Promise<Buffer> {
    return readFile(join(release, file));
  }
}
