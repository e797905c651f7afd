import { defineConfig } from 'vitest/config';

/** Tests on data that lies beside the project and not in it; only `.ci/run` starts them, and says so. */
export default defineConfig({
  test: { name: 'shared', include: ['src/tests/shared/**/*.test.ts'] },
});
