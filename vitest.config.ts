import { defineConfig } from 'vitest/config';

/** Tests that read the built demonstration site, drive a browser, build a site, or need data from outside. */
const slow = ['site', 'browser', 'publish', 'shared', 'readers'].map((name) => `src/tests/${name}/**`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Some read the whole demonstration: on a busy machine that takes longer than the usual five seconds.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: slow,
          // A zone far from London, with odd minutes: whatever leans on the machine's zone fails here.
          env: { TZ: 'Pacific/Chatham' },
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/tests/site/**/*.test.ts'],
          globalSetup: 'src/tests/built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/tests/browser/**/*.test.ts'],
          globalSetup: 'src/tests/built-site.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'publish',
          include: ['src/tests/publish/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
