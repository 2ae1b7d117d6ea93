// The tests that mutants are tried on: those of the rooms mutated, in one time zone, the laws at a few runs each.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { huvudbok: new URL('../../src/index.ts', import.meta.url).pathname } },
  test: {
    include: ['test/{money,journal,ledger,laws,cases}/**/*.test.ts'],
    env: { LAWS_RUNS: '20' },
    testTimeout: 30_000,
  },
});
