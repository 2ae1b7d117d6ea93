// The tests that mutants are tried on: one time zone, and not the ones that read the source rather than run it.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { huvudbok: new URL('../../src/index.ts', import.meta.url).pathname } },
  test: { include: ['test/**/*.test.ts'], exclude: ['test/{tidy,zones,package,docs}/**'], testTimeout: 30_000 },
});
