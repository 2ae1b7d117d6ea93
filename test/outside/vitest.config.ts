// The tests that need other programs: run on their own, one after another, and given the time that starting them takes.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {
    alias: [
      { find: /^huvudbok$/, replacement: fileURLToPath(new URL('../../src/index.ts', import.meta.url)) },
      { find: /^huvudbok\/(.*)$/, replacement: fileURLToPath(new URL('../../src/$1/index.ts', import.meta.url)) },
    ],
  },
  test: {
    // Tells of every test by name, so that a comparison that was not made is seen.
    reporters: ['verbose'],
    include: ['test/outside/**/*.outside.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
