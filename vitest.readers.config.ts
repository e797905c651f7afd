import { defineConfig } from 'vitest/config';

/** A real server and real subscribers, which not every machine has; only `.ci/run` starts them, and says so. */
export default defineConfig({
  test: {
    name: 'readers',
    include: ['src/tests/readers/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
