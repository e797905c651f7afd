import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { devPanel } from './src/sources/dev/dev-panel.ts';
import { cacheFolder, siteFolders } from './src/sources/folders.ts';
import { readForceFacts } from './src/sources/force-facts.ts';
import { bundleWorkers } from './src/sources/publish/service-worker.ts';
import { usedGovukOnly } from './src/sources/publish/used-govuk.ts';

const folders = siteFolders();

export default defineConfig({
  site: readForceFacts(folders).address,
  output: 'static',
  trailingSlash: 'always',
  // A build names its own release folder; this one is for tools that only read the configuration.
  outDir: `${folders.build}/out`,
  cacheDir: cacheFolder(folders),
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  integrations: [mdx(), devPanel(folders.content)],
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  server: { port: 4321 },
  experimental: { incrementalBuild: true },
  vite: {
    // A preview's bundled scripts: two previews that shared them would each make the other's out of date.
    cacheDir: `${folders.build}/vite`,
    plugins: [bundleWorkers()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, show) {
          // Astro marks each MDX page with a directive of its own, which the bundler does not know and need not keep.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') show(warning);
        },
      },
    },
    css: {
      postcss: { plugins: [usedGovukOnly()] },
      // GOV.UK Frontend keeps a few declarations for old browsers that Lightning CSS would otherwise refuse.
      lightningcss: { errorRecovery: true },
      preprocessorOptions: { scss: { quietDeps: true } },
    },
  },
});
