import { fileURLToPath } from 'node:url';
import { relative, sep } from 'node:path';
import { build } from 'astro';
import type { AstroIntegration } from 'astro';

/** What one rendering run did. */
export interface Rendered {
  /** Every path that exists now: pages, feeds, data files; some rendered, the others taken from the cache. */
  paths: number;
  /** The addresses that were rendered in this run, sorted. */
  rendered: string[];
  /** The files the routes made, relative to the release. */
  files: Set<string>;
}

/**
 * Renders the site into an empty folder with Astro, in this process. `onPage` is called after each rendered path.
 * Everything else (cache folder, site address, integrations) stands in `astro.config.ts`.
 */
export async function renderSite(outDir: string, onPage: (done: number) => void): Promise<Rendered> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const result: Rendered = { paths: 0, rendered: [], files: new Set() };
  const observer: AstroIntegration = {
    name: 'openbeat:observer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          async getStaticPaths() {
            const all = await standard.getStaticPaths();
            result.paths = all.length;
            return all;
          },
          async render(request, options) {
            const response = await standard.render(request, options);
            result.rendered.push(decodeURI(new URL(request.url).pathname));
            onPage(result.rendered.length);
            return response;
          },
        }));
      },
      'astro:build:done': ({ assets }) => {
        for (const url of [...assets.values()].flat()) {
          result.files.add(relative(outDir, fileURLToPath(url)).split(sep).join('/'));
        }
      },
    },
  };
  // Astro warns of every collection without a file, though a site need not have all kinds of content.
  await build({ outDir, logLevel: 'error', integrations: [observer] });
  result.rendered.sort();
  return result;
}
