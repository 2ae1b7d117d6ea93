// The tests that mutants are tried on: those of the rooms mutated, in one time zone, the laws at a few runs each.
// Not the test of two copies: it loads modules anew, and then what is set once for all looks as if only that test used it.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { huvudbok: new URL('../../src/index.ts', import.meta.url).pathname } },
  test: {
    include: ['test/{money,journal,ledger,laws,cases}/**/*.test.ts'],
    exclude: ['test/money/copy.test.ts'],
    env: { LAWS_RUNS: '10' },
    testTimeout: 30_000,
  },
});
