import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    testTimeout: 60_000,
    // Two cores: a process per file costs more than it isolates.
    pool: 'threads',
    maxWorkers: 2,
  },
});
